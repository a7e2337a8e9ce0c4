// node test/pdf/check.ts OUTPUT…: looks into every briefing.<locale>.pdf of built folders, and says what is wrong.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FactSheet } from '../../pipeline/model/fact.ts';
import { inspect } from './inspect.ts';

const files = process.argv
  .slice(2)
  .flatMap((folder) => globSync(join(folder, '**', 'briefing.*.pdf')))
  .sort();
let bad = files.length === 0 ? 1 : 0;
if (bad) console.log('no PDF found');
for (const path of files) {
  const problems = await problemsOf(path);
  if (problems.length > 0) bad++;
  console.log(
    `${problems.length === 0 ? 'ok' : 'not ok'}: ${path}${problems.map((problem) => `\n  ${problem}`).join('')}`,
  );
}
process.exitCode = bad === 0 ? 0 : 1;

async function problemsOf(path: string): Promise<string[]> {
  const locale = /^briefing\.(.+)\.pdf$/.exec(basename(path))![1]!;
  const { pages, fonts, tagged, outline, title, language } = await inspect(readFileSync(path)).catch((error) => {
    throw new Error(`${path} does not open`, { cause: error });
  });
  const text = pages.join('');
  const missing = keyFigures(path, locale).filter((figure) => !text.includes(figure));
  const problems: [boolean, string][] = [
    [pages.length === 0, 'no pages'],
    [fonts.length === 0, 'no fonts'],
    ...fonts.map(({ name, type3 }): [boolean, string] => [type3, `Type 3 font ${name}`]),
    ...fonts.map(({ name, embedded }): [boolean, string] => [!embedded, `font not embedded: ${name}`]),
    ...fonts.map(({ name }): [boolean, string] => [!/^[A-Z]{6}\+NotoSansSC-/.test(name), `unexpected font ${name}`]),
    [!tagged, 'not tagged'],
    [outline.length === 0, 'no bookmarks'],
    [!title, 'no title'],
    [language !== locale, `language ${language}, not ${locale}`],
    [missing.length > 0, `figures that cannot be extracted: ${missing.join(', ')}`],
    [
      /[\u2e80-\u2fdf]/.test(text),
      `characters extracted as radicals: ${text
        .match(/[\u2e80-\u2fdf]/g)
        ?.slice(0, 9)
        .join('')}`,
    ],
  ];
  return problems.flatMap(([wrong, problem]) => (wrong ? [problem] : []));
}

/** The figures of the article that the briefing shows as they are written there. */
function keyFigures(path: string, locale: string): string[] {
  const [sheet, markdown] = [join(dirname(path), 'facts.json'), join(dirname(path), `briefing.${locale}.md`)];
  if (!existsSync(sheet) || !existsSync(markdown)) return [];
  const briefing = bare(readFileSync(markdown, 'utf8'));
  const { facts } = FactSheet.parse(JSON.parse(readFileSync(sheet, 'utf8')));
  return [...new Set(facts.map(({ text }) => bare(text)))].filter((figure) => briefing.includes(figure));
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
