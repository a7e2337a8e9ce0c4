/**
 * Makes any text inert in Markdown and GFM: it prints as it stands, whatever stands around it. Line breaks become spaces.
 * Escaped are what opens emphasis, code, links, footnotes, HTML, tables, strikethrough, maths, entities, autolinks and,
 * at the start, lists, headings and rules.
 */
export function escapeMarkdown(text) {
    return text
        .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
        .replace(/[\\`*_[\]<>|~$^{}]/g, '\\$&')
        .replace(/&(?=#?\w{1,32};)/g, '\\&')
        .replace(/\b(https?|ftp):(?=\/\/)/gi, '$1\\:')
        .replace(/\bwww\.(?=\S)/gi, 'www\\.')
        .replace(/@(?=[\w-]+\.)/g, '\\@')
        .replace(/!(?=\\\[)/g, '\\!')
        .replace(/^(\s*)([-+](?=\s|$)|-(?=--)|[=#:])/u, '$1\\$2')
        .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
