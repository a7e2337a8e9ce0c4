/** A word given twice keeps its first meaning. */
function grow(words) {
    const root = { next: new Map(), value: undefined };
    for (const [characters, value] of words) {
        let node = root;
        for (const character of characters) {
            for (let i = 0; i < character.length; i++) {
                const code = character.charCodeAt(i);
                let next = node.next.get(code);
                if (!next) {
                    next = { next: new Map(), value: undefined };
                    node.next.set(code, next);
                }
                node = next;
            }
        }
        node.value ??= value;
    }
    return root;
}
/** Follows a text from `at` in steps of 1 or -1; gives the length of the longest word on the way and what it means. */
function follow(root, text, at, step) {
    let found = null;
    let node = root;
    for (let length = 0;; length++) {
        if (length > 0 && node.value !== undefined)
            found = { length, value: node.value };
        const code = text.charCodeAt(at + step * length);
        node = Number.isNaN(code) ? undefined : node.next.get(code);
        if (!node)
            return found;
    }
}
/** Builds a trie. */
export function trie(words) {
    const root = grow(words);
    return {
        longest(text, at) {
            const found = follow(root, text, at, 1);
            return found && { end: at + found.length, value: found.value };
        },
    };
}
/** Builds a trie of words read from their ends. */
export function suffixTrie(words) {
    const root = grow([...words].map(([word, value]) => [word.split('').reverse(), value]));
    return {
        longest(text, end) {
            const found = follow(root, text, end - 1, -1);
            return found && { start: end - found.length, value: found.value };
        },
    };
}
/** Builds a trie of words that mean nothing but themselves. */
export const wordSet = (words) => trie(words.map((word) => [word, true]));
