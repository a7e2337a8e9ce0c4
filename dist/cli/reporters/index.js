/** A reporter is one file and one line here. */
const LOADERS = {
    pretty: async () => (await import('./pretty.js')).pretty,
    json: async () => (await import('./json.js')).json,
    sarif: async () => (await import('./sarif.js')).sarif,
    github: async () => (await import('./github.js')).github,
    markdown: async () => (await import('./markdown.js')).markdown,
};
export const reporter = (name) => LOADERS[name]();
