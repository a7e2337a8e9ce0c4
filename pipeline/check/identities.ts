import type { Fact } from '../model/fact.ts';
import type { FactIndex } from './fact-index.ts';
import { minus, plus } from './formula.ts';
import type { Formula } from './relation.ts';

/** A quantity of the books that others make up: added, and taken away. */
interface Identity {
  whole: string;
  added: readonly string[];
  taken: readonly string[];
}
const IDENTITIES: readonly Identity[] = [
  { whole: 'gross-profit', added: ['revenue'], taken: ['operating-cost'] },
  { whole: 'revenue', added: ['net-interest-income', 'non-interest-income'], taken: [] },
  { whole: 'total-assets', added: ['total-liabilities', 'net-assets'], taken: [] },
  { whole: 'total-assets', added: ['total-liabilities', 'equity'], taken: [] },
];

/** A quantity of the text and what makes it up, each once, of one owner and time. */
export interface Made {
  whole: Fact;
  added: readonly Fact[];
  taken: readonly Fact[];
}

/** Quantities that the text gives together with all that makes them up. */
export function* identities(index: FactIndex): Iterable<Made> {
  for (const { whole: name, added, taken } of IDENTITIES)
    for (const whole of index.measured(name)) {
      if (whole.kind !== 'money' || whole.change !== null || whole.copyOf || whole.aggregate !== null) continue;
      const of = (part: string) =>
        index.amounts(whole, part, whole.scope).find(({ currency }) => currency === whole.currency) ?? null;
      const [plus, less] = [added.map(of), taken.map(of)];
      if ([...plus, ...less].every((part) => part !== null))
        yield { whole, added: plus as Fact[], taken: less as Fact[] };
    }
}

export const sumOf = <T extends Fact | Formula>(added: readonly T[], taken: readonly T[]): Formula =>
  taken.length === 0 ? plus(...added) : minus(plus(...added), ...taken);
