const ENGLISH_SCALE = /\s?(trillion|billion|million|thousand|tn|bn|mn|[kmbt])(?![a-z])/iy;
const ENGLISH_POWERS: Readonly<Record<string, number>> = { t: 12, b: 9, m: 6, k: 3 };

/** million, bn, m, k after a number: only where a currency says that it is no name (US$5m, 5 million美元). */
export function readEnglishScale(text: string, at: number): { end: number; power: number; spelled: boolean } | null {
  ENGLISH_SCALE.lastIndex = at;
  const found = ENGLISH_SCALE.exec(text);
  if (!found) return null;
  const word = found[1]!.toLowerCase();
  const power = word === 'thousand' ? 3 : ENGLISH_POWERS[word[0]!]!;
  return { end: ENGLISH_SCALE.lastIndex, power, spelled: word.length > 2 };
}
