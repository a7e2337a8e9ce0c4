const ENGLISH_SCALE = /\s?(trillion|billion|million|thousand|tn|bn|mn|[kmbt])(?![a-z])/iy;
const ENGLISH_POWERS: Readonly<Record<string, number>> = { t: 12, b: 9, m: 6, k: 3 };

/** 15k元, 30w人, 10K片: thousands or ten thousands, where a unit follows at once. */
const LETTER = /([kKwW])(?=[元块片台人件套只颗辆家名户单份]|美元|港元)(?!片[源段区面]|人民|件套|名单|部分)/y;
export function readLetterScale(text: string, at: number): { end: number; power: number } | null {
  LETTER.lastIndex = at;
  const found = LETTER.exec(text);
  return found && { end: at + 1, power: /k/i.test(found[1]!) ? 3 : 4 };
}

/** million, bn, m, k after a number: only where a currency says that it is no name (US$5m, 5 million美元). */
export function readEnglishScale(text: string, at: number): { end: number; power: number; spelled: boolean } | null {
  ENGLISH_SCALE.lastIndex = at;
  const found = ENGLISH_SCALE.exec(text);
  if (!found) return null;
  const word = found[1]!.toLowerCase();
  const power = word === 'thousand' ? 3 : ENGLISH_POWERS[word[0]!]!;
  return { end: ENGLISH_SCALE.lastIndex, power, spelled: word.length > 2 };
}
