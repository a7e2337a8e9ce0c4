import { markdown } from './markdown.js';
import { text } from './text.js';
/** A reporter is one file and one line here. */
export const REPORTERS = {
    text,
    markdown,
    json: (sources, _, folder) => `${JSON.stringify(folder ? { sources } : sources[0], null, 2)}\n`,
};
