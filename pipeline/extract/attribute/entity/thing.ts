import { MARKETS } from '../../../lexicon/classes.ts';
import { COMMON_ACTS, COMPANY_ACTS } from '../../../lexicon/grammar.ts';
import type { Draft } from '../../draft.ts';
import { suffixTrie } from '../../scan/trie.ts';
import { metricAtEnd } from '../../words.ts';
import { MEASURE_NOUN, opensWithVerb } from '../metric/noun.ts';
import { COMPARED, STOP_SCOPES } from './scope.ts';

/** The noun phrase in the subject’s place is whose figure it is, not a part of somebody’s. */
export function promote(draft: Draft, confidence: number): void {
  if (draft.scope !== null && isNobody(draft.scope)) {
    draft.scope = null;
    return;
  }
  draft.entity = draft.scope;
  draft.scope = null;
  draft.confidence *= confidence;
  draft.why.push({
    attribute: 'entity',
    rule: PHRASE_RULE,
    start: draft.figure.start,
    end: draft.figure.start,
  });
}

/** 新发放企业贷款: amounts that have quantities of their own (加权平均利率). */
const THING_MEASURED = /(?:贷款|存款|资产|负债|现金|人口|人|者)$/u;

/** 集团截(至6月底): a word for somebody who has no name here. */
const PRONOUN = /^(?:[该本]?(?:集团|公司)|[本此][次轮])/u;

/** CPI数据, 扣除食品和能源价格: what was measured or done is nobody, nor are several things (内、外贸). */
export function isNobody(phrase: string): boolean {
  if (
    STOP_SCOPES.has(phrase) ||
    ACTS.has(phrase) ||
    PRONOUN.test(phrase) ||
    opensWithVerb(phrase) ||
    /、|(?:数据|[出进]口|比重|增[速幅])$/u.test(phrase) ||
    /^(?:类型|[此同该]类|平均|人均|每)/u.test(phrase) ||
    COMPARED.test(phrase) ||
    /^[大暴急微收]?(?:[涨跌升降]|上涨|下跌|增长|增产|减产)幅?$/u.test(phrase) ||
    /^(?:国内|境内|海外|境外|国外|城市|农村|城镇|乡村)$/u.test(phrase)
  )
    return true;
  return (
    MEASURE_NOUN.test(phrase) && !THING_MEASURED.test(phrase) && (metricAtEnd(phrase) !== null || /数$/u.test(phrase))
  );
}

/** 赔款与给付支出: a quantity that no lexicon has is nobody either. */
export const measures = (phrase: string): boolean => MEASURE_NOUN.test(phrase) && !THING_MEASURED.test(phrase);

/** 销售72万辆: what is done. */
const ACTS: ReadonlySet<string> = new Set([...COMMON_ACTS, ...COMPANY_ACTS]);

/** 全球交付新车: where, in an article about a company. */
export const EVERYWHERE: ReadonlySet<string> = new Set(['全球', '全世界', '全国']);

/** Always their own, whoever is speaking: 公司披露,中国储能市场规模. */
export const isMarket = (phrase: string): boolean => MARKET_ENDINGS.longest(phrase, phrase.length) !== null;
const MARKET_ENDINGS = suffixTrie(MARKETS.map((word) => [word, true] as const));

export const PHRASE_RULE = 'noun phrase in the subject’s place';
