// node test/bench/large-child.ts BYTES: reads about so much text all the way to findings; prints what it took as JSON.
import { performance } from 'node:perf_hooks';
import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { businessText } from './text.ts';

/** UTF-8 bytes to a character of business text: three for a Chinese one, one for a digit. */
const BYTES_PER_CHARACTER = 2.35;

const bytes = Buffer.from(businessText(Number(process.argv[2]) / BYTES_PER_CHARACTER));
const start = performance.now();
check(extract(read(bytes, 'large.md')));
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ bytes: bytes.length, milliseconds, peak: process.resourceUsage().maxRSS * 1024 }));
