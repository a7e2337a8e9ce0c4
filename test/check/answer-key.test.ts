import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Finding, Verdict } from '../../pipeline/model/finding.ts';
import { read } from '../../pipeline/read/index.ts';

/** A real article and the relations that a careful reader found in it lie beside the suites that `SUITES` names. */
const folder = new URL('../seed/', pathToFileURL(`${resolve(process.env.SUITES ?? 'suites-not-here')}/`));
const present = existsSync(new URL('relations.json', folder));

interface Span {
  start: number;
  end: number;
}

interface Key {
  id: string;
  kind: string;
  verdict: string;
  operands?: Span[];
  stated?: Span;
}

const VERDICTS: Readonly<Record<string, readonly Verdict[]>> = {
  consistent: ['consistent', 'consistent-by-rounding', 'consistent-if-truncated'],
  tension_definition: ['tension'],
  wording_weaker_than_number: ['wording'],
  wording_loose: ['wording'],
  derived_only: ['derived'],
};
/** What is not computed, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  R04: 'the price of the next day is not asked for where the text gives none',
  R06: 'from a price that is itself only implied',
  R07: 'the rise is said of the price, not of the market value',
  R13: 'one digit of a percent carries nothing',
  R16: 'what two of four products leave',
  R17: 'whose part it is stands in another sentence',
  R18: 'a mean of margins over shares of several sentences',
  R36: '前5大 is no figure; the finding names the count alone',
  R31: 'a half year against the year before says little',
  R33: 'the two markets may be defined differently',
  R35: 'holds only if the mix of another year is taken over',
};

describe.skipIf(!present)('the relations of a real article', () => {
  const load = (name: string) => readFileSync(new URL(name, folder));
  const sheet = present ? extract(read(load('article.txt'), 'article.txt')) : null;
  const findings: readonly Finding[] = sheet ? check(sheet).findings : [];
  const { relations = [] }: { relations?: Key[] } = present ? JSON.parse(load('relations.json').toString()) : {};
  /** the place of the figure that the key speaks of, hedge included */
  const placeOf = ({ start, end }: Span) =>
    sheet!.facts.find((fact) => [fact, ...fact.also].some((span) => span.start < end && start < span.end))?.start;

  it.each(
    relations
      .filter(({ id, verdict, operands }) => VERDICTS[verdict] && (operands?.length ?? 0) > 0 && !LEFT_OUT[id])
      .map((relation) => [relation.id, relation.kind, relation] as const),
  )('%s: %s', (_, __, { operands = [], stated, verdict }) => {
    const wanted = [...operands, ...(stated ? [stated] : [])].map(placeOf);
    const found = findings.filter(({ rule, facts, stated: own }) => {
      const named = new Set([...facts, ...(own ? [own] : [])].map((one) => one.start));
      return rule !== 'repeated-passage' && wanted.every((one) => one !== undefined && named.has(one));
    });
    expect(found.map((finding) => finding.verdict)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${VERDICTS[verdict]!.join('|')})$`))]),
    );
  });

  it('none is called inconsistent', () =>
    expect(findings.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]));
  it('the passage that stands twice is found as such', () =>
    expect(findings.some(({ rule, verdict }) => rule === 'repeated-passage' && verdict === 'consistent')).toBe(true));
});
