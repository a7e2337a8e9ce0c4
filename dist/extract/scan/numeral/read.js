import { add } from '../decimal.js';
import { NumeralReader } from './reader.js';
/**
 * Reads the longest number at `at`.
 * @returns null where no number starts; a sign is the caller's business
 */
export function readNumeral(text, at) {
    const low = new NumeralReader(text, at, 0).read();
    if (!low?.pair)
        return low && finish([low], low);
    const high = new NumeralReader(text, at, 1).read();
    return finish([low, high], low);
}
function finish(readings, { end, terms, more, several, scaled, scale, big, form, punctuated }) {
    const last = terms.at(-1);
    // 数千 reaches up to ten thousand
    const fine = last.exponent + last.power + (several ? 1 : 0);
    return {
        end,
        values: readings.map(({ terms }) => terms
            .map(({ mantissa, exponent, power }) => ({ mantissa, exponent: exponent + power }))
            .reduce((sum, term) => add(sum, term))),
        fine,
        coarse: fine + last.zeros,
        more,
        scaled,
        scale,
        big,
        form,
        punctuated,
    };
}
