import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Fact } from '../../pipeline/model/fact.ts';
import type { Finding, Verdict } from '../../pipeline/model/finding.ts';
import { read } from '../../pipeline/read/index.ts';
import { type Edit, KINDS, type Kind, type Mutation, mutations } from './kinds.ts';
import { observable } from './oracle.ts';
import { fromFindings, fromKey } from './relations.ts';

export interface Outcome {
  mutation: Mutation;
  observable: boolean;
  /** a finding that was not there before names the changed figure */
  localised: boolean;
  /** a finding that was not there before, whatever it names */
  caught: boolean;
}

export interface Result {
  path: string;
  figures: number;
  relations: number;
  /** what the clean text is accused of */
  alarms: Finding[];
  outcomes: Outcome[];
}

const ACCUSES = new Set<Verdict>(['inconsistent', 'tension', 'wording']);

/**
 * Changes one figure at a time and sees whether the checks call it out.
 * @param key relations of the text that are known from elsewhere, added to those found in it
 */
export function bench(text: string, path: string, key?: Parameters<typeof fromKey>[0]): Result {
  const clean = analyse(text, path);
  const facts = clean.sheet.facts;
  const relations = [...fromFindings(clean.findings, facts), ...(key ? fromKey(key, facts) : [])];
  const before = new Set(accusations(clean.findings).map((finding) => signature(finding, (at) => at)));
  const outcomes: Outcome[] = [];
  for (const mutation of mutations(clean.sheet, clean.text)) {
    const edits = mutation.edits.toSorted((a, b) => b.start - a.start);
    const changed = edits.reduce(
      (all, { start, end, text: words }) => all.slice(0, start) + words + all.slice(end),
      clean.text,
    );
    const back = returning(mutation.edits);
    const found = accusations(analyse(changed, path).findings).filter(
      (finding) => !before.has(signature(finding, back)),
    );
    outcomes.push({
      mutation,
      observable: observable(mutation, relations, facts),
      caught: found.length > 0,
      localised: found.some((finding) => named(finding).some((at) => isOneOf(back(at), mutation.figures))),
    });
  }
  const alarms = clean.findings.filter(({ verdict }) => verdict === 'inconsistent');
  return { path, figures: facts.length, relations: relations.length, alarms, outcomes };
}

function analyse(text: string, path: string) {
  const article = read(new TextEncoder().encode(text), path);
  const sheet = extract(article);
  return { text: article.text, sheet, findings: check(sheet, { rules: article.rules }).findings };
}

const accusations = (findings: readonly Finding[]) => findings.filter(({ verdict }) => ACCUSES.has(verdict));

const named = ({ facts, stated }: Finding): number[] =>
  [...facts, ...(stated ? [stated] : [])].map(({ start }) => start);

/** Places of the changed text in the clean one. */
function returning(edits: readonly Edit[]): (at: number) => number {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  return (at) => {
    let shift = 0;
    for (const { start, end, text } of sorted) {
      if (start + shift > at) break;
      if (at < start + shift + text.length) return start;
      shift += text.length - (end - start);
    }
    return at - shift;
  };
}

const signature = (finding: Finding, back: (at: number) => number): string =>
  [
    finding.rule,
    finding.verdict,
    ...named(finding)
      .map(back)
      .sort((a, b) => a - b),
  ].join(' ');

const isOneOf = (at: number, figures: readonly Fact[]): boolean =>
  figures.some((fact) => [fact, ...fact.also].some(({ start, end }) => at >= start && at < end));

/** Counts by kind, as a table. */
export function table({ path, figures, relations, alarms, outcomes }: Result): string {
  const share = (some: number, all: number) => (all === 0 ? '–' : `${((100 * some) / all).toFixed(1)}%`);
  const row = (kind: string, of: readonly Outcome[]) => {
    const seen = of.filter((one) => one.observable);
    const caught = seen.filter((one) => one.caught).length;
    const localised = seen.filter((one) => one.localised).length;
    const beyond = of.filter((one) => !one.observable && one.localised).length;
    return [kind, of.length, seen.length, caught, localised, share(localised, seen.length), beyond];
  };
  const rows = [
    ['kind', 'changes', 'observable', 'caught', 'localised', 'share', 'caught though not observable'],
    ...KINDS.map((kind: Kind) =>
      row(
        kind,
        outcomes.filter(({ mutation }) => mutation.kind === kind),
      ),
    ),
    row('all', outcomes),
  ].map((cells) => cells.map(String));
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((cells) => width(cells[i]!))));
  const lines = rows.map((cells) =>
    cells
      .map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [`${path}: ${figures} figures, ${relations} relations, ${alarms.length} false alarms`, ...lines].join('\n');
}

const width = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);

export const sumUp = (results: readonly Result[]): Result => ({
  path: `${results.length} articles`,
  figures: results.reduce((sum, { figures }) => sum + figures, 0),
  relations: results.reduce((sum, { relations }) => sum + relations, 0),
  alarms: results.flatMap(({ alarms }) => alarms),
  outcomes: results.flatMap(({ outcomes }) => outcomes),
});
