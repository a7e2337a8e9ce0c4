/** A process that publishes: `publisher.ts OUT ID… [forever]`, the last one again and again with changing content. */
import { publish } from '../../pipeline/publish/index.ts';
import { published } from './published.ts';

const [out, ...names] = process.argv.slice(2);
const ids = names.filter((name) => name !== 'forever');
process.send?.('ready');
let round = 0;
do {
  await publish(
    out!,
    ids.map((id) => published(id, `round ${round}`)),
    { css: '' },
  );
} while (names.includes('forever') && ++round);
process.disconnect?.();
