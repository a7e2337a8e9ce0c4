import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../analyse.ts';
import type { Article } from '../model/article.ts';
import type { FactSheet } from '../model/fact.ts';
import type { BuildOptions } from '../model/options.ts';
import { intact } from '../publish/folder.ts';
import { type Entry, LIBRARY } from '../publish/index.ts';
import { isGone } from '../sources.ts';
import { type Keys, keysOf, sha256 } from './keys.ts';
import { type Made, readRecord, writeRecord } from './record.ts';
import { buildKey } from './unchanged.ts';

/** The facts of a source as they were found earlier. */
export interface Known {
  sheet: FactSheet;
  said: Pick<Article, 'aliases' | 'rules'>;
  asked: string;
}

type Parts = Pick<Analysis, 'sheet' | 'findings' | 'article'>;

/** What an earlier build into the same folder spares this one; with `--force`, nothing. */
export class Earlier {
  readonly #keys: Keys;
  readonly #options: BuildOptions;
  readonly #made: Map<string, Made>;

  constructor(options: BuildOptions) {
    this.#options = options;
    this.#keys = keysOf(options);
    this.#made = new Map(readRecord(options.out).sources.map((one) => [one.path, one]));
  }

  /** The facts of a source, where the same bytes were read by the same code, from the file that was written then. */
  facts(path: string, bytes: Uint8Array): Known | null {
    const made = this.#standing(path);
    if (made?.reading !== this.#readingOf(path, sha256(bytes))) return null;
    try {
      const text = readFileSync(join(this.#options.out, made.id, 'facts.json'), 'utf8');
      if (sha256(text) !== made.files['facts.json']) return null;
      const { aliases, rules } = made as { aliases: Article['aliases']; rules: Article['rules'] };
      return { sheet: JSON.parse(text), said: { aliases, rules }, asked: made.asked };
    } catch {
      return null;
    }
  }

  /** Whether the briefings of a source stand as this build would make them. @returns the hashes of its files */
  briefings(parts: Parts): Made['files'] | null {
    const { source } = parts.sheet;
    const made = this.#standing(source.path);
    if (!made || made.id !== source.id || made.briefing !== this.#briefingOf(parts)) return null;
    return intact(join(this.#options.out, made.id), made.files) ? made.files : null;
  }

  /** Whether a source that we published from a folder of now is no longer there. */
  isGone({ id, path }: Entry): boolean {
    const { sources } = this.#options;
    return this.#made.get(path)?.id === id && isGone(path, sources.length > 0 ? sources : ['sources']);
  }

  /**
   * Keeps what was made now, for the next build.
   * @param whole every source of the build, in order, with the hash of its bytes; null where one could not be read
   */
  keep(
    built: readonly (Parts & { asked: string; entry: Entry })[],
    whole: readonly (readonly [path: string, sha256: string])[] | null,
    published: readonly Entry[],
  ): void {
    const build = whole ? buildKey(this.#keys.all, whole) : '';
    for (const one of built) {
      const { id, path, figures, verdicts, files } = one.entry;
      const { aliases, rules } = one.article;
      const { asked } = one;
      const reading = this.#readingOf(path, one.entry.sha256);
      const briefing = this.#briefingOf(one);
      this.#made.set(path, { id, path, reading, build, briefing, asked, aliases, rules, figures, verdicts, files });
    }
    const ids = new Set(published.map(({ id }) => id));
    const { out } = this.#options;
    writeRecord(out, {
      sources: [...this.#made.values()].filter(({ id }) => ids.has(id)),
      library: Object.fromEntries(LIBRARY.map((name) => [name, sha256(readFileSync(join(out, name)))])),
    });
  }

  #standing(path: string): Made | undefined {
    return this.#options.force ? undefined : this.#made.get(path);
  }

  #readingOf(path: string, bytes: string): string {
    return sha256(JSON.stringify([this.#keys.reading, path, bytes]));
  }

  #briefingOf({ sheet, findings, article }: Parts): string {
    return sha256(JSON.stringify([this.#keys.all, sheet, findings, article.aliases]));
  }
}
