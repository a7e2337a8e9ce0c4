import type { TimeExpression } from '../scan/time/expression.ts';
import type { State } from './state.ts';
export declare function resolveExpression(time: TimeExpression, state: State): string | null;
