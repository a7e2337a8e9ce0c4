import type { Claim, Shown } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
import { formatAgainst, formatTopic, kindOf } from './name.ts';
import { formatChange, formatFigure } from './number.ts';
import { formatPeriod, formatWhen } from './period.ts';

/** How each language says the claims of a headline in one sentence. */
const WRITERS: Readonly<Record<Locale, (claims: readonly Claim[]) => string>> = { 'zh-CN': chinese, en: english };

/** The conclusion with its number, as a sentence; empty where there is no claim. */
export const formatHeadline = (claims: readonly Claim[], locale: Locale): string =>
  claims.length === 0 ? '' : WRITERS[locale](claims);

const named = (figure: Shown) => ({ ...figure, metric: figure.metric ?? '' });

function chinese(claims: readonly Claim[]): string {
  const clauses = claims.map(({ figure, change }) => {
    const when = formatPeriod(figure.period, 'zh-CN');
    const whose = `${figure.entity ?? ''}${figure.entity && when ? '在' : ''}${when}`;
    const what = `${figure.scope ?? ''}${formatTopic(named({ ...figure, change: null }), 'zh-CN')}`;
    if (figure.change) return `${whose}${what}${rate(figure)}`;
    const flows = (kindOf(figure.metricId) ?? (figure.aggregate === 'cumulative' ? 'flow' : null)) === 'flow';
    const is = flows ? '' : '为';
    return `${whose}${what}${is}${formatFigure(figure, 'zh-CN')}${change ? `，${rate(change)}` : ''}`;
  });
  return `${clauses.join('；')}。`;
}

function rate(figure: Shown): string {
  const against = formatAgainst(figure.change!, 'zh-CN').replace(/变动$|涨跌$/u, '');
  if (figure.kind !== 'percent' || /率$/u.test(against)) return `${against}${formatFigure(figure, 'zh-CN')}`;
  const words = formatChange(figure, 'zh-CN');
  return `${against}${words.startsWith('−') ? '下降' : '增长'}${words.replace(/^[+−]/u, '')}`;
}

/** Straight: the curly apostrophe of a Chinese font is as wide as a character. */
const OF = "'s";

const VERBS = { flow: 'came to', stock: 'stood at', price: 'stood at', rate: 'was', average: 'was' } as const;

function english(claims: readonly Claim[]): string {
  const [first, second] = claims as [Claim, Claim | undefined];
  const subject = ({ entity, scope }: Shown, topic: string) =>
    `${entity ? `${entity}${OF} ` : ''}${topic}${scope ? ` (${scope})` : ''}`;
  const topicOf = (figure: Shown) => formatTopic(named({ ...figure, change: null }), 'en');
  const tail = ({ figure, change }: Claim) => {
    const when = formatWhen(figure.period, 'en');
    return `${when && ` ${when}`}${change ? `, ${upOrDown(change)}` : ''}`;
  };
  const whole = (claim: Claim) => {
    const { figure } = claim;
    const head = subject(figure, topicOf(figure));
    if (figure.change === 'cagr') return `${head} grew ${formatFigure(figure, 'en')} a year${tail(claim)}`;
    if (figure.change) return `${head} ${moved(figure)}${tail(claim)}`;
    return `${head} ${verb(figure)} ${formatFigure(figure, 'en')}${tail(claim)}`;
  };
  let text = whole(first);
  if (second) {
    const alike =
      topicOf(first.figure) === topicOf(second.figure) &&
      !first.figure.change &&
      !second.figure.change &&
      !first.change;
    text += alike
      ? `, ${second.figure.entity}${OF}${verb(second.figure).replace(/^\w+/, '')} ${formatFigure(second.figure, 'en')}${tail(second)}`
      : `; ${whole(second)}`;
  }
  return `${text.slice(0, 1).toLocaleUpperCase('en')}${text.slice(1)}.`;
}

const verb = (figure: Shown) => {
  if (figure.stance !== 'actual') return 'is put at';
  const kind = kindOf(figure.metricId) ?? (figure.aggregate === 'cumulative' ? 'flow' : 'rate');
  return VERBS[kind];
};

const moved = (figure: Shown) => {
  const words = formatChange(figure, 'en');
  return `${words.startsWith('−') ? 'fell' : 'rose'} ${words.replace(/^[+−]/u, '')} ${formatAgainst(figure.change!, 'en')}`;
};

const upOrDown = (figure: Shown) => {
  const words = formatChange(figure, 'en');
  return `${words.startsWith('−') ? 'down' : 'up'} ${words.replace(/^[+−]/u, '')} ${formatAgainst(figure.change!, 'en')}`;
};
