import type { NameKind } from '../../lexicon/names.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../scan/token.ts';

/** A name the article uses for somebody, with the other names it uses for the same. */
export interface Entity {
  name: string;
  aliases: string[];
  /** where the lexicon has it */
  kind?: NameKind;
  /** who speaks or holds an office: seldom whose figures follow */
  person?: true;
}

/** An index, a place or an industry is named where anybody's figures are. */
export const isCompany = ({ kind, person }: Entity): boolean =>
  (kind === undefined && !person) || kind === 'company' || kind === 'brand';

export interface EntityInput {
  /** the view */
  text: string;
  sentences: readonly Span[];
  title: Span | null;
  /** figures, times and unread words of all sentences, in order */
  tokens: readonly Token[];
  /** from front matter */
  aliases: Readonly<Record<string, readonly string[]>>;
  /** companies that rows of tables are for */
  listed: readonly string[];
  /** whether a metric or other lexicon word starts here: such words are not names */
  isTerm(at: number): number;
}
