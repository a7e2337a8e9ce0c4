import type { Briefing } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import { Shown } from '../model/shown.ts';
/** Numbers source sentences as the briefing first needs them, and shows facts with their mark and verdict. */
export declare class Evidence {
    #private;
    constructor(facts: readonly Fact[], { findings }: FindingSheet);
    get list(): Briefing['evidence'];
    fact(id: string): Fact | null;
    /** The mark of a fact's sentence. */
    mark(fact: Fact): number;
    /** Marks of facts, each once, in order; none where they would be more than a reader follows (a whole repeated passage). */
    marks(facts: readonly Fact[]): number[];
    show(fact: Fact): Shown;
}
