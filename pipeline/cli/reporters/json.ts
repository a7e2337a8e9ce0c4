import { jsonPieces } from '../json-pieces.ts';
import type { Reporter } from './reporter.ts';

/** `{ "sources": [ { source, findings, coverage } … ], "disagreements": [ … ] }`, whatever the number of sources. */
export const json: Reporter = ({ analyses, disagreements }) =>
  jsonPieces({ sources: analyses.map(({ findings }) => findings), disagreements });
