import type { Place } from './place.ts';
/** 385名员工, 71%的营收: a quantity that stands behind its figure. */
export declare function metricAfterFigure({ text, sentence, draft, list, from }: Place): boolean;
/** 8亿元B轮融资: a sum and what it was, with nothing measured before it. */
export declare function metricBehind({ text, sentence, draft }: Place): boolean;
