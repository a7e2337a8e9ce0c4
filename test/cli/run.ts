import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command line in a process of its own. */
export function crossfoot(
  args: readonly string[],
  { cwd = process.cwd(), input = '', env = {} }: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [resolve('pipeline/main.js'), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const outcome: Outcome = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    outcome.stderr += text;
  });
  return new Promise((done) => child.on('close', (status) => done({ ...outcome, status })));
}

/**
 * A folder with these files, gone after the test.
 * @param whenDone for one that lives longer: `afterAll`
 */
export function folder(
  files: Readonly<Record<string, string | Uint8Array>>,
  whenDone: (clean: () => void) => void = onTestFinished,
): string {
  const path = mkdtempSync(join(tmpdir(), 'crossfoot-test-'));
  whenDone(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The years make 6.0亿元, as the text says. */
export const SOUND = `# 远山科技亏损收窄

2022年至2024年，远山科技净亏损分别为3.1亿元、1.7亿元和1.2亿元，累计净亏损6.0亿元。
`;

/** The same with a changed digit: they do not make 7.0亿元. */
export const UNSOUND = SOUND.replace('6.0亿元', '7.0亿元');
