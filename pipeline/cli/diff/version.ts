import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Analysis, analyse } from '../../analyse.ts';
import { check } from '../../check/index.ts';
import { FactSheet } from '../../model/fact.ts';
import { Fault } from '../../model/fault.ts';
import { readSource } from '../../sources.ts';

/** What is compared of one side. */
export type Version = Pick<Analysis, 'sheet' | 'findings'>;

/**
 * One side of a comparison: an article, a `facts.json`, or `REV:path` for either of them in a git revision.
 * The findings of a `facts.json` are those of the rules as they are now.
 * @throws Fault where there is no such version
 */
export async function loadVersion(name: string): Promise<Version> {
  const bytes = name !== '-' && !existsSync(name) && name.includes(':') ? fromGit(name) : await readSource(name);
  return name.endsWith('.json') ? fromJson(bytes, name) : analyse(bytes, name);
}

function fromGit(name: string): Uint8Array {
  const colon = name.indexOf(':');
  const [revision, path] = [name.slice(0, colon), name.slice(colon + 1)];
  const hint = 'Name a file, or REVISION:path as in HEAD~1:sources/report.md, inside a git repository.';
  if (revision.startsWith('-')) throw new Fault('this is no revision', { path: name, hint });
  // paths count from the current folder, as everywhere else on the command line
  const object = `${revision}:${path.startsWith('/') ? path : `./${path}`}`;
  try {
    return execFileSync('git', ['show', '--no-textconv', object], {
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    const said = String((cause as { stderr?: Buffer }).stderr ?? '').trim();
    throw new Fault(said === '' ? 'git is not there to ask' : said, { path: name, hint, cause });
  }
}

function fromJson(bytes: Uint8Array, name: string): Version {
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
