import { escapeHtml } from '../html-page.ts';
import type { Manifest } from './manifest.ts';

/** What a reader of the library must know of, gravest first. */
export const VERDICTS = [
  { id: 'inconsistent', sign: '×', zh: '不一致', en: 'inconsistent' },
  { id: 'tension', sign: '▲', zh: '口径存疑', en: 'in tension' },
  { id: 'wording', sign: '△', zh: '措辞不合', en: 'loosely worded' },
  { id: 'consistent-if-truncated', sign: '≈', zh: '截尾则相符', en: 'if truncated' },
  { id: 'undecidable', sign: '?', zh: '无法判断', en: 'undecidable' },
] as const;

const HOLDS = ['consistent', 'consistent-by-rounding'];

const LANGUAGES = new Map([
  ['zh-CN', '中文'],
  ['en', 'English'],
]);

/** The languages of a source's briefings by their own names, ours first. */
function languagesOf(files: Manifest['sources'][number]['files']): [tag: string, name: string][] {
  const tags = Object.keys(files).flatMap((file) => /^briefing\.([\w-]+)\.\w+$/.exec(file)?.[1] ?? []);
  const ours = [...LANGUAGES.keys()].filter((tag) => tags.includes(tag));
  return [...new Set([...ours, ...tags])].map((tag) => [tag, LANGUAGES.get(tag) ?? ownName(tag)]);
}

/** Français; a tag that is no language as it is. */
function ownName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const FORMATS = ['html', 'pdf', 'md'];
const DATA = [
  { zh: '数字', en: 'facts', files: ['facts.xlsx', 'facts.csv', 'facts.json'] },
  { zh: '核对', en: 'findings', files: ['findings.json', 'findings.sarif'] },
] as const;

/** One briefing of the library: what it is of, what the checks found, and every file of it. */
export function libraryRow({
  id,
  title,
  outlet,
  published,
  figures,
  verdicts,
  files,
}: Manifest['sources'][number]): string {
  const href = (file: string) => `${encodeURIComponent(id)}/${encodeURIComponent(file)}`;
  const link = (file: string, label: string, of: string) =>
    files[file] ? `<a href="${href(file)}" aria-label="${escapeHtml(`${label} ${of}`)}">${label}</a>` : '';
  const name = title ?? id;
  const languages = languagesOf(files);
  const page = languages.map(([locale]) => `briefing.${locale}.html`).find((file) => files[file]);
  const heading = page ? `<a href="${href(page)}">${escapeHtml(name)}</a>` : escapeHtml(name);
  const briefings = languages
    .map(([locale, language]) => {
      const links = FORMATS.map((format) =>
        link(`briefing.${locale}.${format}`, format.toUpperCase(), `${name} ${language}`),
      ).filter(Boolean);
      return links.length === 0
        ? ''
        : `<li><span lang="${locale}">${escapeHtml(language)}</span> ${links.join(' ')}</li>`;
    })
    .join('');
  const data = DATA.map(({ zh, en, files: names }) => {
    const links = names.map((file) => link(file, extensionOf(file), `${name} ${file}`)).filter(Boolean);
    return links.length === 0 ? '' : `<li>${zh} <span lang="en">${en}</span> ${links.join(' ')}</li>`;
  }).join('');
  const holds = HOLDS.reduce((sum, verdict) => sum + (verdicts[verdict] ?? 0), 0);
  const found = VERDICTS.filter((verdict) => (verdicts[verdict.id] ?? 0) > 0);
  const checks = [
    ...found.map(
      ({ id: verdict, sign, zh, en }) =>
        `<li class="v-${verdict}">${sign} <strong>${verdicts[verdict]}</strong> ${zh} <span lang="en">${en}</span></li>`,
    ),
    ...(holds > 0
      ? [`<li class="v-consistent">✓ <strong>${holds}</strong> 相符 <span lang="en">hold</span></li>`]
      : []),
  ].join('');
  // by how much needs a look, the gravest first
  const gravity = VERDICTS.map((verdict) => String(verdicts[verdict.id] ?? 0).padStart(4, '0')).join('');
  return `<tr data-verdicts="${found.map((verdict) => verdict.id).join(' ')}" data-outlet="${escapeHtml(outlet ?? '')}">
<th scope="row" data-sort="${escapeHtml(name)}">${heading}${outlet ? `<small>${escapeHtml(outlet)}</small>` : ''}</th>
<td data-sort="${escapeHtml(published ?? '')}">${escapeHtml(published ?? '—')}</td>
<td data-sort="${figures}">${figures}</td>
<td data-sort="${gravity}">${list(checks)}</td>
<td>${list(briefings)}</td>
<td>${list(data)}</td>
</tr>`;
}

const extensionOf = (file: string) => file.replace(/^.*\./, '').toUpperCase();
const list = (items: string): string => (items === '' ? '—' : `<ul>${items}</ul>`);
