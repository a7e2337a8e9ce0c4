/**
 * A percent of an amount against both amounts: spending as a percent of revenue, a segment's share, 七成. Where one of
 * the two amounts is not in the text it is computed.
 */

import type { Fact } from '../../model/fact.ts';
import { CURRENCIES_DIFFER } from '../comparable.ts';
import { isNearly, likeliest } from '../evidence.ts';
import { type FactIndex, wordsBefore } from '../fact-index.ts';
import { over, percent, plus, ratio, times } from '../formula.ts';
import { isAmount, measureOf } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { baseOf, pairBefore, partOf } from '../shares.ts';
import { meets } from '../verdict.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const share of index.facts) {
    if (share.kind !== 'percent' || share.unit !== '%' || share.shareOf === null || share.change !== null) continue;
    if (share.copyOf || share.written.digits.length > 1) continue;
    // 二者收入占集团收入的…: of a sum, not of the amount before it
    if (TOGETHER.test(wordsBefore(share))) {
      yield* ofSum(index, share);
      continue;
    }
    const base = baseOf(index, share);
    const part = partOf(index, share, base);
    if (part && !base) {
      const guesses = otherBases(index, share, part).map((one) => percent(over(part, one)));
      const guess = likeliest(index, guesses, share);
      if (guess && (meets(guess, share) || isNearly(index, { formula: guess, type: '=', stated: share }))) {
        yield { formula: guess, type: '=', stated: share, unit: '%', tentative: true };
        continue;
      }
    }
    if (part && base && part.kind === base.kind) {
      const stands = percent(over(part, base));
      yield {
        formula: meets(stands, share) ? stands : (pairBefore(index, share) ?? stands),
        type: '=',
        stated: share,
        unit: '%',
        // an item of a list elsewhere has often lost what it is a part of
        tentative: base.list !== null && base.sentence !== share.sentence && base.confidence < SURE,
        // 拟发行4600万股,占发行后总股本的10%: the whole is as planned as the part
        alike: part.sentence === base.sentence ? ['entity'] : ['entity', 'stance'],
        ...(part.currency === base.currency ? {} : { missing: CURRENCIES_DIFFER }),
      };
    } else if (
      base &&
      !part &&
      share.scope !== null &&
      share.stance === 'actual' &&
      share.hedge === null &&
      share.written.fine !== '10'
    ) {
      yield {
        formula: times(base, ratio(share)),
        type: '=',
        stated: null,
        unit: base.unit,
        currency: base.currency,
        derives: 'part',
      };
    } else if (
      part &&
      !base &&
      part.sentence === share.sentence &&
      share.stance === 'actual' &&
      Number(share.written.digits[0]) > 0
    ) {
      yield {
        formula: over(part, ratio(share)),
        type: '=',
        stated: null,
        unit: part.unit,
        currency: part.currency,
        derives: 'whole',
      };
    }
  }
}

/** From here on an item of a list is surely what its words say. */
const SURE = 0.85;

const TOGETHER = /[二两三四]者[^。;；]*$/;

/** Of the amounts of the sentence together, in another amount of the text: said only where it is borne out. */
function* ofSum(index: FactIndex, share: Fact): Iterable<Relation> {
  const parts = index.sentence(share).filter((fact) => fact.end <= share.start && isAmount(fact) && !fact.copyOf);
  const names = new Set(parts.map(({ unit }) => unit));
  if (parts.length < 2 || parts.length > 6 || names.size > 1) return;
  const wholes = index
    .measured(measureOf(share.shareOf!))
    .filter((fact) => isAmount(fact) && fact.currency === parts[0]!.currency && fact.sentence !== share.sentence);
  for (const whole of wholes.slice(0, 8))
    yield { formula: percent(over(plus(...parts), whole)), type: '=', stated: share, unit: '%', tentative: true };
}

/** The same quantity of a part of the entity, at the same time: the base may be one of those. */
const otherBases = (index: FactIndex, share: Fact, part: Fact): Fact[] =>
  index
    .measured(measureOf(share.shareOf!))
    .filter(
      (fact) =>
        fact !== part &&
        isAmount(fact) &&
        fact.entity === share.entity &&
        fact.currency === part.currency &&
        !fact.copyOf &&
        index.sameTime(fact, share),
    )
    .slice(0, 8);

export const rule: Rule = {
  id: 'share-of-amount',
  title: { 'zh-CN': '占比与金额', en: 'A share against its amounts' },
  about: {
    'zh-CN': '用部分除以整体重算占比；缺一个数时推算出来。',
    en: 'Recomputes a share from part and whole; where one is missing, computes it.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '2024年,远山科技营收为5344万元,销售费用为3932.5万元,占营收的73.6%。',
      expect: ['consistent'],
    },
    {
      text: '2024年,远山科技营收为5344万元,销售费用为3932.5万元,占营收的63.6%。',
      expect: ['inconsistent'],
    },
    {
      text: '远山科技计划减少国内约1000名员工,以及海外约2000名员工,相当于其员工总数的约3%。',
      expect: [],
    },
  ],
};
