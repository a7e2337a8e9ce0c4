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
  ['rules:\n  total-of-period: off\n', "crossfoot.config.yaml: there is no rule 'total-of-period'"],
  ['rules:\n  total-of-periods: loud\n', 'crossfoot.config.yaml: rules.total-of-periods'],
  ['rule: {}\n', 'crossfoot.config.yaml'],
  ['rules:\n  - [\n', 'crossfoot.config.yaml:'],
])('a wrong setting is an error that says where: %s', async (config, message) => {
  const { status, stderr } = await check({ 'crossfoot.config.yaml': config, 'article.md': UNSOUND });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
