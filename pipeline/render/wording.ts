import { Fault } from '../model/fault.ts';

/** What a words.yaml says, by path (`heading.charts`); plain data, so that it can go to another process. */
export interface Words {
  /** the file, for messages */
  file: string;
  texts: Readonly<Record<string, string>>;
}

export interface Wording {
  /**
   * A word with its places filled in.
   * @throws Fault where there is none
   */
  say(name: string, values?: Readonly<Record<string, string | number>>): string;
  known(name: string): string | null;
}

export function wording({ file, texts }: Words): Wording {
  const known = (name: string) => (Object.hasOwn(texts, name) ? texts[name]! : null);
  return {
    known,
    say(name, values = {}) {
      const text = known(name);
      if (text !== null) return fill(text, values);
      throw new Fault(`there is no word “${name}”`, {
        path: file,
        hint: 'Compare with the templates that came with Crossfoot.',
      });
    },
  };
}

/** {places} of a text filled in. */
export const fill = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
