import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, matchesGlob } from 'node:path';

/** What the artifact service does, in a folder: an artifact each. */
export class Artifacts {
  readonly #home: string;

  constructor(home: string) {
    this.#home = home;
    mkdirSync(home, { recursive: true });
  }

  get names(): string[] {
    return readdirSync(this.#home).sort();
  }

  folder(name: string): string {
    return join(this.#home, name);
  }

  /** A folder's content, or one file, as actions/upload-artifact takes it: without what is hidden. */
  upload(workspace: string, { name, path, 'if-no-files-found': strict }: Record<string, unknown>): void {
    if (!/^[^":<>|*?\r\n\\/]+$/.test(String(name))) throw new Error(`no artifact may be called ${name}`);
    const from = join(workspace, String(path));
    if (!existsSync(from)) {
      if (strict === 'error') throw new Error(`nothing to upload at ${path}`);
      return;
    }
    const to = this.folder(String(name));
    if (existsSync(to)) throw new Error(`there is an artifact ${name} already`);
    mkdirSync(to);
    if (statSync(from).isFile()) cpSync(from, join(to, basename(from)));
    else cpSync(from, to, { recursive: true, filter: (file) => file === from || !basename(file).startsWith('.') });
    if (strict === 'error' && readdirSync(to).length === 0) throw new Error(`nothing to upload at ${path}`);
  }

  /** One by its name, or a folder each of all that match a pattern. */
  download(workspace: string, { name, pattern, path = '.' }: Record<string, unknown>): void {
    const to = join(workspace, String(path));
    if (name !== undefined) cpSync(this.folder(String(name)), to, { recursive: true });
    for (const one of this.names)
      if (pattern !== undefined && matchesGlob(one, String(pattern)))
        cpSync(this.folder(one), join(to, one), { recursive: true });
  }
}
