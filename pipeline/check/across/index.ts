import { createHash } from 'node:crypto';
import { Disagreement, type Statement } from '../../model/disagreement.ts';
import type { FactSheet } from '../../model/fact.ts';
import { extent } from '../../model/period.ts';
import { distinct, meets, sharedFacts, type Told } from './statements.ts';

/** Values of one fact that every source is held against: the newest, where there are more. */
const MOST_VALUES = 40;
/** From here on nothing about a figure was guessed. */
const CERTAIN = 0.85;

/**
 * Holds the facts of several articles against each other: the same entity under any of its names, quantity, part, time,
 * currency, stance and kind. Facts are looked up by what they are about, never article by article.
 * @returns where values have no room in common under any reading; in the order of the first article concerned
 */
export function checkAcross(sheets: readonly FactSheet[]): Disagreement[] {
  if (sheets.length < 2) return [];
  const found: Disagreement[] = [];
  for (const told of sharedFacts(sheets)) {
    const values = distinct(told).sort(newestFirst).slice(0, MOST_VALUES);
    const apart = told.filter((one) => values.some((other) => other.source !== one.source && !meets(one, other)));
    if (apart.length > 0) found.push(disagreement(apart.sort(newestFirst)));
  }
  return found;
}

/** Statements of a fact that are shown. */
const MOST_SHOWN = 20;

/** A disagreement as it is reported: a fact that hundreds of articles state is told by the newest, each value once at least. */
export function shown({ id, verdict, statements }: Disagreement): Disagreement {
  const values = new Map(statements.toReversed().map((told) => [told.fact.text, told]));
  const first = new Set([...values.values()].reverse().slice(0, MOST_SHOWN));
  for (const told of statements) if (first.size < MOST_SHOWN) first.add(told);
  const kept = statements.filter((told) => first.has(told));
  // in the order of the schema, so that what is read back and written again is the same bytes
  return { id, verdict, statements: kept, more: statements.length - kept.length };
}

function disagreement(told: readonly Told[]): Disagreement {
  // a place each: that one article says it twice adds nothing
  const once = [...new Map(told.map((one) => [`${one.source.path} ${one.fact.text}`, one])).values()];
  const ids = once.map(({ source, fact }) => `${source.id} ${fact.id}`).sort();
  return Disagreement.parse({
    id: createHash('sha256').update(ids.join('\u0000')).digest('hex').slice(0, 12),
    verdict: isPlain(once) ? 'inconsistent' : 'tension',
    statements: once,
  });
}

/** The same words for the quantity and nobody else named as saying it: there is no room for another definition. */
function isPlain(told: readonly Told[]): boolean {
  const metrics = new Set(told.map(({ fact }) => fact.metric));
  const sayers = new Set(told.map(({ fact }) => fact.attribution).filter((name) => name !== null));
  return (
    metrics.size === 1 &&
    sayers.size <= 1 &&
    told.every(
      ({ fact }) =>
        fact.stance === 'actual' &&
        !(fact.kind === 'money' && fact.currency === null) &&
        fact.confidence >= CERTAIN &&
        // prices move within a day
        extent(fact.period)?.kind !== 'day',
    )
  );
}

/** Newest first, of one day the most precise first, then by name, so that the order of the command line changes nothing. */
function newestFirst(a: Statement, b: Statement): number {
  return (
    compare(b.source.published ?? '', a.source.published ?? '') ||
    Number(a.fact.written.fine) - Number(b.fact.written.fine) ||
    compare(a.source.path, b.source.path) ||
    a.fact.start - b.fact.start
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
