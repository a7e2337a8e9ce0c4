/** 最高, 最多, 领跑, 第二, 次之, 最低 against the other values of the sentence that the words range over. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, textBetween } from '../fact-index.ts';
import { only } from '../formula.ts';
import { plainValue } from '../growth.ts';
import { measure } from '../measure.ts';
import { isFromTo, isParted } from '../neighbours.ts';
import type { Relation, Rule } from '../relation.ts';

/** Peers of one sentence that a claim is held against. */
const MOST = 10;
/** Places that words claim: from the top, and from the bottom. */
const PLACES: readonly (readonly [place: number, words: RegExp])[] = [
  [2, /次之|其次|紧随其后|[居列名为]第二|第二[位名大高]/],
  [3, /[居列名为]第三|第三[位名大高]/],
  [1, /最高|最多|最大|最贵|居首|领跑|夺冠|[居列名为]第一|第一[位名]|(?:高居|位居|位列)榜首/],
  [-1, /最低|最少|最小|垫底|末位/],
];
/** Characters of a clause that holds no more than the name of a quantity. */
const SHORT = 6;
/** What is highest so far, or of its own time, is no claim about the others. */
const OTHERWISE = /历史|以来|单月|单季|年内|之一|迄今|新高|新低|最[高低大]点|盘中/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const claimed of index.facts) {
    const place = placeOf(index, claimed);
    if (place === null || !isValue(claimed) || claimed.list) continue;
    const peers = index.sentence(claimed).filter((fact) => fact !== claimed && isPeer(index, fact, claimed));
    if (peers.some((peer) => isNamedWith(peer, claimed))) continue;
    // 最低利率 said of each is no place among them
    if (peers.some((peer) => placeOf(index, peer) === place)) continue;
    for (const peer of peers.slice(0, MOST)) {
      const other = placeOf(index, peer);
      const above = place > 0 ? other === null || other < 0 || other > place : other !== null && other < place;
      // 第二 says nothing of those without a place unless the first is named
      if (place > 1 && !peers.some((fact) => placeOf(index, fact) === 1)) continue;
      yield {
        formula: only(peer),
        type: above ? '<=' : '>=',
        stated: claimed,
        alike: ['currency', 'stance'],
        worst: 'tension',
      };
    }
  }
}

function placeOf(index: FactIndex, fact: Fact): number | null {
  for (const words of [index.tail(fact), lastClause(index.lead(fact))]) {
    if (OTHERWISE.test(words)) return null;
    const found = PLACES.find(([, pattern]) => pattern.test(words));
    if (found) return found[0];
  }
  return null;
}

/** The words of the figure's clause; 毛利率最高,为54% begins a clause before. */
function lastClause(lead: string): string {
  const clauses = lead.split(/[，,；;、]/);
  // 东盟为第一大伙伴,进出口862亿元: the clause of the figure is its name alone
  return /^\s*(?:为|达|是|约)/.test(clauses.at(-1)!) || (clauses.length > 1 && clauses.at(-1)!.length <= SHORT)
    ? clauses.slice(-2).join('')
    : clauses.at(-1)!;
}

const isValue = (fact: Fact): boolean =>
  plainValue(fact) &&
  !fact.copyOf &&
  fact.hedge === null &&
  (fact.aggregate === null || fact.aggregate === 'cumulative');

/** …第一,…次之: places of two, whoever they are. */
const bothPlaced = (index: FactIndex, a: Fact, b: Fact): boolean => {
  const [x, y] = [placeOf(index, a), placeOf(index, b)];
  return x !== null && y !== null && x !== y;
};

const isPeer = (index: FactIndex, fact: Fact, claimed: Fact): boolean =>
  isValue(fact) &&
  fact.kind === claimed.kind &&
  fact.unit === claimed.unit &&
  fact.per === claimed.per &&
  (fact.entity !== claimed.entity || fact.scope !== claimed.scope || bothPlaced(index, fact, claimed)) &&
  !isParted(fact, claimed) &&
  (fact.shareOf === null) === (claimed.shareOf === null) &&
  !isFromTo(fact, claimed) &&
  (measure(fact) === measure(claimed) || [fact, claimed].some(({ metric }) => /第|居|最/.test(metric ?? ''))) &&
  (index.sameTime(fact, claimed) || (fact.period === null && claimed.period === null));

/** 远山(930万台)和青禾(720万台)是最大的品牌: the place is theirs together. */
const isNamedWith = (a: Fact, b: Fact): boolean =>
  /^[^，,。；;\d]{0,4}[）)]?(?:和|与|及|以及)[^，,。；;\d（(]{1,12}[（(]?$/.test(
    a.start < b.start ? textBetween(a, b) : textBetween(b, a),
  );

export const rule: Rule = {
  id: 'rank-claims',
  title: { 'zh-CN': '排名之说', en: 'Claims of rank' },
  about: {
    'zh-CN': '称“最高”“领跑”“第二”“最低”的数字与同句同类数字比较。',
    en: 'A figure called highest, leading, second or lowest against the others of its sentence.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    { text: '2024年,远山科技的毛利率最高达54%,青禾汽车的毛利率为21%。', expect: ['consistent'] },
    {
      text: '2024年,远山科技的毛利率最高,为54%,青禾汽车次之,为41%,远山汽车为32%。',
      expect: ['consistent', 'consistent', 'consistent', 'consistent'],
    },
    {
      text: '2024年,远山科技的毛利率最高,为54%,青禾汽车次之,为31%,远山汽车为42%。',
      expect: ['consistent', 'consistent', 'consistent', 'tension'],
    },
    {
      text: '2024年,青禾汽车以12.5万辆的销量位居第一,远山汽车以9.8万辆位居第二。',
      expect: ['consistent', 'consistent'],
    },
    { text: '2024年,青禾汽车(93万台)和远山汽车(72万台)仍是出货量最大的两家。', expect: [] },
    { text: '2024年,远山科技把员工最高基本薪资从16万元提高到35万元。', expect: [] },
    {
      text: '2024年,青禾汽车以8.5万辆的销量领跑,远山汽车销量为9.8万辆。',
      expect: ['tension'],
    },
  ],
};
