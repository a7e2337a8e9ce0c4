/**
 * Companies in a list with spaces between: `name|alias|English_name`. A name in Latin letters at the end is the English
 * one; `?` before a name says that it is an ordinary word too.
 */
export const companies = (list) => list
    .trim()
    .split(/\s+/)
    .map((entry) => {
    const parts = entry.split('|').map((part) => part.replaceAll('_', ' '));
    const bare = parts.map((part) => part.replace(/^\?/, ''));
    const last = bare.at(-1);
    const en = /\p{Script=Han}/u.test(last) ? null : last;
    return {
        name: bare[0],
        aliases: bare.slice(1),
        ordinary: parts.filter((part) => part.startsWith('?')).map((part) => part.slice(1)),
        en,
    };
});
