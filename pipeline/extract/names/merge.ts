import type { Evidence } from './evidence.ts';
import type { Entity } from './input.ts';
import { isNameLike } from './likeness.ts';

/** Joins names of the same entity: bracketed pairs, and a short form that begins or ends a longer name. */
export function merge(
  text: string,
  entities: Entity[],
  given: ReadonlySet<string>,
  pairs: readonly [string, string][],
  counts: ReadonlyMap<string, Evidence>,
): Entity[] {
  const byName = new Map<string, Entity>();
  for (const entity of entities) for (const name of [entity.name, ...entity.aliases]) byName.set(name, entity);
  const out = new Set(entities);
  const join = (into: Entity, other: Entity) => {
    if (into === other) return;
    for (const name of [other.name, ...other.aliases]) {
      if (name !== into.name && !into.aliases.includes(name)) into.aliases.push(name);
      byName.set(name, into);
    }
    out.delete(other);
  };
  for (const [name, other] of pairs) {
    const [a, b] = [byName.get(name), byName.get(other)];
    if (a && b) join(a, b);
    else if (a && isNameLike(other) && !a.aliases.includes(other)) {
      a.aliases.push(other);
      byName.set(other, a);
    } else if (b && isNameLike(name) && !b.aliases.includes(name)) {
      b.aliases.push(name);
      byName.set(name, b);
    }
  }
  const weight = (name: string) => (counts.get(name)?.weak ?? 0) + (counts.get(name)?.strong ?? 0);
  const affixes = affixesAmong([...out]);
  for (const long of [...out]) {
    for (const short of affixes(long.name)) {
      if (!out.has(short) || !out.has(long) || (long.kind && short.kind) || long.kind === 'fund') continue;
      const ends = long.name.endsWith(short.name);
      if (ends || weight(short.name) >= weight(long.name)) join(ends ? long : short, ends ? short : long);
    }
  }
  for (const entity of out) preferUsed(text, entity, given);
  return [...out];
}

/** Those whose names another begins or ends with, in order; it may be little longer. */
function affixesAmong(entities: readonly Entity[]): (name: string) => Entity[] {
  const named = Map.groupBy(entities, ({ name }) => name);
  const order = new Map(entities.map((entity, i) => [entity, i]));
  return (name) => {
    const words = new Set<string>();
    for (let cut = 1; cut <= MOST_MORE && name.length - cut >= 2; cut++)
      words.add(name.slice(cut)).add(name.slice(0, -cut));
    const found = [...words].flatMap((word) => named.get(word) ?? []);
    return found.sort((a, b) => order.get(a)! - order.get(b)!);
  };
}
/** Characters that a name has more than its short form. */
const MOST_MORE = 6;

/** The name that the article uses most stands for all, unless it is a piece of the longer one. */
function preferUsed(text: string, entity: Entity, given: ReadonlySet<string>): void {
  if (given.has(entity.name)) return;
  const counts = new Map<string, number>();
  const used = (name: string): number => {
    let count = counts.get(name) ?? 0;
    if (count === 0)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + Math.max(1, name.length))) count++;
    counts.set(name, count);
    return count;
  };
  let best = entity.name;
  // 诸如以远山控股: what ends with a name that stands by itself more often has something before it
  for (const alias of entity.aliases)
    if (
      (!best.includes(alias) || (alias.length >= SURE && best.endsWith(alias))) &&
      !LEGAL.test(alias) &&
      used(alias) > 2 * used(best)
    )
      best = alias;
  if (best === entity.name) return;
  entity.aliases = [entity.name, ...entity.aliases.filter((alias) => alias !== best)];
  entity.name = best;
}
const LEGAL = /公司$/u;
/** Shorter endings are ordinary words: 置业, 首月. */
const SURE = 4;
