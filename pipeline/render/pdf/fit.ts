import { type Tail, tailOf } from './tail.ts';

/** Fewer lines than this at the end, about a third of a page, are a page nearly empty. */
const FEWEST = 20;
/** What has to stay on the page before, where lines go over to the last. */
const STAY = 20;
/** What a last page should hold at least, where it is filled up so. */
const ENOUGH = 12;
/** Sections from the end that may begin the last page, the sources among them. */
const SECTIONS = [1, 2, 3, 4];

const TIGHTER = (tight: boolean) => `document.documentElement.classList.toggle('tight', ${tight})`;
const BEGIN = (nth: number) => `document.querySelectorAll('section').forEach((one, i, all) => {
  const begins = all.length - i === ${nth};
  one.style.breakBefore = begins ? 'page' : '';
  one.style.marginTop = one.firstElementChild.style.marginTop = begins ? '0' : '';
})`;

const isShort = ({ pages, last }: Tail) => pages > 1 && last < FEWEST;

/**
 * Prints again so that no few lines stand on a page of their own: set tighter they may find room on the page before; else a section
 * that begins there goes over to them.
 * @param first what was printed as it is
 */
export async function fit(
  first: Uint8Array,
  print: () => Promise<Uint8Array>,
  run: (script: string) => Promise<unknown>,
): Promise<Uint8Array> {
  const tail = tailOf(first);
  if (!isShort(tail)) return first;
  await run(TIGHTER(true));
  const tight = await print();
  if (tailOf(tight).pages < tail.pages) return tight;
  await run(TIGHTER(false));
  for (const nth of SECTIONS) {
    await run(BEGIN(nth));
    const moved = await print();
    const { pages, before, last } = tailOf(moved);
    if (pages !== tail.pages || before < STAY) break;
    if (last >= Math.max(ENOUGH, tail.last + 3)) return moved;
  }
  return first;
}
