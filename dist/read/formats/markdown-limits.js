/** Characters of prose that take a second to parse, and how many of them a table cell and a delimiter are worth. */
const HEAVIEST = 500_000;
const WEIGHT_OF_CELL = 10;
const WEIGHT_OF_MARK = 15;
/** Delimiters in one paragraph and prefixes of one line, beyond which the parser's work grows with their square. */
const MOST_MARKS = 2000;
const LONGEST_PREFIX = 100;
const PREFIX = /(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/y;
const DELIMITER_ROW = /^[ \t|:-]+$/;
/** Whether a Markdown file can be parsed in time and memory in proportion to its length. */
export function isParseable(file, start) {
    if (file.length - start > HEAVIEST)
        return false;
    let cells = 0;
    let marks = 0;
    let allMarks = 0;
    let isTable = false;
    for (let at = start; at < file.length;) {
        const newline = file.indexOf('\n', at);
        const end = newline < 0 ? file.length : newline;
        PREFIX.lastIndex = at;
        PREFIX.test(file);
        if (PREFIX.lastIndex - at > LONGEST_PREFIX && PREFIX.lastIndex < end)
            return false;
        if (PREFIX.lastIndex >= end) {
            marks = 0;
            isTable = false;
        }
        else
            isTable ||= DELIMITER_ROW.test(file.slice(at, Math.min(end, at + 2000)));
        if (isTable)
            marks = 0;
        const before = marks;
        for (let i = at; i < end; i++) {
            const code = file.charCodeAt(i);
            if (code === 0x7c)
                cells++;
            else if (isMark(code))
                marks++;
        }
        allMarks += marks - before;
        if (marks > MOST_MARKS)
            return false;
        if (file.length - start + cells * WEIGHT_OF_CELL + allMarks * WEIGHT_OF_MARK > HEAVIEST)
            return false;
        at = end + 1;
    }
    return true;
}
/** ! & * < @ [ _ ` ~ and the backslash */
const isMark = (code) => code === 0x21 ||
    code === 0x26 ||
    code === 0x2a ||
    code === 0x3c ||
    code === 0x40 ||
    code === 0x5b ||
    code === 0x5c ||
    code === 0x5f ||
    code === 0x60 ||
    code === 0x7e;
