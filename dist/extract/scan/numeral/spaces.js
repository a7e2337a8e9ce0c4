const SPACES = new Set([' ', '\u00a0', '\u2009', '\u202f', '\u3000']);
/** Skips at most two spaces. */
export function skipSpaces(text, at) {
    let end = at;
    while (end < at + 2 && SPACES.has(text[end]))
        end++;
    return end;
}
/** Skips at most two spaces before `at`. */
export function skipSpacesBack(text, at) {
    let start = at;
    while (start > at - 2 && SPACES.has(text[start - 1]))
        start--;
    return start;
}
