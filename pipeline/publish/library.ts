import { readFileSync } from 'node:fs';
import { escapeHtml, htmlPage } from '../html-page.ts';
import { disagreementsSection } from './library-disagreements.ts';
import { libraryRow, VERDICTS } from './library-row.ts';
import type { Manifest } from './manifest.ts';

const SCRIPT = readFileSync(new URL('./library-script.js', import.meta.url), 'utf8');

const COLUMNS: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['title', '文章', 'Article'],
  ['date', '日期', 'Date'],
  ['figures', '数字', 'Figures'],
  ['checks', '核对', 'Checks'],
  ['briefing', '简报', 'Briefing'],
  ['data', '数据', 'Data'],
];

/**
 * `index.html`: every briefing with its verdicts and downloads, newest first, and where they contradict each other. One file,
 * no request; a script sorts and filters what is there without it.
 */
export function library(manifest: Manifest, css: string): string {
  const sources = [...manifest.sources].sort(newest);
  const heads = COLUMNS.map(
    ([id, zh, en]) => `<th scope="col" data-column="${id}">${zh} <span lang="en">${en}</span></th>`,
  ).join('');
  const count = sources.length;
  const body = `<header>
<h1>简报 <span lang="en">Briefings</span></h1>
<p><span id="count">${count}</span> 篇文章 <span lang="en">${count === 1 ? 'article' : 'articles'}</span></p>
${filter(sources)}</header>
<main>
<div class="scroll" role="group" aria-label="简报" tabindex="0">
<table class="library">
<thead><tr>${heads}</tr></thead>
<tbody>
${sources.map(libraryRow).join('\n')}
</tbody>
</table>
</div>
${disagreementsSection(manifest)}</main>
<p id="said" role="status" class="unseen"></p>`;
  return htmlPage({
    language: 'zh-CN',
    title: 'Crossfoot',
    description: 'Briefings made by Crossfoot',
    styles: [css],
    body,
    script: SCRIPT,
  });
}

type Source = Manifest['sources'][number];

const newest = (a: Source, b: Source): number => {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : 1;
};

/** Hidden until the script that makes it work is there. */
function filter(sources: readonly Source[]): string {
  const outlets = [...new Set(sources.flatMap(({ outlet }) => outlet ?? []))].sort();
  const verdicts = VERDICTS.filter(({ id }) => sources.some((source) => (source.verdicts[id] ?? 0) > 0));
  const options = (values: readonly (readonly [value: string, label: string])[]) =>
    values.map(([value, label]) => `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`).join('');
  const select = (name: string, label: string, values: readonly (readonly [string, string])[]) =>
    values.length === 0
      ? ''
      : `<select name="${name}" aria-label="${label}"><option value="">${label}</option>${options(values)}</select>\n`;
  return `<div id="filter" role="search" aria-label="筛选 Filter" hidden>
<input type="search" name="words" aria-label="搜索 Search" placeholder="搜索 Search  /" autocomplete="off">
${select(
  'verdict',
  '核对 Checks',
  verdicts.map(({ id, sign, zh, en }) => [id, `${sign} ${zh} ${en}`]),
)}${select(
  'outlet',
  '媒体 Outlet',
  outlets.map((outlet) => [outlet, outlet]),
)}</div>
`;
}
