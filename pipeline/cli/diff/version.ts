import type { Analysis } from '../../analyse.ts';

/** One source as it was. */
export interface Version extends Pick<Analysis, 'sheet' | 'findings'> {
  /** by which it is found in the other version of a folder */
  name: string;
  /** of an output: its files and their hashes */
  files?: Readonly<Record<string, string>>;
}

/** One side of a comparison. */
export interface Side {
  folder: boolean;
  sources: Version[];
}
