import { exactly } from '../model/interval.ts';
import type { Claim } from './relation.ts';

/** Shares of one thing, all of them together. */
export const WHOLE: Claim = {
  text: { 'zh-CN': '整体为100%', en: 'the whole is 100%' },
  hard: exactly(100),
  typical: null,
  fine: '0.000001',
};
