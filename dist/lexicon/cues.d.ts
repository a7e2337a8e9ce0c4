/**
 * Words beside a figure that say how it stands to another figure. Found by longest match in the figure's clause;
 * what they mean for a check is the rules' business.
 */
export interface CueWord {
    id: string;
    zh: readonly string[];
    en: string;
    example: string;
}
export declare const CUES: readonly CueWord[];
