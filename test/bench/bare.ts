// node test/bench/bare.ts PAGE.html…: what anyone would write to print pages with Puppeteer, with the browser we use.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../pipeline/render/browser.ts';

const { browser, close } = await launchBrowser();
const page = await browser.newPage();
for (const path of process.argv.slice(2)) {
  await page.goto(pathToFileURL(path).href);
  await writeFile(`${path}.bare.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}
await close();
