/** Noncharacters: no text holds them. */
const [OPEN, MIDDLE, CLOSE] = ['\ufdd0', '\ufdd1', '\ufdd2'];

/**
 * Words of a briefing that stand for a figure or a finding, marked as such through templates and Markdown alike.
 * @param anchor the place in the document where its evidence is
 */
export const cite = (anchor: string, words: string): string =>
  words === '' ? '' : `${OPEN}${anchor}${MIDDLE}${words}${CLOSE}`;

/** A text with its marks taken off and the words left. */
export const withoutCitations = (text: string): string => text.replace(/\ufdd0[^\ufdd0-\ufdd2]*\ufdd1|\ufdd2/g, '');

/** A text of somebody else, which may imitate marks. */
export const withoutMarks = (text: string): string => text.replace(/[\ufdd0-\ufdd2]/g, '');

/** A text in pieces, those with an anchor cited. */
export function citations(text: string): { anchor: string | null; words: string }[] {
  const pieces: { anchor: string | null; words: string }[] = [];
  let at = 0;
  for (const match of text.matchAll(/\ufdd0([^\ufdd0-\ufdd2]*)\ufdd1([^\ufdd0-\ufdd2]*)\ufdd2/g)) {
    pieces.push({ anchor: null, words: text.slice(at, match.index) }, { anchor: match[1]!, words: match[2]! });
    at = match.index + match[0].length;
  }
  return [...pieces, { anchor: null, words: withoutMarks(withoutCitations(text.slice(at))) }].filter(
    ({ words }) => words !== '',
  );
}

/** Where the evidence of a figure and the working of a finding stand. */
export const anchors = {
  figure: (id: string): string => id,
  finding: (id: string): string => `finding-${id}`,
};
