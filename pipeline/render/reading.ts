import { pinyin } from 'pinyin-pro';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A Chinese name in pinyin with tones, a capital to each word, as a reader says it and not as a translation: 青禾 → Qīnghé.
 * Empty where no Chinese character is in it, or Latin letters are that can be read.
 */
export function reading(name: string): string {
  if (!/\p{Script=Han}/u.test(name) || /\p{Script=Latin}/u.test(name)) return '';
  // the whole name at once: what a character is read as hangs on its neighbours
  const syllables = pinyin(name, { type: 'array', toneType: 'symbol' });
  let at = 0;
  let read = '';
  let alone = false;
  for (const { segment } of words.segment(name)) {
    const own = syllables.slice(at, at + [...segment].length);
    at += own.length;
    const word = own.reduce((all, one) => all + (all && /^[aeoāáǎàēéěèōóǒò]/u.test(one) ? "'" : '') + one, '');
    // characters that are no words of the language make a name together: 智 + 谱
    const joins = own.length === 1 && alone;
    alone = own.length === 1;
    read += joins ? word : ` ${word.slice(0, 1).toLocaleUpperCase('en')}${word.slice(1)}`;
  }
  return read.trim();
}
