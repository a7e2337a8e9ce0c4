/**
 * Gives phrases of the simplified text back as they are written.
 * @param written the text as it stands, of the same length as `simple`
 * @returns a function from a phrase to its first place in the text as written, or the phrase itself
 */
export function restorer(written: string, simple: string): (phrase: string) => string {
  if (written === simple) return (phrase) => phrase;
  const known = new Map<string, string>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const at = simple.indexOf(phrase);
    const restored = at < 0 ? phrase : written.slice(at, at + phrase.length);
    known.set(phrase, restored);
    return restored;
  };
}
