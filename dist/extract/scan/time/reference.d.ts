import { type TimeExpression } from './expression.ts';
/** What is said only in relation to another time: 报告期内, 次日, 上周五, 本季度. */
export declare function readReference(text: string, at: number): TimeExpression | null;
