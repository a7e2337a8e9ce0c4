import type { Format } from './format.ts';
import type { Tag } from './locale.ts';

/** The papers of a PDF. */
export const PAGES = ['A4', 'Letter'] as const;
export type Page = (typeof PAGES)[number];

/** What a build is asked for. */
export interface BuildOptions {
  readonly command: 'build';
  /** files, folders, or `-`; empty: `sources/` */
  readonly sources: readonly string[];
  readonly out: string;
  readonly formats: readonly Format[];
  readonly locales: readonly Tag[];
  readonly page: Page;
  /** a copy of templates/; null: ours */
  readonly templates: string | null;
  readonly jobs: number;
  /** 1-based part of so many */
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly strict: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** What the page that follows every change is asked for. */
export interface DevOptions {
  readonly command: 'dev';
  readonly sources: readonly string[];
  readonly port: number;
  readonly page: Page;
  readonly templates: string | null;
}
