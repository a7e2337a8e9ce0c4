import { readHedge } from '../../pipeline/extract/hedge.ts';
import { readFigure } from '../../pipeline/extract/scan/figure/read.ts';
import { simplified } from '../../pipeline/model/simplified.ts';
import { cases, type Judged, near, numbers } from './suite.ts';

type Bounds = [low: number, high: number];

/** What the numbers between two places of a text, each with its hedge, leave between them. */
function boundsIn(text: string, start: number, end: number): Bounds | null {
  const bounds: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let found = false;
  for (let at = start; at < end; ) {
    const figure = readFigure(text, at);
    if (!figure) {
      at++;
      continue;
    }
    found = true;
    at = figure.end;
    // a simple fraction is read as a share
    const part = figure.kind === 'percent' && /[分/]/.test(text.slice(figure.start, figure.end)) && !/百/.test(text);
    const [low, high = low] = numbers(figure).map((value) => (part ? value / 100 : value)) as Bounds;
    const { hedge } = readHedge(text, figure);
    if (hedge !== 'under' && hedge !== 'at-most') bounds[0] = Math.max(bounds[0], low);
    if (hedge !== 'over' && hedge !== 'at-least') bounds[1] = Math.min(bounds[1], high);
  }
  return found ? bounds : null;
}

const INTERVAL = /^[([](.*),(.*)[)\]]$/;

/** Ranges of numbers: both ends, of open ranges the one that is written. */
export const RANGES: Readonly<Record<string, readonly Judged[]>> = {
  'recognizers/number-range': cases<{
    Input: string;
    Results: { Text: string; Start: number; End: number; Resolution: { value: string } }[];
  }>('recognizers/number-range.json').flatMap(({ Input, Results }) =>
    Results.map(({ Text, Start, End, Resolution }) => {
      const [, low, high] = INTERVAL.exec(Resolution.value)!;
      const bounds = boundsIn(simplified(Input), Start, End + 1);
      const want = [
        low === '' ? Number.NEGATIVE_INFINITY : Number(low),
        high === '' ? Number.POSITIVE_INFINITY : Number(high),
      ];
      return {
        text: Input,
        want: `${Text} = ${Resolution.value}`,
        right:
          bounds?.every((bound, i) => bound === want[i] || (Number.isFinite(bound) && near(bound, want[i]!))) ?? false,
      };
    }),
  ),
};
