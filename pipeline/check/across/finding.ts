import { createHash } from 'node:crypto';
import type { Disagreement, Statement } from '../../model/disagreement.ts';
import type { Finding, FindingSheet, Localised } from '../../model/finding.ts';
import { central } from '../../model/interval.ts';
import type { RuleSettings } from '../engine.ts';
import { asWritten } from '../formula.ts';
import { ACROSS } from './rule.ts';

/**
 * The findings of one source with those that only other sources show.
 * @param settings as for the other rules: the check can be switched off, or given another severity, for this source
 */
export function withElsewhere(
  sheet: FindingSheet,
  disagreements: readonly Disagreement[],
  settings: RuleSettings = {},
): FindingSheet {
  if (settings[ACROSS.id] === 'off') return sheet;
  const found = disagreements.flatMap((one) => findingsOf(one, sheet.source.path, settings));
  if (found.length === 0) return sheet;
  const byVerdict = { ...sheet.coverage.byVerdict };
  for (const { verdict } of found) byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1;
  const told = new Set(found.flatMap(({ stated }) => stated?.id ?? []));
  const alone = sheet.coverage.alone.filter((id) => !told.has(id));
  return {
    ...sheet,
    findings: [...sheet.findings, ...found].sort((a, b) => a.start - b.start || a.end - b.end),
    coverage: { ...sheet.coverage, byVerdict, alone, related: sheet.coverage.facts - alone.length },
  };
}

/** A finding for each figure of the source that others contradict. */
function findingsOf({ id, verdict, statements }: Disagreement, source: string, settings: RuleSettings): Finding[] {
  const all = statements.filter((one) => one.source.path !== source);
  const own = statements.filter((one) => one.source.path === source);
  return own.map(({ fact }) => {
    const others = shownBeside(fact, all);
    const [first] = others;
    return {
      id: createHash('sha256').update(`${id} ${source} ${fact.id}`).digest('hex').slice(0, 12),
      rule: ACROSS.id,
      verdict,
      severity: settings[ACROSS.id] === undefined ? SEVERITIES[verdict] : (settings[ACROSS.id] as Finding['severity']),
      facts: [],
      stated: { id: fact.id, start: fact.start, end: fact.end, text: fact.text },
      elsewhere: others,
      formula: asWritten(first!.fact),
      relation: '=',
      claim: null,
      derives: null,
      note: null,
      computed: { value: central(first!.fact.written).toNumber(), low: first!.fact.low, high: first!.fact.high },
      unit: first!.fact.unit,
      currency: first!.fact.currency,
      reading: null,
      message: message(fact, others, all.length - others.length, verdict),
      start: fact.start,
      end: fact.end,
      line: fact.line,
      column: fact.column,
    };
  });
}

/** Statements of others that a finding tells; what is said otherwise before what is said alike. */
const MOST_SHOWN = 8;

function shownBeside(own: Statement['fact'], others: readonly Statement[]): Statement[] {
  const isAlike = ({ fact }: Statement) => fact.text === own.text;
  if (others.length <= MOST_SHOWN) return [...others];
  return [...others.filter((one) => !isAlike(one)), ...others.filter(isAlike)].slice(0, MOST_SHOWN);
}

const SEVERITIES = { inconsistent: 'error', tension: 'warning' } as const;

const SAYS: Record<Disagreement['verdict'], Localised> = {
  inconsistent: { 'zh-CN': '按任何取整方式都不相符', en: 'They disagree however the figures are rounded' },
  tension: { 'zh-CN': '口径或时点不同才能同时成立', en: 'Both can hold only if they are defined or dated differently' },
};

function message(
  own: Statement['fact'],
  others: readonly Statement[],
  more: number,
  verdict: Disagreement['verdict'],
): Localised {
  const subject = [own.entity, own.scope, own.metric, own.period].filter(Boolean);
  const zh = others.map((one) => `${nameOf(one, '（', '）')}为${asWritten(one.fact)}`).join('；');
  const en = others.map((one) => `${nameOf(one, ' (', ')')} says ${asWritten(one.fact)}`).join('; ');
  const rest = more > 0 ? { zh: `；另有${more}处`, en: `; and ${more} more` } : { zh: '', en: '' };
  return {
    'zh-CN': `${ACROSS.title['zh-CN']}：${subject.join('，')}，本文为${asWritten(own)}；${zh}${rest.zh}。${SAYS[verdict]['zh-CN']}。`,
    en: `${ACROSS.title.en}: ${subject.join(', ')}: this text says ${asWritten(own)}; ${en}${rest.en}. ${SAYS[verdict].en}.`,
  };
}

/** How people name an article: its title, who published it, when. */
function nameOf({ source, fact }: Statement, open: string, close: string): string {
  const about = [source.outlet, source.published, `${source.path}:${fact.line}`].filter(Boolean).join(', ');
  return `${source.title ? `《${source.title}》` : source.id}${open}${about}${close}`;
}
