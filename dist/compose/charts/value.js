/** One value, and not a range. */
export const isSingle = (fact) => !Array.isArray(fact.value);
/** The value as drawn. A fall is printed without a sign: the words say which way. */
export function drawnValue({ written, change, direction }) {
    const value = Number(written.digits[0]);
    return change !== null && direction === 'down' ? -Math.abs(value) : value;
}
