import { Decimal, hard, intersects } from '../model/interval.js';
import { evaluate, factsOf } from './formula.js';
import { isClaim } from './relation.js';
import { readingsOf } from './verdict.js';
/** A lost or added point moves by some digits; 万 for 亿 by four. */
const SHIFTS = [1, 2, 3, 4, -1, -2, -3, -4];
/** Fewer telling digits than this are alike by accident too often. */
const TELLING = 3;
/** What one slip of the pen would have made this figure of: a wrong digit, two in wrong order, a point, a scale, a sign. */
export function* slips({ digits, fine, coarse, more }) {
    if (digits.length > 1)
        return;
    const unit = new Decimal(fine);
    const printed = new Decimal(digits[0]).div(unit);
    const sign = printed.isNegative() ? '-' : '';
    const text = printed.abs().toFixed(0);
    const from = (value) => ({ digits: [unit.times(value).toFixed()], fine, coarse, more });
    for (let at = 0; at < text.length; at++) {
        for (let digit = at === 0 && text.length > 1 ? 1 : 0; digit < 10; digit++)
            if (String(digit) !== text[at])
                yield from(`${sign}${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
        const next = text[at + 1];
        if (next !== undefined && next !== text[at])
            yield from(`${sign}${text.slice(0, at)}${next}${text[at]}${text.slice(at + 2)}`);
    }
    if (!printed.isZero())
        yield from(printed.neg().toFixed());
    for (const power of SHIFTS) {
        const by = (value) => new Decimal(value).times(new Decimal(10).pow(power)).toFixed();
        yield { digits: [by(digits[0])], fine: by(fine), coarse: by(coarse), more };
    }
}
/** Neighbours that share no more than an end. */
const isTouch = (a, b) => a.lo.lt(a.hi) && b.lo.lt(b.hi) && (a.hi.eq(b.lo) || a.lo.eq(b.hi));
const OPPOSITE = {
    over: 'under',
    under: 'over',
    'at-least': 'at-most',
    'at-most': 'at-least',
    nearly: 'over',
};
/**
 * Whether one slip in one figure explains why a relation does not hold. Figures that were put together by mistake differ
 * by anything; a figure that was mistyped differs by a digit.
 * @param beside figures that stand beside an operand and could have changed places with it
 */
export function isOneSlip(relation, beside) {
    const { formula, stated } = relation;
    const facts = factsOf(formula);
    const own = stated && !isClaim(stated) ? stated : null;
    const nearest = (fact) => readingsOf(fact)[0].interval;
    const holds = (changed) => {
        const of = (fact) => changed.get(fact) ?? nearest(fact);
        const right = own ? of(own) : stated && isClaim(stated) ? stated.hard : null;
        if (!right)
            return false;
        const left = evaluate(formula, of);
        if (relation.type === '=')
            return intersects(left, right) && !isTouch(left, right);
        return relation.type === '<=' ? left.lo.lte(right.hi) : left.hi.gte(right.lo);
    };
    const all = own && !facts.includes(own) ? [...facts, own] : facts;
    if (formula.op === 'fact' && own?.hedge === null && all.some((fact) => telling(fact) < TELLING))
        return false;
    for (const fact of all) {
        for (const slip of slips(fact.written))
            if (holds(new Map([[fact, hard(slip, fact.hedge)]])))
                return true;
        const turned = fact.hedge === null || fact.hedge === 'about' ? null : OPPOSITE[fact.hedge];
        if (turned && holds(new Map([[fact, hard(fact.written, turned)]])))
            return true;
        for (const other of [...all, ...beside(fact)])
            if (other !== fact &&
                other.kind === fact.kind &&
                holds(new Map([
                    [fact, nearest(other)],
                    [other, nearest(fact)],
                ])))
                return true;
    }
    return false;
}
/** Digits that say something: without zeros before and after. */
const telling = ({ written }) => new Decimal(written.digits[0]).div(written.fine).abs().toFixed(0).replace(/0+$/, '').length;
