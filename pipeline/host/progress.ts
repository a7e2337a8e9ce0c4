import { oneLine } from './printable.ts';

/** What a person sees while a build runs. Stages know nothing of it. */
export interface Progress {
  /** how many sources there are */
  expect(total: number): void;
  /** a source enters a stage */
  at(source: string, stage: string): void;
  /** a source is finished; `outcome` is a few words */
  done(source: string, outcome: string): void;
  /** the line that moves is taken away */
  end(): void;
}

export const SILENT: Progress = { expect() {}, at() {}, done() {}, end() {} };

/**
 * One line that moves, and one that stays for each finished source.
 * @param stream a terminal; on anything else use SILENT
 * @param now milliseconds, from any fixed point
 */
export function terminalProgress(stream: NodeJS.WriteStream, now: () => number): Progress {
  const start = now();
  const begun = new Map<string, number>();
  let finished = 0;
  let total = 0;
  const seconds = (since: number) => `${((now() - since) / 1000).toFixed(1)} s`;
  const line = (text: string) => {
    stream.write(`\r\x1b[K${fit(text, stream.columns || 80)}`);
  };
  return {
    expect(count) {
      total = count;
    },
    at(source, stage) {
      if (!begun.has(source)) begun.set(source, now());
      line(`${finished}/${total}  ${stage.padEnd(8)} ${oneLine(source)}  ${seconds(start)}`);
    },
    done(source, outcome) {
      finished++;
      line(`${oneLine(source)}: ${outcome}, ${seconds(begun.get(source) ?? start)}`);
      stream.write('\n');
    },
    end: () => {
      stream.write('\r\x1b[K');
    },
  };
}

/** Cut to the terminal's width, a wide character counting twice: a line that wraps cannot be taken back. */
function fit(text: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
    if (width >= columns) return kept;
    kept += character;
  }
  return kept;
}
