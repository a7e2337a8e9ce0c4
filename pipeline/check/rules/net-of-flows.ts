/** What came less what went is the net: 新开门店410家,关闭90家,净增320家; 出口2150亿元,进口1260亿元,顺差890亿元. */
import type { FactIndex } from '../fact-index.ts';
import { FLOWS, movesBeside } from '../flows.ts';
import { minus } from '../formula.ts';
import { isPlain } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { meets } from '../verdict.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const net of index.facts) {
    // 净增320家 is a change by its words
    if (!isPlain({ ...net, change: null })) continue;
    const lead = index.lead(net);
    const flow = FLOWS.find((one) => one.net.test(lead));
    if (!flow) continue;
    const { came, went } = movesBeside(index, net, flow);
    const formulas = came.flatMap((a) => went.map((b) => (flow.falls.test(lead) ? minus(b, a) : minus(a, b))));
    const formula = formulas.find((one) => meets(one, net)) ?? formulas[0];
    // with several of a kind which are meant is a guess
    if (formula) yield { formula, type: '=', stated: net, alike: ['stance'], tentative: formulas.length > 1 };
  }
}

export const rule: Rule = {
  id: 'net-of-flows',
  title: { 'zh-CN': '进出与净额', en: 'What came less what went' },
  about: {
    'zh-CN': '同句的新开与关闭、出口与进口、出生与死亡、流入与流出之差应等于净增、顺差、自然增长、净流入。',
    en: 'Opened less closed, exports less imports, births less deaths, inflow less outflow against the net.',
  },
  severity: 'error',
  find,
  examples: [
    { text: '2024年,远山科技新开门店410家,关闭门店90家,净增320家。', expect: ['consistent'] },
    { text: '2024年,远山科技新开门店410家,关闭门店90家,净增390家。', expect: ['inconsistent'] },
    { text: '2024年,远山科技新开门店40家,关闭门店90家,净减少50家。', expect: ['consistent'] },
    { text: '2024年,云溪县出口2150亿元,增长8.3%;进口1260亿元,增长4.3%;贸易顺差980亿元。', expect: ['inconsistent'] },
    { text: '2024年,云溪县出生人口31.2万人,死亡人口36.4万人,自然增长人口为-5.2万人。', expect: ['consistent'] },
  ],
};
