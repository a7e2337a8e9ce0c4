/** 其余 and all that its sentence lists before it are the whole: 甲持股46.5%,乙持股40.5%,其余13.0%由员工持有. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, hasCue, wordsBefore, wordsBehind } from '../fact-index.ts';
import { plus } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';
import { meets } from '../verdict.ts';
import { WHOLE } from '../whole.ts';

const MOST = 12;
const REST = /(?:其余|余下|剩余|剩下)(?:的|约)*$/;
/** 60%用于研发 */
const USED = /^(?:将|拟|计划)?(?:用于|用作|投向|投入)/;
const OF_WHOLE = /占|持有?股|持有|股权|股份|比[例重]|份额/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const rest of index.facts) {
    if (!isShare(rest) || !REST.test(wordsBefore(rest))) continue;
    const before = index.sentence(rest).filter((fact) => fact.end <= rest.start && fact.unit === '%');
    const parts = withoutSums(before);
    if (parts.length < 2 || !parts.every((part) => isShare(part) && isOfWhole(index, part))) continue;
    if (!index.within(parts.length, MOST, rule.id)) continue;
    yield { formula: plus(...parts, rest), type: '=', stated: WHOLE, unit: '%', worst: 'tension' };
  }
}

const isShare = (fact: Fact): boolean =>
  fact.unit === '%' && fact.change === null && !fact.copyOf && fact.hedge === null && fact.written.digits.length === 1;

/** 合计持股40.5% says again what is listed before it. */
const withoutSums = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(
    (fact, place) =>
      fact.aggregate !== 'total' &&
      (place === 0 || !hasCue(fact, 'of-which')) &&
      !facts.slice(0, place).some((_, from) => place - from > 1 && meets(plus(...facts.slice(from, place)), fact)),
  );

const isOfWhole = (index: FactIndex, fact: Fact): boolean =>
  fact.list !== null ||
  OF_WHOLE.test(index.lead(fact)) ||
  USED.test(wordsBehind(fact)) ||
  /持股|股权|占比/.test(fact.metric ?? '');

export const rule: Rule = {
  id: 'rest-of-whole',
  title: { 'zh-CN': '“其余”与整体', en: 'The rest and what stands before it' },
  about: {
    'zh-CN': '“其余”的占比与同句此前各项占比相加应为100%。',
    en: 'The rest and the shares that its sentence lists before it make 100%.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '上市前,远山科技的创始团队持股46.5%,澄江资本和云溪创投分别持股28.2%和12.3%,合计持股40.5%,其余13.0%由员工持有。',
      expect: ['consistent'],
    },
    {
      text: '上市前,远山科技的创始团队持股46.5%,澄江资本和云溪创投分别持股28.2%和12.3%,合计持股40.5%,其余15.0%由员工持有。',
      expect: ['tension'],
    },
    {
      text: '2024年,远山科技募资10.8亿元,其中60%用于研发,25%用于建厂,其余20%用作营运资金。',
      expect: ['tension'],
    },
  ],
};
