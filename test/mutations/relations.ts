import type { Fact } from '../../pipeline/model/fact.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { namesIn, parse } from './expression.ts';
import type { Range } from './number.ts';
import { holds, type Known } from './oracle.ts';

/**
 * The relations of the clean text, as the findings spell them, worked out anew: one that does not hold by the oracle's own
 * arithmetic is left out.
 */
export function fromFindings(findings: readonly Finding[], facts: readonly Fact[]): Known[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return findings
    .filter(({ verdict, rule }) => verdict.startsWith('consistent') && !PROVES_NOTHING.has(rule))
    .flatMap((finding) => {
      const named = [...finding.facts, ...(finding.stated ? [finding.stated] : [])].flatMap(
        ({ id }) => byId.get(id) ?? [],
      );
      const spelled = finding.formula;
      const left = parse(spelled, (text, at) => operandAt(text, at, named));
      const right = finding.stated ? finding.stated.id : claimed(finding);
      return left && right ? fitting({ id: finding.rule, left, type: finding.relation, right }, byId) : [];
    });
}

/** Where it does not hold, nothing is wrong with the text: a season may be slow, a target may be above what is. */
const PROVES_NOTHING = new Set(['repeated-passage', 'pace-of-part-year', 'raised-target']);

const HEDGES = /^(?:约|超|不到|近|至多)?/;

function operandAt(text: string, at: number, named: readonly Fact[]) {
  const rest = text.slice(at);
  const hedge = HEDGES.exec(rest)![0].length;
  const found = named
    .filter((fact) => rest.startsWith(fact.text, hedge))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (found) {
    const end = at + hedge + found.text.length;
    return { token: { name: found.id }, end: text.startsWith('以上', end) ? end + 2 : end };
  }
  const number = /^(\d+(?:\.\d+)?)%?/.exec(rest);
  return number ? { token: { number: Number(number[1]) }, end: at + number[0].length } : null;
}

const INFINITY = Number.POSITIVE_INFINITY;
const CLAIMS: Readonly<Record<string, Range | 'whole number'>> = {
  'direction-words': [0, INFINITY],
  'shares-complement': [99.999, 100.001],
  'percent-of-count': 'whole number',
  'main-source': [50, INFINITY],
};

function claimed({ rule, claim }: Finding): Range | 'whole number' | null {
  const range = /(\d+(?:\.\d+)?)–(\d+(?:\.\d+)?)/.exec(claim?.en ?? '');
  return CLAIMS[rule] ?? (range ? [Number(range[1]), Number(range[2])] : null);
}

/** Percents stand for themselves in some equations and for ratios in others: the way that holds. */
function fitting(bare: Omit<Known, 'operands'>, byId: ReadonlyMap<string, Fact>): Known[] {
  const names = [
    ...new Set([
      ...namesIn(bare.left),
      ...(typeof bare.right === 'string' && byId.has(bare.right) ? [bare.right] : []),
    ]),
  ];
  for (const inside of [1, 0.01])
    for (const outside of [1, 0.01]) {
      const operands = new Map(
        names.map((name) => {
          const fact = byId.get(name)!;
          const scale = fact.kind === 'percent' ? (name === bare.right ? outside : inside) : 1;
          return [name, { fact, scale }] as const;
        }),
      );
      const known: Known = { ...bare, operands };
      if (holds(known)) return [known];
    }
  return [];
}

interface KeyOperand {
  key: string;
  start: number;
  unit: string;
}
interface KeyRelation {
  id: string;
  kind: string;
  formula: string;
  relation?: '<=' | '>=';
  operands: KeyOperand[];
  stated?: KeyOperand;
  verdict: string;
}

/** The relations of an answer key that are written as arithmetic: `(z24/z22)^(1/2)-1` over figures named by their place. */
export function fromKey(key: { relations: KeyRelation[] }, facts: readonly Fact[]): Known[] {
  const byStart = new Map(facts.map((fact) => [fact.start, fact]));
  const at = (start: number) => byStart.get(start) ?? facts.find((fact) => fact.start <= start && start < fact.end);
  return key.relations
    .filter(({ verdict }) => verdict === 'consistent')
    .flatMap((relation): Known[] => {
      const given = [...(relation.operands ?? []), ...(relation.stated ? [relation.stated] : [])];
      const operands = new Map<string, { fact: Fact; scale: number }>();
      for (const { key: name, start, unit } of given) {
        const fact = at(start);
        if (fact) operands.set(name, { fact, scale: unit === 'ratio' && fact.kind === 'percent' ? 0.01 : 1 });
      }
      const whole = / must hold an integer$/.test(relation.formula);
      const [first, sign, second] = relation.formula.replace(/ must hold an integer$/, '').split(/\s(<=|>=|=|>|<)\s/);
      // title = a + b
      const [text, other] = sign === '=' && /^\w+$/.test(first!) ? [second!, first!] : [first!, second];
      const left = parse(text, (all, place) => nameAt(all, place, operands));
      if (!left || namesIn(left).length === 0) return [];
      const type =
        relation.relation ?? (sign === '<=' || sign === '<' ? '<=' : sign === '>=' || sign === '>' ? '>=' : '=');
      const right = whole ? 'whole number' : rightOf(relation, other, operands);
      const known: Known | null = right === null ? null : { id: relation.id, left, type, right, operands };
      return known && holds(known) ? [known] : [];
    });
}

function nameAt(text: string, at: number, operands: ReadonlyMap<string, unknown>) {
  const word = /^[a-z]\w*/i.exec(text.slice(at))?.[0];
  if (word) return operands.has(word) ? { token: { name: word }, end: at + word.length } : null;
  const number = /^\d+(?:\.\d+)?(?:e\d+)?/.exec(text.slice(at))?.[0];
  return number ? { token: { number: Number(number) }, end: at + number.length } : null;
}

function rightOf(
  { kind, stated }: KeyRelation,
  other: string | undefined,
  operands: Known['operands'],
): Known['right'] | null {
  if (stated && operands.has(stated.key)) return stated.key;
  if (other !== undefined && operands.has(other)) return other;
  if (other !== undefined && /^\d+$/.test(other)) return [Number(other), Number(other)];
  return /direction|growth|change vs word/.test(kind) ? [0, INFINITY] : null;
}
