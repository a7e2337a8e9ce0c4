import { createHash } from 'node:crypto';

/** What an HTML document is made of. Everything is in the one file; nothing is asked for from anywhere. */
export interface HtmlPage {
  /** BCP 47 */
  language: string;
  title: string;
  /** one line about the document, for search engines and previews */
  description?: string | undefined;
  /** style sheets, in order */
  styles: readonly string[];
  /** markup; whoever wrote it has escaped what is not theirs */
  body: string;
  /** runs before the body is there */
  script?: string | undefined;
}

/** Text as HTML text or attribute value, whatever it holds. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\u0000-\u001f]/g, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The document. Its policy lets run and apply what it carries itself, by hash, and nothing else, whatever got into it. */
export function htmlPage({ language, title, description, styles, body, script }: HtmlPage): string {
  // neither a theme nor a script can end its element
  const sheets = styles.map((css) => css.replace(/<(?=\/style)/gi, '\\3c '));
  const code = script?.replace(/<(?=\/script|!--)/gi, '\\x3c');
  const policy = [
    "default-src 'none'",
    `script-src ${code === undefined ? "'none'" : digest(code)}`,
    `style-src ${sheets.map(digest).join(' ') || "'none'"}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ''}${sheets.map((css) => `<style>${css}</style>\n`).join('')}${code === undefined ? '' : `<script>${code}</script>\n`}</head>
<body>
${body}
</body>
</html>
`;
}

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
