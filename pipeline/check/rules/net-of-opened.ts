/** What was opened less what was closed is what was added net: 新开门店410家,关闭90家,净增320家. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

const OPENED = /新开|新增|开设|开业|新签|入职|招聘/;
const CLOSED = /关闭|关停|闭店|关店|撤店|退出|解约|离职|流失/;
const NET = /净(?:增|减|新增|增加|减少|开|关)/;
/** Figures before the net one that are looked at. */
const NEAR = 4;

function* find(index: FactIndex): Iterable<Relation> {
  for (const net of index.facts) {
    if (!isCount(net) || !NET.test(index.lead(net))) continue;
    const place = index.place(net);
    const before = index.facts
      .slice(Math.max(0, place - NEAR), place)
      .filter((fact) => fact.sentence === net.sentence && isCount(fact) && fact.unit === net.unit);
    const opened = before.findLast((fact) => isOf(index, fact, OPENED));
    const closed = before.findLast((fact) => isOf(index, fact, CLOSED));
    if (!opened || !closed || opened === closed) continue;
    const falls = /净(?:减|关)/.test(index.lead(net));
    yield {
      formula: falls ? minus(closed, opened) : minus(opened, closed),
      type: '=',
      stated: net,
      alike: ['entity', 'stance'],
    };
  }
}

const isCount = (fact: Fact): boolean => fact.kind === 'count' && !fact.copyOf && fact.written.digits.length === 1;

const isOf = (index: FactIndex, fact: Fact, words: RegExp): boolean => {
  const lead = index.lead(fact);
  return words.test(lead) && !NET.test(lead);
};

export const rule: Rule = {
  id: 'net-of-opened',
  title: { 'zh-CN': '新开、关闭与净增', en: 'Opened less closed is the net' },
  about: {
    'zh-CN': '同句的新开数减关闭数应等于净增数。',
    en: 'What a sentence says was opened, less what was closed, is what it says was added net.',
  },
  severity: 'error',
  find,
  examples: [
    { text: '2024年,远山科技新开门店410家,关闭门店90家,净增320家。', expect: ['consistent'] },
    { text: '2024年,远山科技新开门店410家,关闭门店90家,净增390家。', expect: ['inconsistent'] },
    { text: '2024年,远山科技新开门店40家,关闭门店90家,净减少50家。', expect: ['consistent'] },
  ],
};
