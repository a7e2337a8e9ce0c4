import type { TimeExpression } from '../scan/time/expression.ts';
import type { State } from './state.ts';
export declare function resolveReference(time: TimeExpression, state: State): string | null;
