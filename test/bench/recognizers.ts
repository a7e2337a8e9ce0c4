import { readFileSync, statSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-suite';
import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { scan } from '../../pipeline/extract/scan/scan.ts';
import { simplified } from '../../pipeline/model/simplified.ts';
import { read } from '../../pipeline/read/index.ts';
import { findSources } from '../../pipeline/sources.ts';
import { processorTime, ratio, table } from './measure.ts';

/**
 * Against the recognisers that a TypeScript user would pick, on the same text in one process: the same kinds (numbers,
 * percentages, currency, dates and times), then the whole way from the file to facts and findings.
 * @param path an article; without one the longest of sources/
 */
export async function recognizers(path = longest()): Promise<string> {
  if (!path) return '  sources/ is empty';
  const bytes = readFileSync(path);
  const article = read(bytes, path);
  // what is read for facts, as one text: without page furniture and second copies
  const text = article.sentences.map(({ start, end }) => article.view.text.slice(start, end)).join('\n');
  const theirs = processorTime(() => recognizeAll(text), 0);
  const spans = article.sentences;
  const recognise = processorTime(() => {
    const plain = simplified(article.view.text);
    for (const { start, end } of spans) scan(plain, start, end);
  });
  const whole = processorTime(() => check(extract(read(bytes, path))));
  return table([
    [`${text.length} characters`, 'throughput'],
    ['Recognizers-Text: numbers, percentages, currency, dates', ratio(1)],
    ['recognition of the same kinds', ratio(theirs / recognise)],
    ['file → facts and findings', ratio(theirs / whole)],
  ]);
}

const longest = (): string | undefined =>
  findSources(['sources']).paths.sort((a, b) => statSync(b).size - statSync(a).size)[0];

const CULTURE = 'zh-cn';

function recognizeAll(text: string): void {
  Recognizers.recognizeNumber(text, CULTURE);
  Recognizers.recognizePercentage(text, CULTURE);
  Recognizers.recognizeCurrency(text, CULTURE);
  Recognizers.recognizeDateTime(text, CULTURE);
}
