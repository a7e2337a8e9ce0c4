import type { Document, Draft } from '../../draft.ts';
/** The noun phrase in the subject’s place is whose figure it is, not a part of somebody’s. */
export declare function promote(draft: Draft, confidence: number): void;
/** Always their own, whoever is speaking: 公司披露,中国储能市场规模. */
export declare const MARKET: RegExp;
/** Things that are nobody's segment: markets, indices, funds; or anything, where the article has no companies. */
export declare const isIndependent: (document: Document, phrase: string) => boolean;
export declare const PHRASE_RULE = "noun phrase in the subject\u2019s place";
