import type { Kind } from '../../../model/fact.ts';
import type { Decimal } from '../decimal.ts';
import type { Numeral } from '../numeral/numeral.ts';
/** A figure as written: the words in the text and the quantity they write. Offsets as in the scanned text. */
export interface Figure {
    start: number;
    end: number;
    kind: Kind;
    /** exact, in base units; two for a range */
    values: Decimal[];
    fine: number;
    coarse: number;
    more: boolean;
    range: boolean;
    unit: string | null;
    currency: string | null;
    per: string | null;
    unitInferred: boolean;
    /** how the number was written, for those who decide whether it is a figure at all */
    numeral: Pick<Numeral, 'scaled' | 'scale' | 'big' | 'form' | 'punctuated'>;
    determiner: boolean;
}
