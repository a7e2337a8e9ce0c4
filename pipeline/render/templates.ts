import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import Handlebars from 'handlebars';
import { z } from 'zod';
import { remembered } from '../host/remembered.ts';
import { Fault } from '../model/fault.ts';
import type { Language } from './language/language.ts';
import { readLanguage } from './language/read.ts';
import { fill, type Words } from './wording.ts';
import { readTemplate as read, readYaml, shown } from './yaml-file.ts';

/** A locale's templates, compiled once. */
export interface Templates {
  /** @throws Fault with file and line where a template names what the view does not have */
  render(view: object): string;
  /** theme.css and print.css of the folder */
  css: string;
  /** screen.css and evidence.css: what only the HTML has */
  screen: string;
  /** library.css: what only the library page has */
  library: string;
  words: Words;
  /** how the language writes figures, times and sentences */
  language: Language;
}

const OPTIONS: CompileOptions = { strict: true, noEscape: true, preventIndent: true };

type Engine = ReturnType<typeof Handlebars.create>;

/**
 * Reads and compiles the templates of a locale: `<locale>/briefing.md.hbs`, the partials of the locale and the shared ones (a
 * locale's own wins), its words (`words.yaml`) and its way of writing (`language.yaml`), and the theme.
 * @param dir a folder like templates/
 * @throws Fault with file and line where a template does not parse, or a file is missing
 */
export function loadTemplates(dir: string, locale: string): Templates {
  const engine = Handlebars.create();
  const words = readWords(join(dir, locale, 'words.yaml'));
  registerHelpers(engine, words);
  const main = join(dir, locale, 'briefing.md.hbs');
  const texts = [main, ...list(join(dir, 'partials')), ...list(join(dir, locale))].map(templateOf);
  const programs = remembered(join(dir, locale), JSON.stringify([Handlebars.VERSION, texts]), () =>
    texts.map(({ file, text }) => precompile(engine, file, text)),
  );
  const [template, ...partials] = texts.map(({ file, text }, i) => runnable(engine, file, text, programs[i]!));
  partials.forEach((partial, i) => {
    engine.registerPartial(nameOf(texts[i + 1]!.file), partial);
  });
  const sheet = (name: string) => read(join(dir, `${name}.css`));
  return {
    css: sheet('theme') + sheet('print'),
    screen: sheet('screen') + sheet('evidence'),
    library: sheet('library'),
    words,
    language: readLanguage(dir, locale),
    render: (view) => template!(view),
  };
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map((name) => join(dir, name));
  } catch {
    return [];
  }
}

const nameOf = (file: string) => file.replace(/^.*[/\\]/, '').replace(/(?:\.md)?\.hbs$/, '');

function readWords(path: string): Words {
  const texts: Record<string, string> = {};
  const walk = (value: unknown, name: string): void => {
    if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, name ? `${name}.${key}` : key);
    else texts[name] = String(value ?? '');
  };
  walk(readYaml(path, z.record(z.string(), z.unknown())), '');
  return { file: shown(path), texts };
}

/** A partial of one line stands inside a line. */
function templateOf(file: string): { file: string; text: string } {
  const text = read(file);
  const isInline = text.trimEnd().split('\n').length === 1;
  return { file, text: isInline ? text.trimEnd() : text };
}

/** @throws Fault with file and line where a template does not parse */
function precompile(engine: Engine, file: string, text: string): string {
  try {
    return String(engine.precompile(engine.parse(text), OPTIONS));
  } catch (cause) {
    const line = /line (\d+)/.exec(String(cause))?.[1];
    throw new Fault(`the template does not parse: ${String((cause as Error).message).split('\n')[0]}`, {
      path: shown(file),
      line: line ? Number(line) : null,
      cause,
      hint: 'Mend the template; see the Handlebars syntax.',
    });
  }
}

/** A template that says where it went wrong: the innermost partial names itself. */
function runnable(engine: Engine, file: string, text: string, program: string): Handlebars.TemplateDelegate<object> {
  const template = engine.template<object>(runInThisContext(`(${program})`, file));
  return (view, options) => {
    try {
      return template(view, options);
    } catch (cause) {
      throw explain(cause, file, text);
    }
  };
}

const HINT = 'Compare with the templates that came with Crossfoot; words stand in words.yaml.';
const ASKED = [
  /"([^"]+)" not defined/,
  /partial "?([\w./-]+)"? could not/,
  /Missing helper: "([^"]+)"/,
  /no word "([^"]+)"/,
];

function explain(cause: unknown, file: string, text: string): unknown {
  if (cause instanceof Fault || !(cause instanceof Error)) return cause;
  if (cause instanceof Misspelt) {
    const { line, column } = cause.place;
    const asked = /^\{\{[^}]*\}\}/.exec(text.split('\n')[line - 1]?.slice(column) ?? '')?.[0] ?? '';
    return new Fault(`${asked} asks for what is not there`, {
      path: shown(file),
      line,
      column: column + 1,
      cause,
      hint: HINT,
    });
  }
  const field = ASKED.map((pattern) => pattern.exec(cause.message)?.[1]).find((name) => name !== undefined);
  const at =
    field === undefined ? -1 : text.search(new RegExp(`(?<=\\{\\{[^}]*)(?<![\\w-])${literal(field)}(?![\\w-])`));
  const before = text.slice(0, Math.max(0, at));
  return new Fault(field === undefined ? cause.message : `“${field}” is no field, partial, helper or word`, {
    path: shown(file),
    line: at < 0 ? null : before.split('\n').length,
    column: at < 0 ? null : at - before.lastIndexOf('\n'),
    cause,
    hint: HINT,
  });
}

const literal = (text: string) => text.replace(/[^\w-]/g, '\\$&');

/** Helpers print; none decides what is shown. */
function registerHelpers(engine: Engine, { texts: words }: Words): void {
  const word = (...args: unknown[]): string => {
    const { hash } = args.at(-1) as { hash: Record<string, unknown> };
    const key = args.slice(0, -1).join('.');
    const text = Object.hasOwn(words, key) ? words[key] : undefined;
    if (text === undefined) throw new Error(`there is no word "${String(args[0])}"`);
    return fill(text, hash);
  };
  const helpers: Record<string, Helper> = {
    word,
    /** a word where there is one, else what was asked for */
    name: (group: string, key: string) => words[`${group}.${key}`] ?? key,
    /** 1 figure, 2 figures */
    plural: (n: number, { hash }: { hash: { one: string; many: string } }) => `${n} ${n === 1 ? hash.one : hash.many}`,
    sources: (marks: number | readonly number[]) =>
      (typeof marks === 'number' ? [marks] : marks).map((mark) => `[^${mark}]`).join(''),
    join: (items: readonly string[], separator: string) => items.join(separator),
    is: (a: unknown, b: unknown) => a === b,
  };
  const own = ['if', 'unless', 'each', 'with'].map((name) => [name, engine.helpers[name] as Helper] as const);
  for (const [name, helper] of [...own, ...Object.entries(helpers)]) engine.registerHelper(name, strictly(helper));
}

// biome-ignore lint/suspicious/noExplicitAny: what Handlebars calls a helper with
type Helper = (this: any, ...args: any[]) => unknown;

/** Strict mode looks at what is printed, not at what is asked: `{{#if misspelt}}` would be quietly false. */
const strictly = (helper: Helper): Helper =>
  function (this: unknown, ...args) {
    const { hash, loc } = args.at(-1) as { hash: object; loc: { start: { line: number; column: number } } };
    if ([...args, ...Object.values(hash)].includes(undefined)) throw new Misspelt(loc.start);
    return helper.apply(this, args);
  };

/** A helper was given what the view does not have. */
class Misspelt extends Error {
  readonly place: { line: number; column: number };

  constructor(place: { line: number; column: number }) {
    super('what is asked for here is not there');
    this.place = place;
  }
}
