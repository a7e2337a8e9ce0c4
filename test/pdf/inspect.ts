import { getDocumentProxy } from 'unpdf';

/** What can be said of a PDF without looking at it. */
export interface Inspection {
  /** text of each page, as it is extracted, white space taken out */
  pages: string[];
  fonts: { name: string; type3: boolean; embedded: boolean }[];
  tagged: boolean;
  /** titles of the bookmarks, depth first */
  outline: string[];
  title: string | null;
  language: string | null;
}

/** @throws where the file is not a PDF that opens */
export async function inspect(bytes: Uint8Array): Promise<Inspection> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const fonts = new Map<string, Inspection['fonts'][number]>();
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    );
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [i, operator] of fnArray.entries()) {
      if (operator !== SET_FONT) continue;
      const font = page.commonObjs.get(argsArray[i][0]);
      fonts.set(font.name, { name: font.name, type3: font.isType3Font === true, embedded: font.missingFile !== true });
    }
  }
  const { info } = await pdf.getMetadata();
  const named = info as { Title?: string; Language?: string };
  return {
    pages,
    fonts: [...fonts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    outline: titles((await pdf.getOutline()) ?? []),
    title: named.Title ?? null,
    language: named.Language ?? null,
  };
}

/** pdf.js's number of the operator that chooses a font (OPS.setFont). */
const SET_FONT = 37;

type Bookmark = { title: string; items: Bookmark[] };
const titles = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titles(items)]);
