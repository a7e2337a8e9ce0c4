import { escapeHtml } from '../html-page.ts';
import type { Disagreement, Statement } from '../model/disagreement.ts';
import type { Manifest } from './manifest.ts';

const SIGNS = { inconsistent: '×', tension: '▲' } as const;
const VERDICTS = {
  inconsistent: { zh: '不一致', en: 'inconsistent' },
  tension: { zh: '口径存疑', en: 'tension' },
} as const;

/** The section of the library page on facts that its articles tell differently; empty where there are none. */
export function disagreementsSection({ sources, disagreements }: Manifest): string {
  const files = new Map(sources.map(({ id, files }) => [id, files]));
  const shown = disagreements.filter(({ statements }) => statements.every(({ source }) => files.has(source.id)));
  if (shown.length === 0) return '';
  return `<section aria-labelledby="disagreements">
<h2 id="disagreements">各篇说法不一 <span lang="en">Where articles disagree</span></h2>
<div class="scroll" role="group" aria-labelledby="disagreements" tabindex="0">
<table>
<thead><tr><th scope="col">事项 <span lang="en">Fact</span></th><th scope="col">核对 <span lang="en">Check</span></th><th scope="col">说法，新者在前 <span lang="en">Stated, newest first</span></th></tr></thead>
<tbody>
${shown.map((one) => row(one, files)).join('\n')}
</tbody>
</table>
</div>
</section>
`;
}

type FilesById = ReadonlyMap<string, Readonly<Record<string, string>>>;

function row({ verdict, statements, more }: Disagreement, files: FilesById): string {
  const { entity, scope, metric, period } = statements[0]!.fact;
  const subject = [entity, scope, metric].filter((part) => part !== null).join(' · ');
  const { zh, en } = VERDICTS[verdict];
  const stated = statements.map((one) => `<li>${statement(one, files)}</li>`).join('');
  const rest = more > 0 ? `<li>另有 ${more} 处 <span lang="en">and ${more} more</span></li>` : '';
  return `<tr><th scope="row">${escapeHtml(subject)}<br><small>${escapeHtml(period ?? '')}</small></th><td class="v-${verdict}">${SIGNS[verdict]} ${zh} <span lang="en">${en}</span></td><td><ul>${stated}${rest}</ul></td></tr>`;
}

const HEDGES = { about: '约', over: '超', under: '不到', nearly: '近', 'at-most': '至多', 'at-least': '至少' } as const;

function statement({ source, fact }: Statement, files: FilesById): string {
  const words = `${fact.hedge && !fact.written.more ? HEDGES[fact.hedge] : ''}${fact.text}`;
  const page = ['briefing.zh-CN.html', 'briefing.en.html'].find((name) => files.get(source.id)?.[name]);
  const name = escapeHtml(source.title ?? source.id);
  const link = page
    ? `<a href="${encodeURIComponent(source.id)}/${page}#${encodeURIComponent(fact.id)}">${name}</a>`
    : name;
  const about = [source.outlet, source.published].filter((part) => part !== null).join(' ');
  return `<strong>${escapeHtml(words)}</strong> ${link}${about ? ` <small>${escapeHtml(about)}</small>` : ''}`;
}
