import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { TITLES } from '../../pipeline/check/index.ts';
import { compose } from '../../pipeline/compose/index.ts';
import type { Briefing } from '../../pipeline/model/briefing.ts';
import { renderMarkdown } from '../../pipeline/render/markdown.ts';
import { templatesOf } from './words.ts';

const COMPANIES =
  '远山科技 青禾汽车 海岳能源 明川电子 北辰制药 南屿食品 星桥物流 云麓软件 金穗农业 白鹭航空 长汀纺织 玉衡半导体'.split(
    ' ',
  );

/** Articles that are hard to say in one page. */
const HARD: Readonly<Record<string, string>> = {
  'no company':
    '社区食堂的一年\n\n2024年，全年收入为186万元，同比增长12%，净利润为9.3万元。食材成本为98万元，人工成本为52万元。\n',
  'one figure': '一座桥\n\n大桥全长1280米。\n',
  'one amount': '签约\n\n远山科技昨日公告，公司与一家电网企业签订合同，金额为3.6亿元。\n',
  'no figure': '散文\n\n今天的天气很好，适合去河边走走。\n',
  'twelve companies': `半年报\n\n${COMPANIES.map((name, i) => `${name}（${600100 + i}.SH）2025年上半年营收为${120 + i * 7}亿元，同比增长${3 + i}%，毛利率为${20 + i}.5%。`).join('\n\n')}\n`,
  'only percentages':
    '消费信心调查\n\n2025年三季度，受访者中表示愿意增加支出的占42.5%，比上季度上升1.3个百分点；表示减少支出的占21.7%，表示不变的占35.8%。\n',
  'only what is expected':
    '展望\n\n青禾汽车预计，2026年营收将达到约800亿元至850亿元，交付量不低于42万辆；目标毛利率为20%。\n',
  'five hundred figures': `十年数据\n\n${Array.from({ length: 125 }, (_, i) => `${2015 + Math.floor(i / 12)}年，${COMPANIES[i % 12]}营收为${5 + i}.37亿元，净利润为${1 + i}.21亿元，研发费用为${i + 2}.5亿元，员工人数为${1000 + i * 37}人。`).join('\n\n')}\n`,
};

function briefingOf(text: string): Briefing {
  const { whole, sheet, findings } = analyse(new TextEncoder().encode(text), 'article.txt');
  return compose({ article: whole, sheet, findings }, TITLES);
}

describe.each(Object.entries(HARD))('page one of an article with %s', (_, text) => {
  const made = briefingOf(text);
  it.each(['zh-CN', 'en'])('is whole in %s', (locale) => {
    const markdown = renderMarkdown(made, templatesOf(locale));
    const [heading = ''] = markdown.split('\n');
    expect(heading).toMatch(made.headline.length > 0 ? /^# .*\d/ : /^# .+/);
    expect(markdown).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
    // no section without anything in it
    expect(markdown).not.toMatch(/^(##+) .*\n\n(?:\1 |\[\^)/m);
  });
  it('shows no quantity of a company twice', () => {
    const cards = made.sections.flatMap((section) => (section.kind === 'key-figures' ? section.cards : []));
    const shown = cards.map(({ figure: { entity, metric, metricId, scope } }) =>
      [entity, metricId ?? metric, scope].join(),
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect(cards.length).toBeLessThanOrEqual(6);
  });
});

it('the highest of twelve companies is the headline', () => {
  const { leads, headline } = briefingOf(HARD['twelve companies']!);
  expect([leads, headline[0]?.figure.entity]).toEqual([12, '玉衡半导体']);
});
