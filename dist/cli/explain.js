import { oneLine } from '../printable.js';
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
];
/** The facts as text, piece by piece: each attribute, the words that gave it, the rule that decided; then what was not taken. */
export function* explain({ source, facts, unread }) {
    for (const fact of facts)
        yield `${explainFact(source.path, fact)}\n`;
    yield `${facts.length} figures.\n`;
    if (unread.length > 0)
        yield '\nNot taken as figures:\n';
    for (const { text, reason } of unread)
        yield `  ${oneLine(text)}: ${reason}\n`;
}
function explainFact(path, fact) {
    const rows = SHOWN.filter((name) => fact[name] !== null).map((name) => {
        const reasons = fact.why.filter(({ attribute }) => attribute === name);
        const because = reasons.map(({ text, rule }) => `${text === '' ? '' : `「${oneLine(text)}」 `}${rule}`).join('; ');
        return `  ${name.padEnd(12)} ${oneLine(String(fact[name]))}${because === '' ? '' : `   ← ${because}`}`;
    });
    return `${oneLine(path)}:${fact.line}:${fact.column}: ${oneLine(fact.text)}\n${rows.join('\n')}\n  ${oneLine(fact.quote)}\n`;
}
