import type { Document, Draft } from '../../draft.ts';
import { STOP_SCOPES } from './scope.ts';

/** The noun phrase in the subject’s place is whose figure it is, not a part of somebody’s. */
export function promote(draft: Draft, confidence: number): void {
  if (draft.scope !== null && STOP_SCOPES.has(draft.scope)) {
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

/** Always their own, whoever is speaking: 公司披露,中国储能市场规模. */
export const MARKET = /(?:商业银行|上市银行|上市公司|同行|市场|行业|指数|成指|综指|大盘|全行业|全国|我国|全球)$/u;
const INDEPENDENT =
  /(?:商业银行|上市银行|上市公司|同行|市场|行业|指数|成指|综指|大盘|板块|全国|我国|中国|全球|世界|基金|[^业]产业|经济|GDP|地区|城市|省|市)$/u;

/** Things that are nobody's segment: markets, indices, funds; or anything, where the article has no companies. */
export const isIndependent = (document: Document, phrase: string) => !document.named || INDEPENDENT.test(phrase);

export const PHRASE_RULE = 'noun phrase in the subject’s place';
