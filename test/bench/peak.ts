/** `node --import` this: leaves the most memory that the process took, in kilobytes, as a file `$PEAK.<pid>.<kilobytes>`. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(`${process.env.PEAK}.${process.pid}.${process.resourceUsage().maxRSS}`, ''));
