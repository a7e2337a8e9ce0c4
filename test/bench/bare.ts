// node test/bench/bare.ts [--pages N] PAGE.html…: what anyone would write to print pages with Puppeteer, with the browser we use.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../pipeline/render/browser.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '1' } },
});
const { browser, close } = await launchBrowser();
const waiting = positionals.values();
await Promise.all(
  Array.from({ length: Number(values.pages) }, async () => {
    const page = await browser.newPage();
    for (const path of waiting) {
      await page.goto(pathToFileURL(path).href);
      await writeFile(`${path}.bare.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    }
  }),
);
await close();
