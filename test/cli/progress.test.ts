import { expect, test } from 'vitest';
import { terminalProgress } from '../../pipeline/host/progress.ts';

function terminal(columns: number) {
  const written: string[] = [];
  const stream = { columns, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

test('tells source, stage and time, and leaves only what is finished', () => {
  const { stream, written } = terminal(80);
  let clock = 5000;
  const progress = terminalProgress(stream, () => clock);
  progress.expect(2);
  progress.at('a.md', 'read');
  clock += 1200;
  progress.at('a.md', 'render');
  progress.done('a.md', 'done');
  progress.end();
  expect(written).toEqual([
    '\r\x1b[K0/2  read     a.md  0.0 s',
    '\r\x1b[K0/2  render   a.md  1.2 s',
    '\r\x1b[Ka.md: done, 1.2 s',
    '\n',
    '\r\x1b[K',
  ]);
});

test('never wraps, Chinese names included, and obeys no control character of a name', () => {
  const { stream, written } = terminal(20);
  const progress = terminalProgress(stream, () => 0);
  progress.at('远山科技的一份很长很长的年度报告.md', 'read');
  progress.at('a\u001b[2J.md', 'read');
  const line = written[0]!.slice('\r\x1b[K'.length);
  expect([...line].reduce((width, c) => width + (c > '\u2e7f' ? 2 : 1), 0)).toBeLessThan(20);
  expect(written[1]!.slice(1 + '\x1b[K'.length)).not.toContain('\u001b');
});
