import { expect, it } from 'vitest';
import { crossfoot, folder, UNSOUND } from './run.ts';

const check = (files: Record<string, string>) => crossfoot(['check', 'article.md'], { cwd: folder(files) });

it('a rule is switched off for a folder, and on again by an article', async () => {
  const config = { 'crossfoot.config.yaml': 'rules:\n  total-of-periods: off\n' };
  expect((await check({ 'article.md': UNSOUND })).status).toBe(1);
  expect((await check({ ...config, 'article.md': UNSOUND })).status).toBe(0);
  const article = `---\nrules:\n  total-of-periods: error\n---\n\n${UNSOUND}`;
  expect((await check({ ...config, 'article.md': article })).status).toBe(1);
});

it.each([
  ['rules:\n  total-of-period: off\n', "crossfoot.config.yaml:2:3: there is no rule 'total-of-period'"],
  ['rules:\n  total-of-periods: loud\n', 'crossfoot.config.yaml:2:3: rules.total-of-periods'],
  ['rule: {}\n', 'crossfoot.config.yaml:1:1: rule'],
  ['rules:\n  - [\n', 'crossfoot.config.yaml:'],
])('a wrong setting is an error that says where: %s', async (config, message) => {
  const { status, stderr } = await check({ 'crossfoot.config.yaml': config, 'article.md': UNSOUND });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

it('an unknown rule in front matter is told with its place', async () => {
  const { status, stderr } = await check({ 'article.md': `---\nrules:\n  total-of-period: off\n---\n\n${UNSOUND}` });
  expect(status).toBe(2);
  expect(stderr).toContain("article.md:3:3: there is no rule 'total-of-period'");
});

it('names that hold for a folder are names in every article of it', async () => {
  const dir = folder({
    'crossfoot.config.yaml': 'aliases:\n  青禾汽车: [Qinghe Motors]\n',
    'a.md': '青禾汽车2024年营收为31.2亿元。\n',
    'b.md': '2024年，Qinghe Motors营收为33.2亿元。\n',
    'c.md': '海棠咖啡2024年营收为3.2亿元。\n',
  });
  const sheets = ['a.md', 'b.md', 'c.md'].map(async (name) => {
    const { facts, entities } = JSON.parse((await crossfoot(['facts', name], { cwd: dir })).stdout);
    return [facts[0].entity, entities.some((one: { name: string }) => one.name === '青禾汽车')];
  });
  expect(await Promise.all(sheets)).toEqual([
    ['青禾汽车', true],
    ['青禾汽车', true],
    ['海棠咖啡', false],
  ]);
  const { stdout } = await crossfoot(['check', 'a.md', 'b.md', 'c.md', '--reporter', 'json'], { cwd: dir });
  expect(JSON.parse(stdout).disagreements).toHaveLength(1);
});
