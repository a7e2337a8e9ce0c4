import type { Fact } from '../model/fact.ts';
import { factsOf } from './formula.ts';
import { isClaim, type Relation } from './relation.ts';

/** Two parts add up to something by accident too easily. */
const FEWEST_PARTS = 3;
/** As do figures of a digit or two. */
const TELLING = 3;

/**
 * Parts that add up to their whole, to the digit: the sum says more surely than any words that they belong together, so that
 * a share said of one of them may be held against them however little else is known.
 */
export class BorneOut {
  readonly #wholes = new Map<string, Set<string>>();

  /** @param relation one whose figures agree */
  add({ formula, stated, type }: Relation): void {
    if (type !== '=' || formula.op !== 'plus' || !stated || isClaim(stated) || stated.kind === 'percent') return;
    const parts = factsOf(formula);
    if (parts.length < FEWEST_PARTS || formula.terms.length !== parts.length || !isTelling(stated)) return;
    for (const { id } of parts) {
      const wholes = this.#wholes.get(id) ?? new Set();
      this.#wholes.set(id, wholes.add(stated.id));
    }
  }

  /** Whether a share is said, in the part’s own paragraph, of a part and the whole that it was added up to. */
  holds({ formula, stated, type }: Relation): boolean {
    if (type !== '=' || !stated || isClaim(stated) || stated.kind !== 'percent' || stated.change !== null) return false;
    const [part, whole, ...more] = factsOf(formula);
    return (
      part !== undefined &&
      whole !== undefined &&
      more.length === 0 &&
      part.block === stated.block &&
      part.scope === stated.scope &&
      this.#wholes.get(part.id)?.has(whole.id) === true
    );
  }
}

const isTelling = ({ written, hedge }: Fact): boolean =>
  hedge === null && (written.digits[0] ?? '').replace(/\D/gu, '').length >= TELLING;
