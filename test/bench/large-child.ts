// node test/bench/large-child.ts BYTES: reads about so much text all the way to findings; prints what it took as JSON.
import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { businessText } from './text.ts';

/** UTF-8 bytes to a character of business text: three for a Chinese one, one for a digit. */
const BYTES_PER_CHARACTER = 2.35;

const bytes = Buffer.from(businessText(Number(process.argv[2]) / BYTES_PER_CHARACTER));
// of this thread, so that what else the machine does counts as little as it can
const start = process.threadCpuUsage();
check(extract(read(bytes, 'large.md')));
const { user, system } = process.threadCpuUsage(start);
const milliseconds = (user + system) / 1000;
console.log(JSON.stringify({ bytes: bytes.length, milliseconds, peak: process.resourceUsage().maxRSS * 1024 }));
