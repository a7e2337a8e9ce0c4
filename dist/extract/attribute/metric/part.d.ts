import type { Place } from './place.ts';
/** 其中机构客户贡献了47亿元: a part measures what its whole does; the noun says which part. */
export declare function partOfWhole({ text, sentence, draft, index, from, carry }: Place): boolean;
export declare const PART = "part of the figure before";
