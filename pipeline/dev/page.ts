import { complaint } from '../host/complaint.ts';
import { escapeHtml, htmlPage } from '../html-page.ts';
import { FAMILY } from '../render/fonts.ts';

/** Reloads the page when something was rebuilt, where the reader was. */
export const SCRIPT = `const key = 'scroll ' + location.pathname;
const last = sessionStorage.getItem(key);
if (last !== null) addEventListener('DOMContentLoaded', () => scrollTo({ top: Number(last), behavior: 'instant' }));
addEventListener('scroll', () => sessionStorage.setItem(key, scrollY));
let version = null;
new EventSource('/events').onmessage = ({ data }) => {
  if (version !== null && version !== data) location.reload();
  version = data;
};
`;

/** The fonts whole, from here: to cut them down takes longer than to read them. */
export const LINKED_FONTS = [400, 700]
  .map(
    (weight) =>
      `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(/font-${weight}.ttf) format("truetype")}`,
  )
  .join('\n');

/** A page as it is served: with what could not be built on top, and the script that reloads it, which its policy allows. */
export function served(html: string, problems: readonly unknown[]): string {
  return html
    .replace(/script-src (?:'none'|([^;]*))/, (_, own?: string) => `script-src ${own ?? ''} 'self'; connect-src 'self'`)
    .replace(/style-src [^;]*/, "style-src 'unsafe-inline'")
    .replace('font-src data:', "font-src 'self' data:")
    .replace(/<\/head>/i, '<script src="/dev.js"></script>\n</head>')
    .replace(/<body[^>]*>/i, (tag) => `${tag}\n${notice(problems)}`);
}

/** A page for where there is nothing but problems. */
export const onlyProblems = (problems: readonly unknown[]): string =>
  served(htmlPage({ language: 'en', title: 'Crossfoot', styles: [], body: '' }), problems);

function notice(problems: readonly unknown[]): string {
  if (problems.length === 0) return '';
  const style =
    'margin:0 0 1rem;padding:1rem;background:#fdecea;color:#7a1a10;font:14px/1.5 monospace;white-space:pre-wrap';
  const texts = problems.map((problem) => complaint(problem).text);
  return `<aside role="alert" style="${style}">${escapeHtml([...new Set(texts)].join('\n'))}</aside>\n`;
}
