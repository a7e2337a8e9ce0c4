// node test/workflow/run.ts WORKFLOW [--done COMMAND]…: does here, in order, what the workflow does there. `run:` steps
// run in bash as on a runner, but for the commands given with --done; for uploads, there must be something to upload.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stepsOf } from './workflow.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { done: { type: 'string', multiple: true, default: [] } },
});
const folder = mkdtempSync(join(tmpdir(), 'crossfoot-steps-'));
const summary = join(folder, 'summary.md');
const env = { ...process.env, GITHUB_STEP_SUMMARY: summary };
let failed = 0;
for (const { name, run, uses, with: inputs } of stepsOf(positionals[0]!)) {
  if (run && values.done.includes(run.trim())) console.log(`-- ${name}: done before`);
  else if (run) {
    console.log(`-- ${name}: ${run.trim()}`);
    const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    report(name, status === 0, `exit ${status}`);
  } else if (uses?.startsWith('actions/upload-artifact@')) {
    const files = globSync(String(inputs?.path).replace(/\/$/, '/**')).filter((path) => statSync(path).isFile());
    report(name, files.length > 0, `${files.length} files`);
  }
}
const written = globSync(summary).length > 0 ? readFileSync(summary, 'utf8') : '';
report('job summary', written.trim() !== '', `${written.split('\n').length} lines`);
rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;

function report(name: string, good: boolean, detail: string): void {
  if (!good) failed++;
  console.log(`${good ? 'ok' : 'not ok'}: ${name} (${detail})`);
}
