import { Decimal, hull, intersection, interval } from '../../model/interval.js';
import { isParted } from '../fact-index.js';
import { ratio, times } from '../formula.js';
import { measure, measureOf } from '../measure.js';
import { readingsOf } from '../verdict.js';
/** Above this nearly every percent is some whole number's. */
const MOST = 5000;
function* find(index) {
    for (const share of index.facts) {
        if (share.kind !== 'percent' ||
            share.unit !== '%' ||
            share.shareOf === null ||
            share.change !== null ||
            share.copyOf)
            continue;
        if (share.stance !== 'actual' || share.written.digits.length > 1 || share.written.fine === '10')
            continue;
        const name = measureOf(share.shareOf);
        const count = index
            .subject(share, null, name)
            .find((fact) => fact.kind === 'count' &&
            fact.hedge === null &&
            !fact.written.more &&
            Number(fact.written.digits[0]) <= MOST &&
            isCounted(index, fact, share));
        if (count?.written.fine !== '1')
            continue;
        yield {
            formula: times(count, ratio(share)),
            type: '=',
            stated: whole(share, count),
            unit: count.unit,
            currency: null,
        };
    }
}
/**
 * Whether the share is of that very count: it stands before the share with nothing but counts of the same things between,
 * or further up in the paragraph, of the same time and called by the same word.
 */
function isCounted(index, count, share) {
    if (count.sentence !== share.sentence)
        return count.block === share.block && count.metric === share.shareOf && index.sameTime(count, share);
    const between = index.sentence(share).filter((fact) => fact.start > count.start && fact.start < share.start);
    return (count.start < share.start &&
        !isParted(count, share) &&
        (count.period === share.period || index.sameTime(count, share)) &&
        between.every((fact) => fact.unit === '岁' || (fact.unit === count.unit && measure(fact) !== measure(count))));
}
/** The whole number that the percent may stand for, or the nearest one where there is none. */
function whole(share, count) {
    const size = new Decimal(count.written.digits[0]);
    const room = hull(readingsOf(share).map(({ interval }) => interval));
    const [low, high] = [room.lo.isFinite() ? room.lo : new Decimal(0), room.hi.isFinite() ? room.hi : new Decimal(100)];
    const people = interval(low.times(size).div(100), high.times(size).div(100), room.loOpen, room.hiOpen);
    const guess = share.hedge === 'nearly' || share.hedge === 'under'
        ? people.hi.floor()
        : size.times(share.written.digits[0]).div(100).round();
    const at = (n) => intersection(people, interval(n, n)) !== null;
    const chosen = [guess, guess.minus(1), guess.plus(1)].find(at) ?? guess;
    return {
        text: { 'zh-CN': `应为整数，如${chosen}`, en: `must be a whole number, such as ${chosen}` },
        hard: interval(chosen, chosen),
        typical: interval(chosen, chosen),
        fine: '1',
    };
}
export const rule = {
    id: 'percent-of-count',
    title: { 'zh-CN': '占比对应整数个', en: 'A percent of a count is a whole number' },
    about: {
        'zh-CN': '人数、家数不大时，占比必须对应某个整数。',
        en: 'A percent of a small count must be some whole number of it.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '截至2024年底,远山科技共有385名员工,研发人员占员工的73.8%。', expect: ['consistent'] },
        { text: '截至2024年底,远山科技共有25名员工,研发人员占员工的73.8%。', expect: ['inconsistent'] },
    ],
};
