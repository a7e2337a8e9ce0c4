import { Pattern } from '../pattern.ts';
import { PLAIN, type TimeExpression } from './expression.ts';

const PLAN = new Pattern(/十([一二三四五])五[”"」』]?(?:规划|计划)?(?:期间|时期|期末|末期?|以来|收官之年)/uy);
/** The eleventh five-year plan began in 2006. */
const ELEVENTH = 2006;

/** “十四五”期间: the five years of a plan. */
export function readPlan(text: string, at: number): TimeExpression | null {
  const found = text[at] === '十' ? PLAN.at(text, at) : null;
  if (!found) return null;
  const first = ELEVENTH + 5 * '一二三四五'.indexOf(found[1]!);
  const end = at + found[0].length;
  const year = (n: number): TimeExpression => ({
    ...PLAIN,
    start: at,
    end,
    year: { absolute: n },
    part: { kind: 'year' },
  });
  if (/末期?$|收官之年$/u.test(found[0])) return year(first + 4);
  return { ...year(first), until: year(first + 4) };
}
