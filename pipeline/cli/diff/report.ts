import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Locale } from '../../model/locale.ts';
import { oneLine } from '../../printable.ts';
import type { DiffReporterName } from '../options.ts';
import { plain } from '../reporters/markdown.ts';
import type { ChangedFact, Difference } from './compare.ts';

type Report = (difference: Difference, locale: Locale) => string;

export const REPORTS: { readonly [N in DiffReporterName]: Report } = {
  text: (difference, locale) => lines(difference, locale, { heading: (title) => title, item: '  ', clean: oneLine }),
  markdown: (difference, locale) =>
    lines(difference, locale, { heading: (title) => `### ${title}\n`, item: '- ', clean: plain }),
  json: (difference) => `${JSON.stringify(difference, null, 2)}\n`,
};

interface Style {
  heading(title: string): string;
  item: string;
  clean(text: string): string;
}

function lines(difference: Difference, locale: Locale, { heading, item, clean }: Style): string {
  const { added, removed, changed, appeared, gone } = difference;
  const sections: [string, string[]][] = [
    ['Figures added', added.map(describe)],
    ['Figures removed', removed.map(describe)],
    ['Figures changed', changed.map(describeChange)],
    ['Findings that appeared', appeared.map((finding) => describeFinding(finding, locale))],
    ['Findings that went', gone.map((finding) => describeFinding(finding, locale))],
  ];
  const shown = sections.filter(([, items]) => items.length > 0);
  if (shown.length === 0) return 'No figure and no finding changed.\n';
  return shown
    .map(
      ([title, items]) =>
        `${heading(`${title} (${items.length})`)}\n${items.map((i) => `${item}${clean(i)}\n`).join('')}`,
    )
    .join('\n');
}

const describe = (fact: Fact) => `line ${fact.line}: ${fact.text}${meaning(fact)}`;

function meaning({ entity, scope, metric, period }: Fact): string {
  const parts = [entity, scope, metric, period].filter((part) => part !== null);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function describeChange({ old, new: now, attributes }: ChangedFact): string {
  const others = attributes.filter((name) => name !== 'value' || old.text === now.text);
  const what = others.map((name) => `${name} ${say(old, name)} → ${say(now, name)}`);
  const figure = old.text === now.text ? now.text : `${old.text} → ${now.text}`;
  return `line ${now.line}: ${figure}${meaning(now)}${what.length > 0 ? `; ${what.join(', ')}` : ''}`;
}

const say = (fact: Fact, name: string) => String(fact[name as keyof Fact] ?? 'none');

const describeFinding = ({ line, verdict, message, rule }: Finding, locale: Locale) =>
  `line ${line}: ${verdict}: ${message[locale]} (${rule})`;
