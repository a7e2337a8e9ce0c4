import { NAMES } from '../../../lexicon/names.ts';
import type { Span } from '../../../model/span.ts';
import { isCompany } from '../../names/input.ts';
import { heldAgainst } from '../held-against.ts';
import { fits } from './fits.ts';
import { inherit, name } from './naming.ts';
import { nounAfter, nounBefore, nounBeforeTime } from './noun.ts';
import type { Place } from './place.ts';

const ANAPHOR =
  /^(?:这一|该|这个|上述|此)?(?:比例|数字|数据|指标|金额|水平|幅度|占比|比重|数值|成绩|规模|增速|增幅|降幅|增长率|涨幅|跌幅)$/u;

/** What is done to things that were counted before: 新开门店120家,关闭35家. */
const DONE_TO = /^(?:累计|合计|净|共)?(?:关闭|关停|新开|新增|净增|净减|减少|增加|停业|开出|开业|闭店|改造|翻新)$/u;

function countBefore({ sentence, draft, index }: Place): boolean {
  const before = sentence.drafts[index - 1];
  if (!before?.metric || before.figure.unit !== draft.figure.unit) return false;
  inherit(draft, before, 'metric of the figure before');
  return true;
}

const PER_UNIT = /^(?:至|到|报|于)?每(?:桶|盎司|吨|公吨|克|公斤|千克|加仑|磅|蒲式耳|手|份|平方米|立方米|度|千瓦时)$/u;

/** A product by its model: M9, ET5T. */
const MODEL = /^[A-Za-z][A-Za-z\d+ -]{0,11}$/;

/** 交付3万辆,M9贡献5424辆: a model has the quantity counted before. */
function ofModel({ text, sentence, draft, index }: Place, noun: Span): boolean {
  const before = sentence.drafts[index - 1];
  if (!before?.metric || before.figure.unit !== draft.figure.unit) return false;
  inherit(draft, before, 'metric of the figure before');
  draft.scope = text.slice(noun.start, noun.end);
  draft.why.push({ attribute: 'scope', rule: 'a model beside the figure', ...noun });
  return true;
}

/** 936辆云图G3: a brand and its model. */
const isOfBrand = ({ text, sentence }: Place, noun: Span): boolean =>
  sentence.mentions.some(
    ({ start, end, entity }) =>
      start === noun.start &&
      end <= noun.end &&
      isCompany(entity) &&
      /^[A-Za-z\d+ -]*$/.test(text.slice(end, noun.end)),
  );

const PLACES: ReadonlySet<string> = new Set(NAMES.flatMap(({ kind, zh }) => (kind === 'place' ? zh : [])));

const BARE_SHARE = /^(?:所)?(?:占比|比重|比例|份额)$/u;
const OTHER_PLACES = /^(?:其他|其余|其它)(?:城市|地区|省份|国家|区域|市场)$/u;

/** 累计规模, 总额: the amount of something named before. */
const GENERIC_AMOUNT = /^(?:累计|合计|总)?(?:规模|金额|总额|数额|数值|总量)$/u;

/** 算力成本就花了15.73亿元, 460家机构: what no lexicon has is named by the noun phrase beside the figure. */
export function nounBeside(place: Place): boolean {
  const { text, sentence, draft, index, from } = place;
  const counted = draft.figure.kind === 'count' || draft.figure.kind === 'age' || draft.figure.kind === 'duration';
  if (draft.change !== null && !counted) return false;
  const noun =
    (counted ? nounAfter(text, sentence, draft) : null) ??
    nounBefore(text, from, sentence, draft) ??
    nounBeforeTime(text, from, sentence, draft);
  if (!noun) return false;
  const words = text.slice(noun.start, noun.end);
  // 是第二名的15倍: what it is held against
  if (
    draft.figure.kind === 'multiple' &&
    text[noun.end] === '的' &&
    /[是为于]$/u.test(text.slice(noun.start - 1, noun.start))
  )
    return false;
  // 升至每桶28美元: for how much of it, and not what
  if (PER_UNIT.test(words)) return false;
  // 高于商业银行的1.75%: whose it is, and what was measured before
  if (index > 0 && heldAgainst(text, sentence, noun.end)?.start === noun.start) return false;
  if (counted && (MODEL.test(words) || isOfBrand(place, noun)) && ofModel(place, noun)) return true;
  if (PLACES.has(words) || OTHER_PLACES.test(words)) {
    const before = counted && sentence.drafts[index - 1];
    const same = before && before.metric !== null && before.figure.unit === draft.figure.unit;
    if (same) inherit(draft, before, 'metric of the figure before');
    draft.scope = words;
    draft.why.push({ attribute: 'scope', rule: 'a place beside the figure', ...noun });
    return same === true;
  }
  // 订单118亿元,占比54.9%: a share of what was named before
  if (BARE_SHARE.test(words) && (index > 0 || place.carry.last !== null)) return false;
  if (/连续$/u.test(words) && draft.figure.kind === 'duration') return false;
  if (/(?:前者|后者|两者|二者)$/u.test(words)) return false;
  if (counted && DONE_TO.test(words) && countBefore(place)) return true;
  // 分析师预期为…: what others expected of the quantity spoken of
  if (
    /(?:分析[师员]|市场|普遍|一致|机构|华尔街)们?(?:普遍|一致|此前|平均)*[认所]?$/u.test(words) &&
    draft.figure.kind !== 'count' &&
    (index > 0 || place.carry.last !== null)
  )
    return false;
  if (
    draft.list === null &&
    GENERIC_AMOUNT.test(words) &&
    sentence.metrics.some((one) => one.end <= noun.start && fits(one, draft))
  )
    return false;
  if (
    ANAPHOR.test(words) &&
    sentence.drafts.slice(0, index).some(({ figure, metric }) => metric !== null && figure.unit === draft.figure.unit)
  )
    return false;
  name(draft, noun, text, counted ? 0.7 : 0.6);
  return true;
}
