import { escapeHtml } from './html.js';
import { disagreementsSection } from './library-disagreements.js';
const VERDICTS = [
    ['inconsistent', '不一致', 'inconsistent'],
    ['tension', '口径存疑', 'tension'],
    ['wording', '措辞不合', 'loose wording'],
    ['consistent-if-truncated', '截尾则相符', 'if truncated'],
    ['undecidable', '无法判断', 'undecidable'],
];
const LANGUAGES = [
    ['zh-CN', '中文'],
    ['en', 'English'],
];
/** `index.html`: every briefing with its verdicts and downloads, newest first, and where they contradict each other. One file, no script, no request. */
export function library(manifest, css) {
    const { sources } = manifest;
    const newest = [...sources].sort((a, b) => (a.published ?? '') < (b.published ?? '')
        ? 1
        : (a.published ?? '') > (b.published ?? '')
            ? -1
            : a.id < b.id
                ? -1
                : 1);
    const rows = newest.map(row).join('\n');
    return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>Crossfoot</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Briefings made by Crossfoot">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${css.replace(/<(?=\/style)/gi, '\\3c ')}</style>
</head>
<body>
<header>
<h1>简报 <span lang="en">Briefings</span></h1>
<p>${sources.length} 篇文章 · <span lang="en">${sources.length} ${sources.length === 1 ? 'article' : 'articles'}</span></p>
</header>
<main>
<div class="scroll" role="group" aria-label="简报" tabindex="0">
<table>
<thead><tr><th scope="col">文章 <span lang="en">Article</span></th><th scope="col">日期 <span lang="en">Date</span></th><th scope="col">数字 <span lang="en">Figures</span></th><th scope="col">核对 <span lang="en">Checks</span></th><th scope="col">简报 <span lang="en">Briefing</span></th><th scope="col">数据 <span lang="en">Data</span></th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>
${disagreementsSection(manifest)}</main>
</body>
</html>
`;
}
function row(source) {
    const { id, title, outlet, published, figures, verdicts, files } = source;
    const href = (file) => `${encodeURIComponent(id)}/${encodeURIComponent(file)}`;
    const link = (file, label, of) => files[file] ? `<a href="${href(file)}" aria-label="${escapeHtml(`${of} ${label}`)}">${label}</a>` : '';
    const name = title ?? id;
    const notable = VERDICTS.filter(([verdict]) => (verdicts[verdict] ?? 0) > 0);
    const checks = notable.length === 0
        ? '✓ 相符 <span lang="en">consistent</span>'
        : notable.map(([verdict, zh, en]) => `${zh} <span lang="en">${en}</span> ${verdicts[verdict]}`).join('<br>');
    const briefings = LANGUAGES.map(([locale, language]) => `<span lang="${locale}">${language}</span> ${['html', 'pdf', 'md']
        .map((format) => link(`briefing.${locale}.${format}`, format.toUpperCase(), `${name} ${language}`))
        .filter(Boolean)
        .join(' ')}`).join('<br>');
    const data = ['facts.csv', 'facts.json', 'findings.json', 'findings.sarif']
        .map((file) => link(file, file, name))
        .filter(Boolean)
        .join('<br>');
    return `<tr><th scope="row">${escapeHtml(name)}${outlet ? `<br><small>${escapeHtml(outlet)}</small>` : ''}</th><td>${escapeHtml(published ?? '—')}</td><td>${figures}</td><td>${checks}</td><td>${briefings}</td><td>${data}</td></tr>`;
}
