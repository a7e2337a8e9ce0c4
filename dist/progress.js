import { oneLine } from './printable.js';
export const SILENT = { expect() { }, at() { }, done() { }, end() { } };
/**
 * One line that moves, and one that stays for each finished source.
 * @param stream a terminal; on anything else use SILENT
 * @param now milliseconds, from any fixed point
 */
export function terminalProgress(stream, now) {
    const start = now();
    const begun = new Map();
    let finished = 0;
    let total = 0;
    const seconds = (since) => `${((now() - since) / 1000).toFixed(1)} s`;
    const line = (text) => {
        stream.write(`\r\x1b[K${fit(text, stream.columns || 80)}`);
    };
    return {
        expect(count) {
            total = count;
        },
        at(source, stage) {
            if (!begun.has(source))
                begun.set(source, now());
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
function fit(text, columns) {
    let width = 0;
    let kept = '';
    for (const character of text) {
        width += character.codePointAt(0) > 0x2e7f ? 2 : 1;
        if (width >= columns)
            return kept;
        kept += character;
    }
    return kept;
}
