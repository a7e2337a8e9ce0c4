import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
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

/** Facts and findings of one version held against the other; a passage that only moved is no difference. */
export function compare(before: Version, after: Version): Difference {
  const pairs = pair(before.sheet.facts, after.sheet.facts);
  const paired = new Set([...pairs].flat());
  const changed = [...pairs].flatMap(([old, now]) => {
    const attributes = MEANING.filter((name) => String(old[name]) !== String(now[name]));
    return attributes.length > 0 ? [{ old, new: now, attributes }] : [];
  });
  const renamed = new Map([...pairs].map(([old, now]) => [old.id, now.id]));
  const [oldFindings, newFindings] = [before, after].map(({ findings }) => findings.findings.filter(asksForALook));
  const oldKeys = new Set(oldFindings!.map((finding) => key(finding, renamed)));
  const newKeys = new Set(newFindings!.map((finding) => key(finding)));
  return {
    added: after.sheet.facts.filter((fact) => !paired.has(fact)),
    removed: before.sheet.facts.filter((fact) => !paired.has(fact)),
    changed: changed.sort((a, b) => a.new.start - b.new.start),
    appeared: newFindings!.filter((finding) => !oldKeys.has(key(finding))),
    gone: oldFindings!.filter((finding) => !newKeys.has(key(finding, renamed))),
  };
}

const asksForALook = ({ severity }: Finding) => severity !== null;

/** A finding is the same while its rule, its verdict and the figures it is about are. */
function key({ rule, verdict, facts, stated }: Finding, renamed?: ReadonlyMap<string, string>): string {
  const ids = [...facts, ...(stated ? [stated] : [])].map(({ id }) => renamed?.get(id) ?? id);
  return `${rule} ${verdict} ${[...new Set(ids)].sort().join(' ')}`;
}

/**
 * Which fact of one version is which of the other: first by id (the words stand), then by the sentence without its
 * digits (a number changed), then by meaning (the sentence was written anew).
 */
function pair(before: readonly Fact[], after: readonly Fact[]): Map<Fact, Fact> {
  const pairs = new Map<Fact, Fact>();
  let [old, now] = [before, after];
  for (const keyOf of [({ id }: Fact) => id, frame, meaning]) {
    const waiting = Map.groupBy(now, keyOf);
    for (const fact of old) {
      const match = waiting.get(keyOf(fact))?.shift();
      if (match) pairs.set(fact, match);
    }
    const taken = new Set(pairs.values());
    old = old.filter((fact) => !pairs.has(fact));
    now = now.filter((fact) => !taken.has(fact));
  }
  return pairs;
}

/** The sentence around a figure, digits taken out: 收入#元，增长#%. */
const frame = ({ quote, text, kind }: Fact): string => `${kind} ${digitless(text)} ${digitless(quote)}`;
const digitless = (text: string) => text.replace(/[\d.,，０-９]+/g, '#');

const meaning = (fact: Fact): string =>
  [fact.kind, fact.entity, fact.scope, fact.metric ?? fact.id, fact.period, fact.change, fact.shareOf].join('\n');
