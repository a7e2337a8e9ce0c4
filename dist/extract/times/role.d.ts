import type { TimeExpression } from '../scan/time/expression.ts';
import type { State } from './state.ts';
import type { Time } from './time.ts';
export declare const BASE_BEFORE: RegExp;
/** 2024年…2025年同期: the same part of a later year is spoken of next, not compared with. */
export declare const isLater: ({ part, year }: TimeExpression, norm: string | null, { span }: State) => boolean;
export declare function roleOf(time: TimeExpression, before: string, after: string): Time['role'];
