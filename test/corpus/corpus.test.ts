import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';

const COLUMNS = ['text', 'value', 'unit', 'hedge', 'period', 'entity', 'metric'] as const;
const folder = new URL('.', import.meta.url);

/** `text ⇒ …` with an optional `@date ` in front, as described in README.md beside this file. */
function parseLine(line: string): { file: string; expected: Record<string, unknown>[] } {
  const [left, right] = line.split('⇒').map((part) => part.trim()) as [string, string];
  const dated = /^@(\d{4}-\d{2}-\d{2}) (.*)$/u.exec(left);
  const file = dated ? `---\npublished: ${dated[1]}\n---\n${dated[2]}` : left;
  const expected =
    right === 'none'
      ? []
      : right.split(';;').map((figure) => {
          const cells = figure.split('|').map((cell) => cell.trim());
          return Object.fromEntries(
            cells.map((cell, i) => [
              COLUMNS[i]!,
              cell === '-' ? null : COLUMNS[i] === 'value' ? JSON.parse(cell) : cell,
            ]),
          );
        });
  return { file, expected };
}

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()) {
  describe(name, () => {
    const lines = readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    it.each(lines)('%s', (line) => {
      const { file, expected } = parseLine(line);
      const { facts } = extract(read(new TextEncoder().encode(file), 'line.txt'));
      const found = facts.map((fact, i) =>
        Object.fromEntries(
          Object.keys(expected[i] ?? { text: '' }).map((key) => [key, fact[key as keyof typeof fact]]),
        ),
      );
      expect(found).toEqual(expected);
    });
  });
}
