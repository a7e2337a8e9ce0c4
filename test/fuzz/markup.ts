import fc from 'fast-check';
import { line, piece } from './pieces.ts';

/** A cell or a run of words: a line of a corpus, or a few pieces. */
const some = fc.oneof(
  line,
  fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
);
const rows = fc.array(fc.array(some, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

const HEADS = [
  '项目',
  '2023年',
  '2024年',
  '2025年上半年',
  '单位：万元',
  '同比',
  '占比（%）',
  '合计',
  '营收（亿元）',
  '',
];
const heads = fc.array(fc.constantFrom(...HEADS), { maxLength: 6 });

const markdownTable = fc
  .tuple(heads, rows)
  .map(
    ([head, body]) =>
      `\n| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n${body.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}\n`,
  );

const plainTable = fc
  .tuple(heads, rows, fc.constantFrom('\t', '    ', ' | ', '│'))
  .map(([head, body, bar]) => `\n${[head, ...body].map((cells) => cells.join(bar)).join('\n')}\n`);

const SPANS = ['', ' colspan=2', ' rowspan=3', ' colspan=0 rowspan=0', ' colspan=99999 rowspan=99999', ' colspan=-1'];
const htmlTable = fc
  .tuple(heads, rows, fc.array(fc.constantFrom(...SPANS), { minLength: 1, maxLength: 5 }))
  .map(([head, body, spans]) => {
    let at = 0;
    const row = (tag: string, cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<${tag}${spans[at++ % spans.length]}>${cell}</${tag}>`).join('')}</tr>`;
    return `<table>${row('th', head)}${body.map((cells) => row('td', cells)).join('')}</table>`;
  });

const TAGS = [
  ...['p', 'div', 'h1', 'h2', 'ul', 'li', 'table', 'td', 'select', 'option', 'template', 'svg', 'math', 'noscript'],
  ...['script', 'style', 'title', 'textarea', 'pre', 'a', 'b', 'button', 'form', 'frameset', 'main', 'article', 'br'],
];
const ATTRIBUTES = [
  ...[
    '',
    ' hidden',
    ' style="display:none"',
    ' class="share"',
    ' id=__proto__',
    ' onclick=x',
    ' dir=rtl',
    ' contenteditable',
  ],
  ' href="javascript:x"',
];
/** Elements in elements, closed or not. */
const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('leaf'),
    htmlTable,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.nat(9),
      )
      .map(
        ([tag, attribute, inside, open]) => `<${tag}${attribute}>${inside.join('')}${open === 0 ? '' : `</${tag}>`}`,
      ),
  ),
  leaf: some,
}));

const OPENERS = [
  '> ',
  '- ',
  '1. ',
  '    ',
  '# ',
  '###### ',
  '* * ',
  '[^1]: ',
  '[x]: ',
  '~~~\n',
  '```md\n',
  '| ',
  '\\',
  '  - ',
];
/** Markdown blocks, one in the other. */
const markdownBlock = fc
  .tuple(fc.array(fc.constantFrom(...OPENERS), { maxLength: 5 }), some)
  .map(([openers, text]) => `${openers.join('')}${text}\n`);
const ENCLOSING = [
  '**',
  '*',
  '`',
  '~~',
  '[',
  '](x)',
  '![',
  '<b>',
  '</b>',
  '$',
  '[^1]',
  '<http://a.b>',
  '&#x4eba;',
  '\\\n',
];
const inline = fc
  .array(fc.oneof(fc.constantFrom(...ENCLOSING), some), { maxLength: 12 })
  .map((parts) => `${parts.join('')}\n\n`);

/** A text of blocks, tables and elements, each whole for itself. */
export const structured = fc
  .array(
    fc.oneof(
      markdownTable,
      plainTable,
      htmlTable,
      tree,
      markdownBlock,
      inline,
      some.map((text) => `${text}\n\n`),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((blocks) => blocks.join(''));

const KEYS = [
  'title',
  'published',
  'id',
  'language',
  'aliases',
  'rules',
  'encoding',
  '__proto__',
  'constructor',
  '? x',
  '<<',
  'x y',
];
const VALUES = [
  ...[
    '2025-03-31',
    '2025-02-30',
    '0000-01-01',
    '[',
    '{a: b}',
    '&a [*a]',
    '*a',
    '!!js/function x',
    '!!binary x',
    '|',
    '>-',
    '""',
  ],
  ...[
    'zh-CN',
    'xx-',
    'con',
    '../..',
    '.',
    '{__proto__: [x]}',
    '{growth-between: off}',
    '{growth-between: loud}',
    '1e999',
  ],
  ...['!<tag> x', '- a', '@x', '%x', '\u0000', '"\\ud83d"', '~', 'true', '0x1f', '1_000'],
];
/** What an article says of itself, right or wrong. */
export const front = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...VALUES), some)), { maxLength: 5 })
  .map((pairs) => `---\n${pairs.map(([key, value]) => `${key}: ${value.slice(0, 80)}`).join('\n')}\n---\n`);
