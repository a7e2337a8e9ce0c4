import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../pipeline/render/browser.ts';
import { fontFile } from '../../pipeline/render/fonts.ts';
import { ratio, table } from './measure.ts';
import { inTurn, node } from './run.ts';

/** A page of Markdown to PDF, whole processes, against other tools; they are installed for the moment, where that works. */
export async function others(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  try {
    const source = join(dir, 'page.md');
    const [from] = ['sources/two-model-makers-list-in-hong-kong.md'];
    writeFileSync(source, readFileSync(from!, 'utf8').replace(/^---[\s\S]*?---\n/, ''));
    const ours = () => node('test/bench/ours.ts', source, join(dir, 'ours.pdf'));
    ours();
    const rows = [['Markdown → PDF, ours', ratio(1), '']];
    for (const [name, prepare] of Object.entries(OTHERS)) {
      const work = await prepare(dir, source);
      if (typeof work === 'string') rows.push([name, work, '']);
      else {
        const [other, own] = inTurn(5, work, ours);
        rows.push([name, ratio(other! / own!), GOALS[name] ?? '']);
      }
    }
    return table(rows);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

type Prepare = (dir: string, source: string) => Promise<string | (() => number)>;

const GOALS: Readonly<Record<string, string>> = { 'md-to-pdf': 'goal: at least 3.00×', Typst: 'goal: at least 0.40×' };

const OTHERS: Readonly<Record<string, Prepare>> = {
  async 'md-to-pdf'(dir, source) {
    const missing = install(dir, 'md-to-pdf');
    if (missing) return missing;
    const { executable, close } = await launchBrowser();
    await close();
    const script = join(dir, 'md-to-pdf.mjs');
    const libraries = join(executable, '..', 'lib');
    writeFileSync(
      script,
      `process.env.LD_LIBRARY_PATH = ${JSON.stringify(libraries)};
const { mdToPdf } = await import('md-to-pdf');
const launch_options = { executablePath: ${JSON.stringify(executable)}, headless: 'shell', args: ['--no-sandbox'] };
await mdToPdf({ path: ${JSON.stringify(source)} }, { dest: ${JSON.stringify(join(dir, 'other.pdf'))}, launch_options });
process.exit(0);
`,
    );
    return tried(() => node(script));
  },
  async Typst(dir, source) {
    const missing = install(dir, '@myriaddreamin/typst-ts-node-compiler');
    if (missing) return missing;
    const script = join(dir, 'typst.mjs');
    const text = readFileSync(source, 'utf8')
      .replace(/[#*_$@<>\\`[\]]/g, '\\$&')
      .replace(/^\\#+ /gm, '= ');
    writeFileSync(join(dir, 'page.typ'), `#set text(font: "Noto Sans SC", lang: "zh")\n${text}`);
    writeFileSync(
      script,
      `import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
const compiler = NodeCompiler.create({ workspace: ${JSON.stringify(dir)}, fontArgs: [{ fontPaths: ${JSON.stringify([400, 700].map((weight) => resolve(fontFile(weight as 400), '..')))} }] });
writeFileSync(${JSON.stringify(join(dir, 'typst.pdf'))}, compiler.pdf({ mainFilePath: ${JSON.stringify(join(dir, 'page.typ'))} }));
`,
    );
    return tried(() => node(script));
  },
};

function install(dir: string, name: string): string | null {
  const args = ['install', '--prefix', dir, '--no-audit', '--no-fund', '--ignore-scripts', name];
  const { status } = spawnSync('npm', args, {
    timeout: 120_000,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  return status === 0 ? null : 'cannot be installed here';
}

function tried(work: () => number): string | (() => number) {
  try {
    work();
    return work;
  } catch (error) {
    return `does not run here: ${String(error)
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.slice(0, 60)}`;
  }
}
