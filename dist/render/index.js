import { fileURLToPath } from 'node:url';
import { drawChart } from './chart.js';
import { chartFile, loadTemplates, renderMarkdown } from './markdown.js';
import { localise } from './view/names.js';
const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
/**
 * Markdown from the briefing, HTML from the Markdown, PDF from the HTML.
 * @param press what makes HTML and PDF, where PDFs are wanted; it stays the caller's to start and to close
 * @throws Fault where the templates cannot be read
 */
export async function createRenderer({ formats, locales, page, templates }, press) {
    const compiled = locales.map((locale) => ({ locale, own: loadTemplates(templates ?? TEMPLATES, locale) }));
    const paper = page === 'A4' ? '' : `\n@page { size: ${page.toLowerCase()}; }\n`;
    const wants = (format) => formats.includes(format);
    const make = press?.make ?? (await here(wants('html')));
    const readings = new Map(await Promise.all(locales.map(async (locale) => [locale, locale === 'zh-CN' ? none : (await import('./reading.js')).reading])));
    async function one(briefing, { locale, own }, files) {
        const name = `briefing.${locale}`;
        const markdown = renderMarkdown(briefing, locale, own, readings.get(locale));
        const charts = drawCharts(localise(briefing, locale), locale);
        if (wants('md')) {
            files.set(`${name}.md`, markdown);
            for (const [file, svg] of Object.entries(charts))
                files.set(file, svg);
        }
        if (!wants('html') && !wants('pdf'))
            return;
        const { title, sections, source } = briefing;
        const { html, pdf } = await make({
            markdown,
            html: {
                locale,
                title,
                sections: sections.map(({ id }) => ({ id })),
                charts,
                css: own.css + paper + runningHead(title),
            },
            pdf: wants('pdf') ? { name: `${source.id}/${name}.pdf`, date: source.published } : null,
        });
        if (wants('html'))
            files.set(`${name}.html`, html);
        if (pdf)
            files.set(`${name}.pdf`, pdf);
    }
    return {
        css: compiled[0].own.css,
        async render(briefing) {
            const files = new Map();
            await Promise.all(compiled.map((each) => one(briefing, each, files)));
            return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
        },
    };
}
/** HTML without a press; what is not asked for is not loaded either. */
async function here(wanted) {
    const made = wanted ? await import('./document.js') : null;
    return (order) => made.makeDocument(order, null);
}
const none = () => '';
/** The charts of a briefing by file: the one of page one across the page, the others in half of it where they can. */
function drawCharts({ sections }, locale) {
    const drawn = sections.flatMap((section) => {
        if (section.kind === 'key-figures' && section.chart)
            return [[section.chart, 'full']];
        return section.kind === 'charts' ? section.charts.map((chart) => [chart, 'half']) : [];
    });
    return Object.fromEntries(drawn.map(([chart, size]) => [chartFile(chart, locale), drawChart(chart, locale, size)]));
}
const HEAD_LENGTH = 60;
/** The title at the head of every page but the first: `@page` boxes know no text of the document, so it is written into the sheet. */
function runningHead(title) {
    const short = title.length > HEAD_LENGTH ? `${title.slice(0, HEAD_LENGTH)}…` : title;
    // every character but letters and digits as its code: a title closes neither the string nor the sheet
    const safe = short.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${char.codePointAt(0).toString(16)} `);
    return `\n@page { @top-left { content: "${safe}"; color: #5b6573; font: 400 8pt "Noto Sans SC"; } }\n@page :first { @top-left { content: none; } }\n`;
}
