import type { Fact, FactSheet } from '../model/fact.ts';
import { oneLine } from './printable.ts';

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

/** @returns the facts as text: each attribute, the words that gave it and the rule that decided; then what was not taken */
export function explain({ source, facts, unread }: FactSheet): string {
  const left = unread.map(({ text, reason }) => `  ${oneLine(text)}: ${reason}`);
  return [
    ...facts.map((fact) => explainFact(source.path, fact)),
    `${facts.length} figures.`,
    ...(left.length > 0 ? ['', 'Not taken as figures:', ...left] : []),
    '',
  ].join('\n');
}

function explainFact(path: string, fact: Fact): string {
  const rows = SHOWN.filter((name) => fact[name] !== null).map((name) => {
    const reasons = fact.why.filter(({ attribute }) => attribute === name);
    const because = reasons.map(({ text, rule }) => `${text === '' ? '' : `「${oneLine(text)}」 `}${rule}`).join('; ');
    return `  ${name.padEnd(12)} ${oneLine(String(fact[name]))}${because === '' ? '' : `   ← ${because}`}`;
  });
  return `${oneLine(path)}:${fact.line}:${fact.column}: ${oneLine(fact.text)}\n${rows.join('\n')}\n  ${oneLine(fact.quote)}\n`;
}
