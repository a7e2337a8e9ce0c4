/** Words of direction and strength against the numbers: 增至, 下滑, 微增, 腰斩, 翻倍. */
import { CUES } from '../../lexicon/cues.ts';
import type { Cue, Fact } from '../../model/fact.ts';
import { claimOf, MOTIONS, type Motion } from '../direction.ts';
import { type FactIndex, hasCue, textBetween } from '../fact-index.ts';
import { minus, number, only, over, percent } from '../formula.ts';
import { isFall, plainValue } from '../growth.ts';
import { measure } from '../measure.ts';
import { isFromTo } from '../neighbours.ts';
import type { Relation, Rule } from '../relation.ts';
import { owner } from '../subjects.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const later of index.facts) {
    if (later.copyOf || later.written.digits.length > 1 || later.stance !== 'actual' || hasCue(later, 'plan')) continue;
    if (later.kind === 'percent' && later.change !== null && later.unit === '%') {
      yield* strengthOfRate(later);
      continue;
    }
    if (!plainValue(later) || later.aggregate === 'cumulative') continue;
    const earlier = earlierOf(index, later);
    const found = earlier && !isMove(index, earlier) && !isPlanned(earlier, later) && motionOf(index, earlier, later);
    if (!found) continue;
    const [low, high] = found.motion.sign > 0 ? [earlier, later] : [later, earlier];
    const levels = later.kind === 'percent' || [earlier, later].some((fact) => Number(fact.written.digits[0]) <= 0);
    yield {
      formula: levels ? minus(high, low) : percent(minus(over(later, earlier), number(1))),
      ...(levels || found.motion.sign > 0 ? {} : { formula: percent(minus(number(1), over(later, earlier))) }),
      type: '=',
      stated: levels
        ? { ...claimOf(found.motion, found.cue.text), typical: null }
        : claimOf(found.motion, found.cue.text),
      unit: levels ? (later.kind === 'percent' ? '个百分点' : later.unit) : '%',
      currency: null,
      alike: ['entity', 'currency', 'stance'],
    };
  }
}

/** 较年初下降0.47%: by how much a share moved, and none of its levels. */
const isMove = (index: FactIndex, fact: Fact): boolean =>
  fact.kind === 'percent' && fact.direction !== null && /[升降增减涨跌高低少加]了?$/.test(index.lead(fact));

/** 微增25% */
function* strengthOfRate(rate: Fact): Iterable<Relation> {
  const cue = rate.cues.find(
    ({ id, inQuote: { end } }) =>
      (id === 'slight-rise' || id === 'slight-fall') && end <= rate.inQuote.start && rate.inQuote.start - end <= 3,
  );
  const motion = cue && MOTIONS.find((one) => one.cue === cue.id);
  if (cue && motion && !rate.written.digits[0]!.startsWith('-') && motion.sign > 0 === !isFall(rate))
    yield { formula: only(rate), type: '=', stated: claimOf(motion, cue.text), unit: '%' };
}

/** The value it is compared with: of the base the text names, else the other value of the same thing in the sentence. */
function earlierOf(index: FactIndex, later: Fact): Fact | null {
  const days = index.days(later);
  if (!days) return null;
  const own = fromOf(index, later) ?? besideIt(index, later);
  if (own) return isPlainPair(own, later) ? own : null;
  const alike = (fact: Fact) =>
    fact !== later &&
    plainValue(fact) &&
    (fact.kind === later.kind || (isMoney(fact) && isMoney(later))) &&
    fact.aggregate !== 'cumulative' &&
    !fact.copyOf &&
    fact.written.digits.length === 1 &&
    fact.hedge === null &&
    !hasCue(fact, 'plan');
  const name = measure(later);
  // with no quantity found, the other value of the sentence in the same unit
  const beside = index
    .sentence(later)
    .filter((fact) =>
      name === null
        ? measure(fact) === null && fact.unit === later.unit && fact.entity === later.entity
        : measure(fact) === name && owner(fact) === owner(later) && (fact.scope ?? '') === (later.scope ?? ''),
    );
  const preceding = name === null ? [] : precedingPart(index, later, name);
  const base = index.daysOf(later.base);
  if (base) {
    const pool = name === null ? beside : index.subjectUntil(later, later.scope, name, base.to);
    return [...pool, ...preceding].find((fact) => index.days(fact)?.to === base.to && alike(fact)) ?? null;
  }
  // 59%,较2017年的56.9%微升: a value that the other is set against is not set against it
  const before = [...beside, ...preceding].filter(
    (fact) => (index.days(fact)?.to ?? '9') < days.to && index.daysOf(fact.base)?.to !== days.to && alike(fact),
  );
  return before.length > 0 ? before.reduce((a, b) => (index.days(a)!.to >= index.days(b)!.to ? a : b)) : null;
}

/** 从2.61%降至2.54%: what stands right before it is what it came from, whoever else is named in the sentence. */
function fromOf(index: FactIndex, later: Fact): Fact | null {
  const last = index.facts[index.place(later) - 1];
  return last && last.sentence === later.sentence && isFromTo(last, later) ? last : null;
}
/** 仅4980辆,较10月的10120辆腰斩: what stands behind it, or behind its share, is what it is set against. */
function besideIt(index: FactIndex, later: Fact): Fact | null {
  const place = index.place(later);
  const next = index.facts[place + 1]?.shareOf || isShareOf(index.facts[place + 1]) ? place + 2 : place + 1;
  const [before, fact] = [index.facts[next - 1]!, index.facts[next]];
  return fact?.sentence === later.sentence && BESIDE.test(textBetween(before, fact)) ? fact : null;
}
const isShareOf = (fact: Fact | undefined): boolean =>
  fact?.kind === 'percent' && fact.change === null && hasCue(fact, 'share');
const BESIDE = /^[^，,。；;\d]{0,4}[，,]\s*(?:较|比|相比)[^，,。；;]{0,16}$/;
const isPlainPair = (a: Fact, b: Fact): boolean =>
  plainValue(a) &&
  !a.copyOf &&
  a.unit === b.unit &&
  a.written.digits.length === 1 &&
  a.hedge === null &&
  a.aggregate !== 'cumulative' &&
  !hasCue(a, 'plan');

/** 毛利率由…提升到…: the later value often leaves out whose part it is of; the value just before it says. */
function precedingPart(index: FactIndex, later: Fact, name: string): readonly Fact[] {
  if (later.scope !== null) return [];
  const last = index
    .sentence(later)
    .filter((fact) => fact.end <= later.start && plainValue(fact))
    .at(-1);
  return last && last.scope !== null && measure(last) === name && last.entity === later.entity ? [last] : [];
}

const isMoney = ({ kind }: Fact) => kind === 'money' || kind === 'price';

/** The word that moves the earlier value to the later one: between them, or just after both. */
function motionOf(index: FactIndex, earlier: Fact, later: Fact): { motion: Motion; cue: Spoken } | null {
  const [first, second] = earlier.start < later.start ? [earlier, later] : [later, earlier];
  const cues = [...first.cues, ...second.cues].filter(
    (cue) =>
      !isPartOfName(cue, later) &&
      ((cue.start >= first.end && cue.start < second.start) ||
        (cue.start >= second.end && cue.inQuote.start - second.inQuote.end <= 4)),
  );
  const found = MOTIONS.flatMap((motion) => {
    const cue = cues.find(({ id }) => id === motion.cue);
    return cue ? [{ motion, cue }] : [];
  });
  // 由…升至…: what it rose to is the later; times that say otherwise were misread
  const leads = ({ start, text, inQuote }: Cue): boolean =>
    /[到至]$/.test(text) || /^了?[到至]/.test(later.quote.slice(inQuote.end)) ? start >= first.end : false;
  if (first === later && found.some(({ cue }) => leads(cue))) return null;
  if (found.length === 0 || new Set(found.map(({ motion }) => motion.sign)).size > 1) return null;
  return strengthBefore(index, first, found[0]!.motion) ?? found[0]!;
}

type Spoken = Pick<Cue, 'text'>;

/** 营收微增,由31亿元增至42亿元: how strong the change was stands before both values. */
function strengthBefore(index: FactIndex, first: Fact, plain: Motion): { motion: Motion; cue: Spoken } | null {
  const named = first.why.find(({ attribute }) => attribute === 'metric');
  if (!named || named.start < first.sentence || named.end > first.start) return null;
  const words = index.lead(first);
  const after = words.slice(words.lastIndexOf(named.text) + named.text.length);
  for (const motion of MOTIONS) {
    if (motion.usual === null || motion.sign !== plain.sign) continue;
    const text = WORDS.get(motion.cue)?.find((word) => after.includes(word));
    if (text) return { motion, cue: { text } };
  }
  return null;
}
const WORDS = new Map(CUES.map(({ id, zh }) => [id, zh]));

/** 目标是…降到140%,…降到100%: what is meant to be is no change that was. */
const isPlanned = (a: Fact, b: Fact): boolean =>
  a.sentence === b.sentence && /目标/.test(a.quote.slice(0, Math.max(a.inQuote.end, b.inQuote.end)));

/** 增持, 降本: the word belongs to the name of the quantity. */
const isPartOfName = (cue: Cue, { why }: Fact): boolean =>
  why.some(({ attribute, start, end }) => attribute === 'metric' && cue.start >= start && cue.end <= end);

export const rule: Rule = {
  id: 'direction-words',
  title: { 'zh-CN': '涨跌措辞与数值', en: 'Words of change against the numbers' },
  about: {
    'zh-CN': '增至、下滑、微增、翻倍等词与前后数值的方向和幅度比较。',
    en: 'Compares words such as 增至, 微增, 翻倍 with the direction and size of the change.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '截至2025年9月底,远山科技的现金为3.63亿元,比2024年底的2.89亿元微增。', expect: ['wording'] },
    { text: '远山科技2024年营收微增,由2023年的31.2亿元增至32.0亿元。', expect: ['consistent'] },
    { text: '远山科技2024年营收翻倍,由2023年的3.12亿元增至4.1亿元。', expect: ['wording'] },
    { text: '2024年11月,青禾汽车交付8980辆,较10月的10120辆腰斩。', expect: ['wording'] },
    { text: '青禾汽车的每位用户平均支出由2023年的6元增至2024年的11元。', expect: ['consistent'] },
    { text: '青禾汽车的每位用户平均支出由2023年的16元增至2024年的11元。', expect: ['inconsistent'] },
  ],
};
