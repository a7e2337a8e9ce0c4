import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
import type { Briefing, Chart, Shown, Topic } from '../model/briefing.ts';
import { Fault } from '../model/fault.ts';
import type { Locale } from '../model/locale.ts';
import { chartDescription, chartTitle } from './chart.ts';
import { escapeMarkdown } from './escape.ts';
import { formatTopic } from './format/name.ts';
import { formatComputed, formatFigure } from './format/number.ts';
import { formatPeriod } from './format/period.ts';

/** A locale's templates, compiled once. */
export interface Templates {
  render(view: object): string;
  /** theme.css of the folder */
  css: string;
}

const OPTIONS: CompileOptions = { strict: true, noEscape: true, preventIndent: true };

/**
 * Reads and compiles the templates of a locale: `<locale>/briefing.md.hbs`, partials of the locale and shared ones (a
 * locale's own wins), and the theme.
 * @param dir a folder like templates/
 * @throws Fault with file and line where a template does not parse or names what does not exist
 */
export function loadTemplates(dir: string, locale: Locale): Templates {
  const engine = Handlebars.create();
  const files = [...list(join(dir, 'partials')), ...list(join(dir, locale))];
  const main = files.find((file) => file.endsWith('briefing.md.hbs'));
  if (!main)
    throw new Fault(`there is no ${locale}/briefing.md.hbs`, {
      path: dir,
      hint: 'Copy the templates folder whole and change the copy.',
    });
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    check(engine, text, file);
    // a partial of one line stands inside a line
    const inline = text.trimEnd().split('\n').length === 1;
    engine.registerPartial(nameOf(file), engine.compile(inline ? text.trimEnd() : text, OPTIONS));
  }
  registerHelpers(engine, locale);
  const template = engine.compile(readFileSync(main, 'utf8'), OPTIONS);
  return {
    css: readFileSync(join(dir, 'theme.css'), 'utf8'),
    render(view) {
      try {
        return template(view);
      } catch (cause) {
        throw explain(cause, files, dir);
      }
    },
  };
}

type Engine = ReturnType<typeof Handlebars.create>;

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

function check(engine: Engine, text: string, file: string): void {
  try {
    engine.precompile(text, OPTIONS);
  } catch (cause) {
    const line = /line (\d+)/.exec(String(cause))?.[1];
    throw new Fault(`the template does not parse: ${String((cause as Error).message).split('\n')[0]}`, {
      path: file,
      line: line ? Number(line) : null,
      cause,
      hint: 'Mend the template; see the Handlebars syntax.',
    });
  }
}

/** Handlebars names the field and a line but not the file: the file is the one that uses that field. */
function explain(cause: unknown, files: readonly string[], dir: string): unknown {
  if (cause instanceof Fault || !(cause instanceof Error)) return cause;
  const field =
    /"([^"]+)" not defined/.exec(cause.message)?.[1] ??
    /partial ([\w./-]+)/.exec(cause.message)?.[1] ??
    /Missing helper: "([^"]+)"/.exec(cause.message)?.[1];
  if (!field) return cause;
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line) => new RegExp(`\\{\\{[^}]*\\b${field.replace(/[^\w-]/g, '.')}\\b`).test(line));
    if (at >= 0)
      return new Fault(`“${field}” is not a field, partial or helper`, {
        path: relative('.', file) || file,
        line: at + 1,
        column: (lines[at]!.indexOf(field) ?? 0) + 1,
        cause,
        hint: 'The fields of a briefing are in schema/briefing.schema.json.',
      });
  }
  return new Fault(cause.message, { path: dir, cause, hint: 'Compare with the templates that came with Crossfoot.' });
}

/** Helpers format; none decides what is shown. */
function registerHelpers(engine: Engine, locale: Locale): void {
  engine.registerHelper({
    figure: (shown: Shown) => formatFigure(shown, locale),
    period: (norm: string | null) => formatPeriod(norm, locale),
    topic: (topic: Topic & { change?: string | null }) => formatTopic({ ...topic, metric: topic.metric ?? '' }, locale),
    computed: (value: number, unit: string | null, currency: string | null) =>
      formatComputed(value, unit, currency, locale),
    sources: (marks: number | readonly number[]) =>
      (typeof marks === 'number' ? [marks] : marks).map((mark) => `[^${mark}]`).join(''),
    message: (text: Record<Locale, string>) => text[locale],
    chartFile: (chart: Chart) => chartFile(chart, locale),
    chartName: (chart: Chart) => chartTitle(chart, locale),
    chartWords: (chart: Chart) => chartDescription(chart, locale).replace(/"/g, '\u201d'),
    signed: (shown: Shown) =>
      `${shown.direction === 'down' ? '\u2212' : '+'}${formatFigure(shown, locale).replace(/^\u2212/, '')}`,
    is: (a: unknown, b: unknown) => a === b,
    and: (a: unknown, b: unknown) => Boolean(a) && Boolean(b),
    each_or: (list: readonly unknown[]) => list.length > 0,
    join: (list: readonly string[], separator: string) => list.join(separator),
  });
}

/** The name of a chart's file. */
export const chartFile = (chart: Pick<Chart, 'id'>, locale: Locale): string => `${chart.id}.${locale}.svg`;

/** Values that are ours and not the article's: they reach helpers as they are. */
const OURS = new Set([
  'id',
  'kind',
  'metricId',
  'period',
  'periods',
  'hedge',
  'verdict',
  'severity',
  'currency',
  'change',
  'direction',
  'aggregate',
  'stance',
  'written',
  'rule',
  'published',
  'sha256',
  'reading',
]);

/** A copy with every string from the article escaped: nothing that a template prints can become markup. */
function inert(value: unknown, key: string): unknown {
  if (typeof value === 'string') return OURS.has(key) ? value : escapeMarkdown(value);
  if (Array.isArray(value)) return value.map((item) => inert(item, key));
  if (value === null || typeof value !== 'object') return value;
  if (key === 'written') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inert(item, name)]));
}

/** Names of entities as a locale reads them. */
function localiseNames(briefing: Briefing, locale: Locale): Briefing {
  if (locale === 'zh-CN') return briefing;
  const latin = (name: string) =>
    name
      .split('、')
      .map((one) => briefing.latinNames[one] ?? one)
      .join(', ');
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key === 'entity' || key === 'entities' ? latin(value) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(briefing, '') as Briefing;
}

/**
 * A briefing as Markdown in one language, ending in one newline.
 * @throws Fault where a template asks for what a briefing does not have
 */
export function renderMarkdown(briefing: Briefing, locale: Locale, templates: Templates): string {
  const view = inert(localiseNames(briefing, locale), '') as object;
  return `${templates
    .render(view)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
