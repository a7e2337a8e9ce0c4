/** Every verdict. In a file of its own: what has to be quick loads no schema. */
export const VERDICTS = [
  'consistent',
  'consistent-by-rounding',
  'consistent-if-truncated',
  'wording',
  'tension',
  'inconsistent',
  'undecidable',
  'derived',
] as const;

/** In the order in which a reader wants to know of them: the gravest first. */
export const GRAVEST_FIRST = [
  'inconsistent',
  'tension',
  'wording',
  'consistent-if-truncated',
  'consistent-by-rounding',
  'consistent',
  'undecidable',
  'derived',
] as const satisfies readonly (typeof VERDICTS)[number][];
