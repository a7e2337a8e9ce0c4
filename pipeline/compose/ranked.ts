import type { Fact } from '../model/fact.ts';
import { groupBy, quantityOf } from './topic.ts';

/** The quantity of one time, currency and kind that most entities tell, highest first. */
export function rankedOf(facts: readonly Fact[]): Fact[] {
  const plain = facts.filter(
    ({ entity, change, shareOf, scope, stance, value, hedge }) =>
      entity !== null &&
      !change &&
      !shareOf &&
      !scope &&
      stance === 'actual' &&
      !Array.isArray(value) &&
      (hedge === null || hedge === 'about'),
  );
  const groups = groupBy(plain, (fact) => [quantityOf(fact), fact.period, fact.currency, fact.kind].join('|'));
  const [largest = []] = groups
    .filter((group) => !areParts(group))
    .map(single)
    .sort((a, b) => b.length - a.length);
  return [...largest].sort((a, b) => Number(b.written.digits[0]) - Number(a.written.digits[0]));
}

/** Shares that make up a whole are no competition. */
function areParts(group: readonly Fact[]): boolean {
  const sum = group.reduce((all, { written }) => all + Number(written.digits[0]), 0);
  return group[0]?.kind === 'percent' && Math.abs(sum - 100) < 1;
}

/** Without those that the others are part of: 42家上市券商, and 商业银行 beside 大型商业银行. */
export function single<T extends Pick<Fact, 'entity'>>(group: readonly T[]): T[] {
  const names = group.map(({ entity }) => entity ?? '');
  return group.filter(
    ({ entity }) =>
      entity !== null &&
      !/^[\d一二两三四五六七八九十百千]+余?[家只个所支款]/u.test(entity) &&
      !names.some((name) => name !== entity && name.endsWith(entity)),
  );
}
