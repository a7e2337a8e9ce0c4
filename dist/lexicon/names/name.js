/**
 * A table of names as text, a line each: `name | English | other, names`. `~` before a name says that it is an ordinary
 * word too.
 * @throws Error for a line without its columns: the lexicon is wrong, not the article
 */
export function names(kind, table) {
    return table
        .trim()
        .split('\n')
        .map((line) => {
        const [name, en, others, more] = line.split('|').map((cell) => cell.trim());
        if (!name || !en || more !== undefined)
            throw new Error(`lexicon, names: ${line}`);
        const marked = [name, ...(others ? others.split(',').map((other) => other.trim()) : [])];
        const plain = (form) => (form.startsWith('~') ? form.slice(1) : form);
        return {
            kind,
            zh: marked.map(plain),
            en,
            words: new Set(marked.filter((form) => form.startsWith('~')).map(plain)),
        };
    });
}
