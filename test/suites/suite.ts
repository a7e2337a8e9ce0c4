import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toText } from '../../pipeline/extract/scan/decimal.ts';
import type { Figure } from '../../pipeline/extract/scan/figure/figure.ts';
import { readFigure } from '../../pipeline/extract/scan/figure/read.ts';
import { scan } from '../../pipeline/extract/scan/scan.ts';
import { simplified } from '../../pipeline/model/simplified.ts';
import rejections from './rejected.json' with { type: 'json' };

/** Other people's cases live outside the repository, in a folder that `SUITES` names; without it there is nothing to run. */
const folder = pathToFileURL(`${resolve(process.env.SUITES ?? 'suites-not-here')}/`);

export const present = existsSync(folder);

/** A suite's cases, or none where the folder is absent. `pick` takes the array out of the file. */
export function cases<T>(name: string, pick: (file: never) => T[] = (file) => file): T[] {
  return present ? pick(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as never) : [];
}

/** A case of a suite, and whether it is read as the suite wants. */
export interface Judged {
  text: string;
  want: string;
  right: boolean;
}

/** What is not read as the suite wants, and why: reason → numbers of its cases, from 0. */
export const rejected: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = rejections;

/** Why a case is not read as its suite wants, or null. */
export const rejection = (suite: string, index: number): string | null =>
  Object.entries(rejected[suite] ?? {}).find(([, numbers]) => numbers.includes(index))?.[0] ?? null;

/** The figure that covers `start` as an article would have it, or a bare number read there. */
export function figureAt(text: string, start: number, end: number): Figure | null {
  const plain = simplified(text);
  const token = scan(plain, 0, plain.length).find((one) => one.start < end && one.end > start);
  return token?.type === 'figure' ? token.figure : readFigure(plain, token?.start ?? start);
}

/** The values of a figure as numbers; shares as parts of a hundred. */
export function numbers({ values, unit }: Figure): number[] {
  const factor = unit === '折' ? 10 : unit === '‰' ? 0.1 : unit === '基点' ? 0.01 : 1;
  return values.map((value) => Number(toText(value)) * factor);
}

/** Equal but for the last digit that a simple fraction keeps. */
export const near = (a: number, b: number, tolerance = 1e-9) =>
  Number.isFinite(a - b) && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-12);

/** Where amounts of money stand in a text. */
export function moneyIn(text: string): { start: number; end: number }[] {
  const plain = simplified(text);
  return scan(plain, 0, plain.length).filter((token) => token.type === 'figure' && token.figure.kind === 'money');
}
