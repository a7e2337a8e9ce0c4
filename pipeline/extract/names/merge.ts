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
  for (const long of [...out]) {
    for (const short of [...out]) {
      if (long === short || !out.has(short) || !out.has(long) || short.name.length < 2) continue;
      if (long.name.length <= short.name.length || (long.kind && short.kind)) continue;
      const affix =
        long.name.endsWith(short.name) || (long.name.startsWith(short.name) && weight(short.name) >= weight(long.name));
      if (affix && long.name.length - short.name.length <= 6)
        join(long.name.endsWith(short.name) ? long : short, long.name.endsWith(short.name) ? short : long);
    }
  }
  for (const entity of out) preferUsed(text, entity, given);
  return [...out];
}

/** The name that the article uses most stands for all, unless it is a piece of the longer one. */
function preferUsed(text: string, entity: Entity, given: ReadonlySet<string>): void {
  if (given.has(entity.name)) return;
  const used = (name: string) => text.split(name).length - 1;
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
