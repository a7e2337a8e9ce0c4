import { oneLine } from '../host/printable.ts';
import type { Fact, FactSheet } from '../model/fact.ts';

/** What is shown of a fact, in this order, where it is set. */
const SHOWN = [
  'kind',
  'value',
  'unit',
  'currency',
  'hedge',
  'entity',
  'scope',
  'metric',
  'period',
  'base',
  'change',
  'direction',
  'shareOf',
  'aggregate',
  'per',
  'stance',
  'attribution',
  'confidence',
] as const satisfies readonly (keyof Fact)[];

/** The facts as text, piece by piece: each attribute, the words that gave it, the rule that decided; then what was not taken. */
export function* explain({ source, facts, unread }: FactSheet): Generator<string> {
  for (const fact of facts) yield `${explainFact(source.path, fact)}\n`;
  yield `${facts.length} figures.\n`;
  if (unread.length > 0) yield '\nNot taken as figures:\n';
  for (const { text, reason } of unread) yield `  ${oneLine(text)}: ${reason}\n`;
}

function explainFact(path: string, fact: Fact): string {
  const rows = SHOWN.filter((name) => fact[name] !== null).map((name) => {
    const found = fact.why.filter(({ attribute }) => attribute === name);
    const reasons = found.length > 0 ? found : implied(fact, name);
    const because = reasons.map(({ text, rule }) => `${text === '' ? '' : `「${oneLine(text)}」 `}${rule}`).join('; ');
    return `  ${name.padEnd(12)} ${oneLine(String(fact[name]))}${because === '' ? '' : `   ← ${because}`}`;
  });
  return `${oneLine(path)}:${fact.line}:${fact.column}: ${oneLine(fact.text)}\n${rows.join('\n')}\n  ${oneLine(fact.quote)}\n`;
}

/** What follows from the figure itself, or from the words of another attribute. */
function implied(fact: Fact, name: (typeof SHOWN)[number]): { text: string; rule: string }[] {
  const { text } = fact;
  const change = fact.why.find(({ attribute }) => attribute === 'change');
  switch (name) {
    case 'value':
      return [{ text, rule: 'the number as written, in base units' }];
    case 'unit':
      return [
        fact.unitInferred
          ? { text: '', rule: 'the unit of the list, the table or the metric it stands in' }
          : { text, rule: 'written with the number' },
      ];
    case 'kind':
      return [{ text: fact.unit ?? '', rule: 'what its unit counts' }];
    case 'currency':
      return [{ text: fact.unit ?? '', rule: 'currency of the unit' }];
    case 'direction':
    case 'base':
      return change ? [{ text: change.text, rule: change.rule }] : [{ text: '', rule: 'words before the figure' }];
    case 'stance':
      return [{ text: '', rule: 'nothing says that it is expected or intended' }];
    case 'confidence':
      return [{ text: '', rule: 'what the rules above leave of certainty' }];
    default:
      return [];
  }
}
