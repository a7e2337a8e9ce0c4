import type { Fact } from '../model/fact.ts';
import type { Claim } from '../model/shown.ts';
import type { Evidence } from './evidence.ts';

/** What is quoted, and rises or falls itself. */
const QUOTED = new Set(['index-level', 'share-price']);
/** What a price does has no quantity of its own. */
const MOVE = { metric: 'price', metricId: 'price' };

/** Finds how a figure changed, where the text says so of the same quantity and period. */
export function changes(facts: readonly Fact[], evidence: Evidence): (fact: Fact) => Claim {
  const key = (fact: Fact) =>
    [fact.entity, fact.metricId ?? fact.metric, fact.scope, fact.period ?? fact.quote].join('|');
  const known = new Map<string, Fact>();
  const moves = new Map<string, Fact>();
  for (const fact of facts) {
    const rate = fact.change !== null && fact.change !== 'cagr' && fact.stance === 'actual' && fact.kind === 'percent';
    if (rate && !known.has(key(fact))) known.set(key(fact), fact);
    // 沪指涨0.38%，报2917.07点
    const move = rate && /^(?:上涨|下跌|[大收]?[涨跌]幅?)$/u.test(fact.metric ?? '');
    if (move) moves.set(key({ ...fact, ...MOVE }), fact);
  }
  return (fact) => {
    const own = fact.change === null && fact.shareOf === null && fact.kind !== 'percent' && fact.aggregate === null;
    if (!own) return { figure: evidence.show(fact), change: null };
    const move = QUOTED.has(fact.metricId ?? '') ? moves.get(key({ ...fact, ...MOVE })) : undefined;
    const change = move ?? known.get(key(fact)) ?? null;
    return { figure: evidence.show(fact), change: change && evidence.show(change) };
  };
}
