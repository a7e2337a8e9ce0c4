import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SOUND, UNSOUND } from '../cli/run.ts';
import { snapshot } from '../cli/snapshot.ts';
import { repository } from './repository.ts';
import { type Outcome, runWorkflow } from './runner.ts';
import { removeTemporary } from './temporary.ts';

afterAll(removeTemporary);

const WORKFLOW = '.github/workflows/report.yml';
const EVERYTHING = {
  CROSSFOOT_ARTIFACTS: 'true',
  CROSSFOOT_SARIF: 'true',
  CROSSFOOT_PAGES: 'true',
  CROSSFOOT_RELEASE: 'true',
};
const ARTICLES = {
  sources: null,
  'sources/a.md': SOUND,
  'sources/b.txt': '青禾汽车2024年营收为31.2亿元。\n',
  'sources/deep/c.md': '2024年，青禾汽车营收为33.2亿元。\n',
};
const ours = repository([ARTICLES, { 'sources/a.md': UNSOUND }], process.cwd());

const results = ({ jobs }: Outcome) =>
  Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]));

test('a pull request, unsharded, and a push with everything on, in parts: what each gives, and the same bytes', () => {
  const pull = runWorkflow(WORKFLOW, { repository: ours, event: 'pull_request', ref: 'refs/pull/1/merge' });
  expect(results(pull), pull.log).toEqual({
    ...{ test: 'success', plan: 'success', build: 'success', library: 'success' },
    ...{ artifact: 'skipped', security: 'skipped', pages: 'skipped', release: 'skipped', drift: 'skipped' },
  });
  expect(pull.artifacts.names).toEqual(['briefings-pdf', 'output', 'part-1']);
  expect(snapshotNames(pull, 'briefings-pdf')).toEqual(
    ['a', 'b', 'c'].flatMap((id) => [`${id}/${id}.en.pdf`, `${id}/${id}.zh-CN.pdf`]),
  );
  expect(pull.log).toMatch(/^::error file=sources\/a\.md,line=3,/m);
  expect(pull.summary).toContain('## Crossfoot');
  expect(pull.summary).toMatch(/\| changed \| 3 \| .*6\.0亿元 \| 7\.0亿元 \|/);
  expect(pull.summary).toMatch(/\| appeared \| 3 \| inconsistent/);

  const pushed = runWorkflow(WORKFLOW, { repository: ours, vars: { ...EVERYTHING, CROSSFOOT_SHARDS: '2' } });
  expect(results(pushed), pushed.log).toEqual({
    ...{ test: 'success', plan: 'success', build: 'success', library: 'success' },
    ...{ artifact: 'success', security: 'success', pages: 'success', release: 'skipped', drift: 'skipped' },
  });
  expect(pushed.artifacts.names).toEqual(['a', 'b', 'briefings-pdf', 'c', 'output', 'part-1', 'part-2', 'sarif']);
  expect(snapshotNames(pushed, 'a')).toEqual(['a.en.pdf', 'a.zh-CN.pdf']);
  expect(pushed.called.map(({ uses }) => uses)).toEqual([
    'github/codeql-action/upload-sarif',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ]);
  expect(pushed.summary).not.toContain('Figures that changed');
  // built in two parts, it is what one build makes
  expect(snapshot(pushed.artifacts.folder('output'))).toEqual(snapshot(pull.artifacts.folder('output')));
});

test('a tag: a release with the PDFs by name', () => {
  const one = repository([{ sources: null, 'sources/a.md': SOUND }], process.cwd());
  const tagged = runWorkflow(WORKFLOW, { repository: one, ref: 'refs/tags/v1.2.0', vars: EVERYTHING });
  expect(results(tagged), tagged.log).toMatchObject({ release: 'success', pages: 'skipped' });
  expect(tagged.gh.at(-1)).toMatch(
    /^release create v1\.2\.0 pdf\/a\/a\.en\.pdf pdf\/a\/a\.zh-CN\.pdf --repo someone\/library/,
  );
});

test('an article that cannot be read: its part fails, the rest is there to download and is not published', () => {
  const bad = repository([ARTICLES, { 'sources/a.md': '---\npublished: yesterday\n---\n\n1亿元' }], process.cwd());
  const pushed = runWorkflow(WORKFLOW, { repository: bad, vars: { ...EVERYTHING, CROSSFOOT_SHARDS: '2' } });
  expect(results(pushed)).toMatchObject({ build: 'failure', pages: 'skipped', release: 'skipped' });
  expect(pushed.log).toMatch(/^sources\/a\.md:2/m);
  expect(pushed.artifacts.names).toEqual(expect.arrayContaining(['output', 'briefings-pdf']));
  expect(readdirSync(pushed.artifacts.folder('briefings-pdf'))).toEqual(['b', 'c']);
});

test('a number of parts that is none: said, and nothing built', () => {
  const pushed = runWorkflow(WORKFLOW, { repository: ours, vars: { CROSSFOOT_SHARDS: '2; true' } });
  expect(results(pushed)).toMatchObject({ plan: 'failure', build: 'skipped', library: 'skipped' });
  expect(pushed.log).toContain('::error::CROSSFOOT_SHARDS must be a number');
});

test('every week: what newer dependencies change, where that is switched on', () => {
  const idle = runWorkflow(WORKFLOW, { repository: ours, event: 'schedule' });
  expect(new Set(Object.values(results(idle)))).toEqual(new Set(['skipped']));
  const weekly = runWorkflow(WORKFLOW, { repository: ours, event: 'schedule', vars: { CROSSFOOT_DRIFT: 'true' } });
  expect(results(weekly), weekly.log).toMatchObject({ drift: 'success', build: 'skipped' });
  expect(weekly.summary).toContain('No figure and no finding changed.');
  expect(weekly.log).not.toContain('::warning');
});

test('the action, in a repository that has articles and nothing else', () => {
  const workflow = `
on: pull_request
permissions: { contents: read }
jobs:
  briefings:
    name: Briefings
    runs-on: ubuntu-latest
    outputs:
      briefings: \${{ steps.crossfoot.outputs.briefings }}
      sarif: \${{ steps.crossfoot.outputs.sarif }}
    steps:
      - name: Check out
        uses: actions/checkout@v7
        with: { fetch-depth: 2 }
      - name: Briefings
        id: crossfoot
        uses: somebody/crossfoot/.github/actions/crossfoot@v1
        with:
          sources: |
            articles
            more/one article.md
          out: site
          locale: en
      - name: After
        run: crossfoot --version && ls site
`;
  const theirs = repository([
    { 'articles/a.md': SOUND, 'more/one article.md': SOUND, 'workflow.yml': workflow },
    { 'articles/a.md': UNSOUND },
  ]);
  const actions = { 'somebody/crossfoot/.github/actions/crossfoot': join(ours, '.github/actions/crossfoot') };
  const pull = runWorkflow(join(theirs, 'workflow.yml'), { repository: theirs, event: 'pull_request', actions });
  expect(results(pull), pull.log).toEqual({ briefings: 'success' });
  expect(JSON.parse(pull.jobs.briefings!.outputs.briefings!)).toEqual(['a', 'one-article']);
  expect(JSON.parse(readFileSync(pull.jobs.briefings!.outputs.sarif!, 'utf8')).runs[0].results).not.toEqual([]);
  expect(snapshotNames(pull, 'briefings')).toEqual(
    expect.arrayContaining(['index.html', 'a/briefing.en.pdf', 'one-article/briefing.en.html']),
  );
  expect(pull.log).toMatch(/^::error file=articles\/a\.md,line=3,/m);
  expect(pull.summary).toMatch(/## Crossfoot.*6\.0亿元 \| 7\.0亿元/s);
});

const snapshotNames = ({ artifacts }: Outcome, name: string) => Object.keys(snapshot(artifacts.folder(name)));
