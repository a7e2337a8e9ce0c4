import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import { remembered } from '../host/remembered.ts';
import { Fault } from '../model/fault.ts';

/** A path as a user would type it. */
export const shown = (path: string): string => relative('.', path) || path;

/** @throws Fault where a file of the templates is not there */
export function readTemplate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Fault('a file of the templates is missing or cannot be read', {
      path: shown(path),
      hint: 'Copy the templates folder whole and change the copy.',
      cause,
    });
  }
}

/**
 * A YAML file of the templates, as its schema has it.
 * @throws Fault with file, line and column where it does not parse or a field is missing, misspelt or of another kind
 */
export function readYaml<T>(path: string, schema: ZodType<T>): T {
  const text = readTemplate(path);
  const parsed = schema.safeParse(remembered(path, text, () => parse(path, text).document.toJS(LIMITS) ?? {}));
  if (parsed.success) return parsed.data;
  const { document, lines } = parse(path, text);
  const { issues } = parsed.error;
  // a misspelt field is a missing one too: where it stands says more
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const keys = issue!.code === 'unrecognized_keys' ? issue.keys : [];
  const at = [...issue!.path, ...keys.slice(0, 1)].map(String);
  throw wrong(`${at.join('.')}: ${issue!.message}`, path, lines, offsetOf(document, at), parsed.error);
}

const LIMITS = { maxAliasCount: 20 };

function parse(path: string, text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw wrong(`it does not parse: ${error.message.split('\n')[0]}`, path, lines, error.pos[0], error);
  return { document, lines };
}

function wrong(message: string, path: string, lines: LineCounter, offset: number | null, cause: unknown): Fault {
  const place = offset === null ? null : lines.linePos(offset);
  return new Fault(message, {
    path: shown(path),
    line: place?.line ?? null,
    column: place?.col ?? null,
    hint: 'Compare with the file that came with Crossfoot.',
    cause,
  });
}

/** Where a field stands, or what should hold it. */
function offsetOf(document: Document, path: readonly string[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}
