import type { Fact } from '../model/fact.ts';
import type { FactIndex } from './fact-index.ts';
import { isPlain } from './measure.ts';

/** What comes and what goes, by the words that lead to the figures, and what is left. */
export interface Flow {
  comes: RegExp;
  goes: RegExp;
  net: RegExp;
  /** words by which more goes than comes */
  falls: RegExp;
}
const END = '(?:总?[值额量]|人口|人数|门店|网点|店铺?)?(?:了|为|达到?|约|共计?)*$';
const flow = (comes: string, goes: string, net: string, falls: string): Flow => ({
  comes: new RegExp(`(?:${comes})${END}`),
  goes: new RegExp(`(?:${goes})${END}`),
  net: new RegExp(net),
  falls: new RegExp(falls),
});
export const OPENED = flow(
  '新开|新增|新设|增设|开设|开业|新签|入职|招聘|新入职',
  '关闭|关停|闭店|关店|撤店|撤销|裁撤|退出|解约|离职|流失',
  '净(?:增|减|新增|增加|减少|开|关)',
  '净(?:减|关)',
);
export const FLOWS: readonly Flow[] = [
  OPENED,
  flow('出生', '死亡', '自然(?:增|减)', '自然减'),
  flow('出口', '进口', '[顺逆]差', '逆差'),
  flow('流入', '流出', '净流[入出]', '净流出'),
];

/** Figures to either side that are looked at. */
const NEAR = 4;

/** Amounts of the sentence in the unit of a figure, near it, that came or went. */
export function movesBeside(index: FactIndex, like: Fact, { comes, goes, net }: Flow) {
  const place = index.place(like);
  const beside = index.facts
    .slice(Math.max(0, place - NEAR), place + NEAR + 1)
    .filter(
      (fact) =>
        fact !== like && fact.sentence === like.sentence && isPlain(fact) && fact.unit === like.unit && !fact.list,
    );
  const of = (words: RegExp) => beside.filter((fact) => words.test(index.lead(fact)) && !net.test(index.lead(fact)));
  return { came: of(comes), went: of(goes) };
}
