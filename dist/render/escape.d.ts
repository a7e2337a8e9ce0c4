/**
 * Makes any text inert in Markdown and GFM: it prints as it stands, whatever stands around it. Line breaks become spaces.
 * Escaped are what opens emphasis, code, links, footnotes, HTML, tables, strikethrough, maths, entities, autolinks and,
 * at the start, lists, headings and rules.
 */
export declare function escapeMarkdown(text: string): string;
