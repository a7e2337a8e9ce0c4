import { join } from 'node:path';
import { oneLine } from '../printable.js';
import { SILENT, terminalProgress } from '../progress.js';
import { complaint } from './complaint.js';
import { figures, verdicts } from './reporters/count.js';
/** @returns 0; 1 with `--strict` where an inconsistency stands; 2 or 3 where a source failed, the others being built */
export async function run(options) {
    const start = performance.now();
    const shown = process.stderr.isTTY && !options.quiet;
    const progress = shown ? terminalProgress(process.stderr, () => performance.now()) : SILENT;
    // the browser starts while the rest of the program is still being loaded
    const press = options.formats.includes('pdf') ? (await import('../render/press.js')).startPress() : null;
    const built = await import('../build.js')
        .then(({ build }) => build(options, { press, progress }))
        .finally(async () => {
        progress.end();
        await press?.close();
    });
    const complaints = built.failures.map(complaint);
    // one cause (no browser) may have failed many sources
    for (const text of new Set(complaints.map(({ text }) => text)))
        process.stderr.write(text);
    process.stdout.write(summary(built, options, (performance.now() - start) / 1000));
    if (complaints.length > 0)
        return Math.max(...complaints.map(({ exitCode }) => exitCode));
    const stands = built.sources.some(({ findings }) => findings.findings.some(({ verdict }) => verdict === 'inconsistent'));
    return options.strict && stands ? 1 : 0;
}
function summary({ sources, failures }, { out }, seconds) {
    const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
    const lines = sources.map((one) => {
        const { path, id } = one.sheet.source;
        return `${oneLine(path)} → ${join(out, id)}: ${count(figures([one]), 'figure')}; findings: ${verdicts([one])}`;
    });
    if (sources.length > 1) {
        lines.push(`${count(sources.length, 'source')}: ${count(figures(sources), 'figure')}; findings: ${verdicts(sources)}`);
    }
    if (failures.length > 0)
        lines.push(`${count(failures.length, 'source')} failed; see above`);
    if (sources.length > 0)
        lines.push(`${join(out, 'index.html')} shows them all. ${seconds.toFixed(1)} s`);
    return `${lines.join('\n')}\n`;
}
