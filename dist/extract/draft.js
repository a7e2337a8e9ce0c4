const CLAUSE_ENDS = new Set('，,；;。！!？?：:\n');
/** Where the clause around `at` begins: after the last comma, semicolon or colon, not before `floor`. */
export function clauseStart(text, at, floor) {
    let start = at;
    let depth = 0;
    while (start > floor) {
        const char = text[start - 1];
        if (char === ')' || char === '）')
            depth++;
        else if (char === '(' || char === '（') {
            if (depth === 0)
                return start;
            depth--;
        }
        else if (depth === 0 && CLAUSE_ENDS.has(char) && !isThousandsComma(text, start - 1))
            return start;
        start--;
    }
    return start;
}
/** Where the clause around `at` ends, not after `ceiling`. */
export function clauseEnd(text, at, ceiling) {
    let end = at;
    while (end < ceiling && !(CLAUSE_ENDS.has(text[end]) && !isThousandsComma(text, end)))
        end++;
    return end;
}
const isThousandsComma = (text, at) => text[at] === ',' &&
    /\d/.test(text[at - 1] ?? '') &&
    /\d{3}/.test(text.slice(at + 1, at + 4)) &&
    !/\d/.test(text[at + 4] ?? '');
