import type { Locale } from '../../model/locale.ts';
import type { Difference } from './compare.ts';

/** A source that differs; null on the side where it does not exist. */
export interface ChangedSource extends Difference {
  old: string | null;
  new: string | null;
  /** of outputs: the files that differ */
  files: string[];
}

/** @param folder whether folders were compared: then each source is named, also where there is but one */
export type DiffReporter = (sources: readonly ChangedSource[], locale: Locale, folder: boolean) => string;
