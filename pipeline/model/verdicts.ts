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
