/** What a source is made into; every format is asked for by its name. */
export const FORMATS = ['md', 'html', 'pdf', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];
