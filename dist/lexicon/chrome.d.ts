/** What a page shows around an article. A pattern is matched against a whole short block. */
export interface Chrome {
    reason: string;
    /**
     * `anywhere`: no article says this, wherever it stands. `margin`: a word that could also be a subheading; it counts only
     * above or below the prose, or beside other page furniture.
     */
    where: 'anywhere' | 'margin';
    pattern: RegExp;
    example: string;
}
export declare const CHROME: readonly Chrome[];
/**
 * A figure with its unit: a block that has one is not page furniture unless it stands in the margin and says so itself.
 * Years, times of day and counters have none of these units.
 */
export declare const FIGURE: RegExp;
/** Where a byline names somebody or something. */
export declare const BYLINES: readonly {
    field: 'author' | 'outlet';
    pattern: RegExp;
}[];
