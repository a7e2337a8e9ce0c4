import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import { pairFacts, words } from './pair-facts.ts';
import type { Version } from './version.ts';

/** What a reader of a fact relies on; a difference in any of them is a change. */
const MEANING = [
  'value',
  'unit',
  'currency',
  'hedge',
  'entity',
  'scope',
  'metric',
  'period',
  'change',
  'shareOf',
] as const;

export interface ChangedFact {
  old: Fact;
  new: Fact;
  /** which of the above differ */
  attributes: string[];
}

export interface Difference {
  added: Fact[];
  removed: Fact[];
  changed: ChangedFact[];
  /** findings that ask for a look and were not there before */
  appeared: Finding[];
  gone: Finding[];
}

type Content = Pick<Version, 'sheet' | 'findings'>;

/**
 * Facts and findings of one version held against the other, null where there was none or is none any more. A passage that
 * only moved, or that stands once more or once less, is no difference.
 */
export function compare(before: Content | null, after: Content | null): Difference {
  const [old, now] = [before?.sheet.facts ?? [], after?.sheet.facts ?? []];
  const pairs = pairFacts(old, now);
  const paired = new Set([...pairs].flat());
  const changed = [...pairs].flatMap(([was, is]) => {
    const attributes = MEANING.filter((name) => String(was[name]) !== String(is[name]));
    return attributes.length > 0 ? [{ old: was, new: is, attributes }] : [];
  });
  const alone = (facts: readonly Fact[], others: readonly Fact[]) => {
    const said = new Set(others.map(words));
    return facts.filter((fact) => !paired.has(fact) && !said.has(words(fact)));
  };
  const renamed = new Map([...pairs].map(([was, is]) => [was.id, is.id]));
  const [oldFindings, newFindings] = [before, after].map((one) => one?.findings.findings.filter(asksForALook) ?? []);
  const oldKeys = new Set(oldFindings!.map((finding) => key(finding, renamed)));
  const newKeys = new Set(newFindings!.map((finding) => key(finding)));
  return {
    added: alone(now, old),
    removed: alone(old, now),
    changed: changed.sort((a, b) => a.new.start - b.new.start),
    appeared: newFindings!.filter((finding) => !oldKeys.has(key(finding))),
    gone: oldFindings!.filter((finding) => !newKeys.has(key(finding, renamed))),
  };
}

/** Files of an output that are there on one side alone, or with other content; empty where no outputs are compared. */
export function differingFiles(before: Version | null, after: Version | null): string[] {
  const [old, now] = [before?.files, after?.files];
  if (!old || !now) return [];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}

/** Whether anything differs. */
export const differs = ({ added, removed, changed, appeared, gone }: Difference): boolean =>
  [added, removed, changed, appeared, gone].some((list) => list.length > 0);

const asksForALook = ({ severity }: Finding) => severity !== null;

/** A finding is the same while its rule, its verdict and the figures it is about are, in other sources too. */
function key({ rule, verdict, facts, stated, elsewhere }: Finding, renamed?: ReadonlyMap<string, string>): string {
  const ids = [...facts, ...(stated ? [stated] : [])].map(({ id }) => renamed?.get(id) ?? id);
  const others = elsewhere.map(({ source, fact }) => `${source.id} ${fact.text}`);
  return `${rule} ${verdict} ${[...new Set(ids)].sort().join(' ')} ${others.sort().join(' ')}`;
}
