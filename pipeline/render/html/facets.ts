import type { Dossier, Related } from '../../model/briefing.ts';
import type { Figure } from '../../model/shown.ts';
import { GRAVEST_FIRST } from '../../model/verdicts.ts';
import { formatLabel } from '../format/name.ts';
import { formatPeriod } from '../format/period.ts';
import type { Language } from '../language/language.ts';
import type { Wording } from '../wording.ts';

/** One way to choose among figures: `value` is the token that what belongs to it carries. */
export interface Facet {
  id: 'entity' | 'metric' | 'period' | 'verdict';
  options: { value: string; label: string; count: number }[];
}

export interface Facets {
  facets: Facet[];
  /** the tokens of a figure, or of a finding with its operands */
  of(one: Figure | Related): string[];
}

type Read = (figure: Figure) => { key: string; label: string }[];

/** What figures can be chosen by, with how many there are of each. */
export function facetsOf(
  { figures, findings }: Pick<Dossier, 'figures' | 'findings'>,
  writing: Language,
  words: Wording,
): Facets {
  const readers: Record<Facet['id'], Read> = {
    entity: ({ entity }) =>
      (entity ?? '')
        .split(/、|, /u)
        .filter(Boolean)
        .map((name) => ({ key: name, label: name })),
    metric: ({ metric, metricId }) => {
      const label =
        metric && formatLabel({ metric, metricId, scope: null, change: null, shareOf: null, aggregate: null }, writing);
      return label ? [{ key: label, label }] : [];
    },
    period: ({ period }) => (period === null ? [] : [{ key: period, label: formatPeriod(period, writing) }]),
    verdict: ({ verdict }) => [{ key: verdict ?? 'alone', label: words.known(`verdict.${verdict ?? 'alone'}`) ?? '' }],
  };
  const tokens = new Map<string, string>();
  const facets = (['entity', 'metric', 'period', 'verdict'] as const).map((id): Facet => {
    const options = new Map<string, Facet['options'][number]>();
    const count = (key: string, label: string) => {
      const known = options.get(key);
      if (known) known.count++;
      else {
        const value = `${id[0]}${options.size}`;
        options.set(key, { value, label, count: 1 });
        tokens.set(`${id} ${key}`, value);
      }
    };
    for (const figure of figures) for (const { key, label } of readers[id](figure)) count(key, label);
    // a verdict that only findings have is a choice too
    if (id === 'verdict')
      for (const { verdict } of findings)
        if (!options.has(verdict)) {
          count(verdict, words.known(`verdict.${verdict}`) ?? verdict);
          options.get(verdict)!.count = 0;
        }
    return { id, options: order(id, options) };
  });
  const token = (id: Facet['id'], key: string) => tokens.get(`${id} ${key}`) ?? [];
  const ofFigure = (figure: Figure, ids: readonly Facet['id'][]) =>
    ids.flatMap((id) => readers[id](figure).flatMap(({ key }) => token(id, key)));
  return {
    facets,
    of: (one) => {
      if (!('operands' in one)) return ofFigure(one, ['entity', 'metric', 'period', 'verdict']);
      const operands = one.given ? [...one.operands, one.given] : one.operands;
      const found = operands.flatMap((figure) => ofFigure(figure, ['entity', 'metric', 'period']));
      return [...new Set([...found, ...[token('verdict', one.verdict)].flat()])];
    },
  };
}

const GRAVITY: readonly string[] = [...GRAVEST_FIRST, 'alone'];

/** Times in their order, verdicts gravest first, all else by how much there is of it. */
function order(id: Facet['id'], options: ReadonlyMap<string, Facet['options'][number]>): Facet['options'] {
  const entries = [...options];
  if (id === 'period') entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  else if (id === 'verdict') entries.sort(([a], [b]) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b));
  else entries.sort(([, a], [, b]) => b.count - a.count);
  return entries.map(([, option]) => option);
}
