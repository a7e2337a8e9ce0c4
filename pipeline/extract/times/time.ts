import type { TimeExpression } from '../scan/time/expression.ts';

/** A time expression with the period it names. Offsets as in the scanned text. */
export interface Time {
  start: number;
  end: number;
  /** as in `Fact.period`; null where the words name no date */
  norm: string | null;
  /**
   * `governs`: the figures that follow are of this time · `base`: something is compared with it (较上年同期) ·
   * `event`: when something happened (2019年成立) · `same`: of the time of the figure before (同期) · `vague`: no date (近年来)
   */
  role: 'governs' | 'base' | 'event' | 'same' | 'vague';
  /** a forecast or a target is of it, and it is not over: what follows is not about it */
  ahead: boolean;
  /** 截至 stands before: figures up to it, or on it */
  until: boolean;
  /** the ends of a range, to be dealt out over a list (2022年至2024年) */
  range: [string, string] | null;
}

/** A time token with the block (paragraph) and the sentence it stands in, as running numbers. */
export interface TimeToken {
  time: TimeExpression;
  block: number;
  sentence: number;
}
