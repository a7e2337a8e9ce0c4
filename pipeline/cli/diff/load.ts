import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Analysis, analyse, compareSources } from '../../analyse.ts';
import { check } from '../../check/index.ts';
import { FactSheet } from '../../model/fact.ts';
import { Fault } from '../../model/fault.ts';
import { findSources, readSource } from '../../sources.ts';
import { folderFromGit, isFolderInGit, readFromGit } from './git.ts';
import { sourcesOfOutput } from './output.ts';
import type { Side } from './version.ts';

/**
 * One side of a comparison: an article, a `facts.json`, a folder of articles, the output of a build, or `REV:path` for
 * any but the last in a git revision. Articles of a folder are held against each other, as in a build. The findings of a `facts.json` are those of
 * the rules as they are now.
 * @throws Fault where there is no such version, or one of its articles cannot be read
 */
export async function loadSide(name: string): Promise<Side> {
  const inGit = name !== '-' && !existsSync(name) && name.includes(':');
  if (!inGit && existsSync(join(name, 'manifest.json'))) return { folder: true, sources: sourcesOfOutput(name) };
  if (inGit ? isFolderInGit(name) : name !== '-' && existsSync(name) && statSync(name).isDirectory()) {
    const files = inGit ? folderFromGit(name) : await folderFromDisk(name);
    const analyses = files.map(({ path, bytes }) => analyse(bytes, path));
    compareSources(analyses);
    return { folder: true, sources: files.map((file, i) => ({ name: file.name, ...pick(analyses[i]!) })) };
  }
  const bytes = inGit ? readFromGit(name) : await readSource(name);
  const one = name.endsWith('.json') ? fromJson(bytes, name) : analyse(bytes, name);
  return { folder: false, sources: [{ name, ...pick(one) }] };
}

const pick = ({ sheet, findings }: Pick<Analysis, 'sheet' | 'findings'>) => ({ sheet, findings });

async function folderFromDisk(folder: string) {
  const { paths, faults } = findSources([folder]);
  if (faults[0]) throw faults[0];
  return Promise.all(
    paths.map(async (path) => ({
      name: relative(folder, path).replaceAll('\\', '/'),
      path,
      bytes: await readSource(path),
    })),
  );
}

function fromJson(bytes: Uint8Array, name: string): Pick<Analysis, 'sheet' | 'findings'> {
  const hint = 'Name a facts.json that a build has written, or an article.';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Fault(`this is not JSON: ${(cause as Error).message}`, { path: name, hint, cause });
  }
  const sheet = FactSheet.safeParse(value);
  if (sheet.success) return { sheet: sheet.data, findings: check(sheet.data) };
  const [first] = sheet.error.issues;
  throw new Fault(`this is not a facts.json: ${first?.path.join('.')}: ${first?.message}`, { path: name, hint });
}
