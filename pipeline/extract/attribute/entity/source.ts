import { ANALYST_ENDINGS } from '../../../lexicon/grammar.ts';

/** 据某证券统计, 某证券数据显示: who says it, not whose it is. */
export const isSource = (text: string, start: number, end: number) =>
  (isAnalyst(text, end) &&
    /^(?:发布)?(?:研报|报告)?(?:指出|认为|预计|预期|表示|称|测算|分析|显示|指|料|预测)/u.test(
      text.slice(end, end + 8),
    )) ||
  // 据远山科技年报: it speaks of itself
  (/(?:据|根据|按照|援引|引用|来自)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !OWN_PAPERS.test(text.slice(end, end + 14))) ||
  /^(?:的|最新|发布的|公布的|\p{Script=Han}{0,6}(?:研究中心|研究院|研究所|研究部)|初步|不完全|最新)*(?:数据|统计|研报|研究报告|分析师|研究员|首席|测算|监测|调研)/u.test(
    text.slice(end, end + 10),
  );

const OWN_PAPERS =
  /^(?:的|发布的|披露的|公布的|提供的|编制的|最新|最近|\d{4}年度?|去年|今年|本周|此前|昨日|今日){0,3}(?:会计报表|财务报表|审计报告|年报|年度报告|财报|半年报|半年度报告|中报|中期报告|[一三]季报|季报|季度报告|公告|招股书|招股说明书|业绩)/u;

/** 据远山汽车公布的三季度交付数据: a company knows its own. */
export const tellsOwnData = (text: string, end: number): boolean =>
  !isAnalyst(text, end) && OWN_DATA.test(text.slice(end, end + 18));
const OWN_DATA =
  /^(?:最新|今日|近日)?(?:公布|披露|发布)的[^，,。]{0,8}(?:交付|销售|销量|经营|财务|业绩|产销|运营)[^，,。]{0,3}(?:数据|情况|公告|报告)/u;

const isAnalyst = (text: string, end: number): boolean => ANALYST_ENDINGS.some((ending) => text.endsWith(ending, end));
