/** An expression with neither reference nor range. */
export const PLAIN = { reference: null, days: 0, today: false, until: null, weekday: null };
/** A sticky pattern at an offset. */
export const match = (pattern, text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
};
