import { Decimal } from 'decimal.js';
import { grouped, hedged, MINUS, powerOf, STEPS, unitAt } from './number.js';
/** Rounding to the precision of the row may move no figure by more than this part of it; else all keep their own digits. */
const TOLERANCE = new Decimal('0.005');
/** Noughts that a language is used to seeing after the digits as written: RMB 2,000m for 20亿. */
const PADDING = { 'zh-CN': 0, en: 2 };
/** Most digits before the point that a column of a table is to hold. */
const MOST_DIGITS = 5;
/**
 * Amounts and counts of one unit on one scale and, where that loses next to nothing, in one precision, that of the coarsest.
 * @returns null where they share no unit: then each is written for itself
 */
export function formatRow(cells, locale, scales = new Map()) {
    const figures = cells.filter((cell) => cell !== null);
    const [first] = figures;
    if (!first || !figures.every((one) => isScaled(one) && sameUnit(one, first)))
        return null;
    const power = scales.get(first.currency) ?? scaleOf(figures, locale);
    const common = Math.min(...figures.map((figure) => placesOf(figure, power)));
    const rounds = figures.some((figure) => placesOf(figure, power) > common) && figures.every((one) => survives(one, power, common));
    const write = (figure) => {
        const places = rounds ? common : placesOf(figure, power);
        return hedged(figure.written.digits.map((digits) => fixed(digits, power, places, locale)).join('–'), figure, locale);
    };
    return { unit: unitAt(first, power, locale), words: cells.map((cell) => (cell ? write(cell) : '')), rounded: rounds };
}
/** Smaller than this at a scale, an amount is all noughts. */
const SMALLEST = 0.1;
/** One scale for all amounts of a currency in a table, where it does justice to the smallest of them too. */
export function scalesOf(cells, locale) {
    const amounts = cells.filter((cell) => cell !== null && cell.kind === 'money' && isScaled(cell));
    const scales = new Map();
    for (const [currency, figures] of Map.groupBy(amounts, (figure) => figure.currency)) {
        const power = scaleOf(figures, locale);
        const least = new Decimal(10).pow(power).times(SMALLEST);
        if (figures.every(({ written }) => written.digits.every((digits) => new Decimal(digits).abs().gte(least))))
            scales.set(currency, power);
    }
    return scales;
}
/** The scale of the largest; a lower one where small amounts would start with a nought and no nought has to be added. */
function scaleOf(figures, locale) {
    const sizes = figures.flatMap(({ written }) => written.digits.map((digits) => new Decimal(digits).abs()));
    const [largest, smallest] = [Decimal.max(...sizes), Decimal.min(...sizes.filter((size) => !size.isZero()), Infinity)];
    const powers = [...STEPS[locale].map((step) => step.power), 0];
    const at = powers.findIndex((power) => power === 0 || largest.gte(new Decimal(10).pow(power)));
    const [highest = 0, lower] = powers.slice(at);
    const padded = (power) => figures.some(({ written }) => powerOf(written.fine) - power > PADDING[locale]);
    const wide = (power) => largest.gte(new Decimal(10).pow(power + MOST_DIGITS));
    if (lower === undefined || smallest.gte(new Decimal(10).pow(highest)) || padded(lower) || wide(lower))
        return highest;
    return lower;
}
/** Digits after the point that a figure has at a scale. */
const placesOf = ({ written }, power) => Math.max(0, power - powerOf(written.coarse));
const isScaled = ({ kind, per, written, change }) => (kind === 'money' || kind === 'count') && per === null && change === null && !written.more;
const sameUnit = (a, b) => a.kind === b.kind && a.currency === b.currency && a.unit === b.unit;
/** Whether a figure is nearly itself at a precision. */
function survives({ written }, power, places) {
    return written.digits.every((digits) => {
        const shifted = new Decimal(digits).div(new Decimal(10).pow(power));
        return shifted.minus(shifted.toDecimalPlaces(places)).abs().lte(shifted.abs().times(TOLERANCE));
    });
}
function fixed(digits, power, places, locale) {
    const value = new Decimal(digits).div(new Decimal(10).pow(power));
    const [whole = '0', fraction] = value.abs().toFixed(places).split('.');
    return `${value.isNegative() ? MINUS : ''}${locale === 'zh-CN' ? whole : grouped(whole)}${fraction ? `.${fraction}` : ''}`;
}
