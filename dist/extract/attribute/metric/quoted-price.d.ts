import type { Place } from './place.ts';
/** 收报31.92港元: a price quoted on an exchange needs no noun. */
export declare function quotedPrice({ text, draft }: Place): boolean;
