import type { Fact } from '../model/fact.ts';
import type { Extent } from '../model/period.ts';

/** Figures of one owner, part and quantity. */
export interface Subject {
  facts: Fact[];
  /** last day → those of a time that ends on it */
  ending: Map<string, Fact[]>;
  /** time → the amounts at it, best first */
  amounts: Map<Extent, readonly Fact[]>;
  /** the amounts over a stretch of time, where they were asked for */
  spans: readonly Fact[] | null;
}

/** Whose figure it is; where nobody is named, facts of one paragraph are taken to be of one owner, and no others. */
export const owner = ({ entity, block }: Fact): string => entity ?? `@${block}`;
/** The same without making up words: a paragraph is its number. */
const ownerKey = ({ entity, block }: Fact): string | number => entity ?? block;

/** Facts by quantity, owner and part. */
export class Subjects {
  readonly #all: Subject[] = [];
  /** quantity → owner → part */
  readonly #byName = new Map<string, Map<string | number, Map<string, Subject>>>();

  /** in the order of the text */
  get all(): readonly Subject[] {
    return this.#all;
  }

  find(like: Fact, scope: string | null, name: string | null): Subject | undefined {
    return name === null
      ? undefined
      : this.#byName
          .get(name)
          ?.get(ownerKey(like))
          ?.get(scope ?? '');
  }

  /** a quantity of somebody as a whole */
  ofEntity(entity: string, name: string): Subject | undefined {
    return this.#byName.get(name)?.get(entity)?.get('');
  }

  /** a quantity of the owner's parts */
  *parts(like: Fact, name: string | null): Iterable<Subject> {
    const parts = this.#byName.get(name ?? '')?.get(ownerKey(like)) ?? [];
    for (const [scope, subject] of parts) if (scope !== '') yield subject;
  }

  /** the subject of a fact, begun where it is the first */
  enter(fact: Fact, name: string): Subject {
    const owners = among(this.#byName, name, () => new Map<string | number, Map<string, Subject>>());
    const parts = among(owners, ownerKey(fact), () => new Map<string, Subject>());
    return among(parts, fact.scope ?? '', () => {
      const subject: Subject = { facts: [], ending: new Map(), amounts: new Map(), spans: null };
      this.#all.push(subject);
      return subject;
    });
  }
}

function among<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
