/** Market value divided by price is the number of shares. */
import type { FactIndex } from '../fact-index.ts';
import { over } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const cap of index.measured('market-cap')) {
    if (cap.kind !== 'money' || cap.heading || cap.copyOf || cap.hedge || cap.entity === null || cap.change !== null)
      continue;
    const price = index
      .block(cap)
      .find(
        (fact) =>
          fact.kind === 'price' &&
          fact.entity === cap.entity &&
          fact.currency === cap.currency &&
          !fact.hedge &&
          fact.change === null &&
          index.sameTime(fact, cap),
      );
    if (!price) continue;
    const shares =
      index.subject(cap, null, 'total-shares').find((fact) => fact.kind === 'count' && !fact.copyOf) ?? null;
    yield {
      formula: over(cap, price),
      type: '=',
      stated: shares,
      unit: '股',
      currency: null,
      derives: 'shares',
      ...(shares ? { worst: 'tension' as const } : {}),
    };
  }
}

export const rule: Rule = {
  id: 'share-count',
  title: { 'zh-CN': '隐含股本', en: 'Implied number of shares' },
  about: {
    'zh-CN': '市值除以股价得总股本，与文中股本比较。',
    en: 'Market value over price gives the shares; compared with those stated.',
  },
  severity: 'warning',
  find,
  examples: [{ text: '2026年1月9日,青禾汽车报收345港元,总市值为1066亿港元。', expect: ['derived'] }],
};
