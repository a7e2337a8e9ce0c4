import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporary } from './temporary.ts';

type Files = Readonly<Record<string, string | null>>;

/**
 * A git repository with a commit for each set of files.
 * @param commits file → content, null where it is deleted
 * @param from a repository whose files, committed or not, are there from the first commit on
 */
export function repository(commits: readonly Files[], from?: string): string {
  const home = temporary('repository');
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd, encoding: 'utf8' });
  git(home, 'init', '-q', '-b', 'main');
  if (from !== undefined)
    for (const name of new Set(git(from, 'ls-files', '-coz', '--exclude-standard').split('\0'))) {
      if (name === '' || !existsSync(join(from, name))) continue;
      mkdirSync(dirname(join(home, name)), { recursive: true });
      cpSync(join(from, name), join(home, name));
    }
  for (const files of commits) {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) rmSync(join(home, name), { recursive: true });
      else {
        mkdirSync(dirname(join(home, name)), { recursive: true });
        writeFileSync(join(home, name), content);
      }
    }
    git(home, 'add', '-A');
    git(home, 'commit', '-q', '--allow-empty', '-m', 'more');
  }
  return home;
}
