import type { Decimal } from '../model/decimal.ts';
import type { Finding, Localised, Verdict } from '../model/finding.ts';
import { asWritten, spell } from './formula.ts';
import { isClaim, type Relation, type Rule } from './relation.ts';
import type { Judgement } from './verdict.ts';

/** What a verdict says of the text. */
const SAYS: Record<Verdict, Localised> = {
  consistent: { 'zh-CN': '相符', en: 'they agree' },
  'consistent-by-rounding': { 'zh-CN': '在取整范围内相符', en: 'they agree within rounding' },
  'consistent-if-truncated': {
    'zh-CN': '若有数字是截取而非四舍五入，则相符',
    en: 'they agree if a figure was cut off, not rounded',
  },
  wording: { 'zh-CN': '数字成立，但措辞与幅度不合', en: 'the number holds, but the words do not fit its size' },
  tension: { 'zh-CN': '两者若口径相同则不能同时成立', en: 'both can hold only if they are defined differently' },
  inconsistent: { 'zh-CN': '按任何取整方式都不相符', en: 'they disagree however the figures are rounded' },
  undecidable: { 'zh-CN': '无法判断', en: 'it cannot be decided' },
  derived: { 'zh-CN': '文中未写，由已有数字推算', en: 'not stated; computed from the figures given' },
};

const SIGNS: Record<Relation['type'], Localised> = {
  '=': { 'zh-CN': '，文中为', en: '; the text says ' },
  '<=': { 'zh-CN': '，应不大于', en: '; must be at most ' },
  '>=': { 'zh-CN': '，应不小于', en: '; must be at least ' },
};
const BARE: Localised = { 'zh-CN': '，', en: '; ' };

/** The message of a finding: rule, arithmetic, what the text says, what follows. */
export function message(rule: Rule, relation: Relation, judged: Judgement, reason: Localised | null): Localised {
  const { stated } = relation;
  const say = (locale: keyof Localised): string => {
    const zh = locale === 'zh-CN';
    const computed = judged.computed ? ` = ${quantity(judged.computed.value, unitOf(relation), locale)}` : '';
    const text = stated === null ? '' : isClaim(stated) ? stated.text[locale] : asWritten(stated);
    const sign = stated !== null && isClaim(stated) ? BARE[locale] : SIGNS[relation.type][locale];
    const what = `${spell(relation.formula)}${simple(relation) ? '' : computed}${text && `${sign}${text}`}`;
    const tail = [SAYS[judged.verdict][locale], reason?.[locale], relation.note?.[locale]]
      .filter(Boolean)
      .join(zh ? '，' : '; ');
    return zh
      ? `${rule.title[locale]}：${what}。${tail}。`
      : `${rule.title[locale]}: ${what}. ${tail[0]!.toUpperCase()}${tail.slice(1)}.`;
  };
  return { 'zh-CN': say('zh-CN'), en: say('en') };
}

/** What explains a verdict: why it cannot be decided, and what the rule adds. */
export function noteOf({ note }: Relation, reason: Localised | null): Localised | null {
  if (!reason || !note) return reason ?? note ?? null;
  return { 'zh-CN': `${reason['zh-CN']}，${note['zh-CN']}`, en: `${reason.en}; ${note.en}` };
}

const simple = (relation: Relation) => relation.formula.op === 'fact' || relation.formula.op === 'number';

/** Unit of the computed value. */
export function unitOf(relation: Relation): { unit: string | null; currency: string | null } {
  const { stated } = relation;
  const own = stated && !isClaim(stated) ? stated : null;
  return {
    unit: relation.unit !== undefined ? relation.unit : (own?.unit ?? null),
    currency: relation.currency !== undefined ? relation.currency : (own?.currency ?? null),
  };
}

/** A computed number as a reader would write it: 13.2亿美元, 13.2 hundred million → USD 1.32 billion. */
function quantity(
  value: Decimal,
  { unit, currency }: { unit: string | null; currency: string | null },
  locale: keyof Localised,
): string {
  const size = value.abs();
  if (unit === '%' || unit === '个百分点')
    return `${value.toPlaces(2)}${locale === 'zh-CN' ? unit : unit === '%' ? '%' : ' pp'}`;
  if (locale === 'zh-CN') {
    const [power, name] = size.gte(1e8) ? [8, '亿'] : size.gte(1e4) ? [4, '万'] : [0, ''];
    return `${value.shift(-power).toPlaces(power ? 4 : 3)}${name}${unit ?? ''}`;
  }
  const [power, name] = size.gte(1e9) ? [9, ' billion'] : size.gte(1e6) ? [6, ' million'] : [0, ''];
  const number = `${value.shift(-power).toPlaces(power ? 4 : 3)}${name}`;
  return currency ? `${currency} ${number}` : number;
}

/** The computed value of findings.json: plain numbers, null where unbounded. */
export const computedOf = (judged: Judgement): Finding['computed'] =>
  judged.computed && {
    value: judged.computed.value.toRounded(),
    low: finite(judged.computed.interval.lo),
    high: finite(judged.computed.interval.hi),
  };
const finite = (end: Decimal): number | null => (end.isFinite() ? end.toRounded() : null);
