import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { spreadsheet } from '../../pipeline/publish/index.ts';
import { published } from './published.ts';

/** The files inside a workbook, as text. */
async function contents(change: (source: ReturnType<typeof published>) => void = () => {}, page: string | null = null) {
  const source = published('one');
  change(source);
  const files = unzipSync(await spreadsheet(source.sheet, source.findings, page));
  const text = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(files[name]);
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, words]) => words!);
  return { text, strings, sheets: [text('xl/worksheets/sheet1.xml'), text('xl/worksheets/sheet2.xml')] as const };
}

test('figures and findings are a sheet each, under a head that stays and filters', async () => {
  const { text, strings, sheets } = await contents();
  expect([...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    '数字 facts',
    '核对 findings',
  ]);
  for (const sheet of sheets) expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheets[0]).toContain('<autoFilter ref="A1:T2"/>');
  expect(strings).toEqual(
    expect.arrayContaining(['远山科技', '营收', '13.2亿元', '远山科技营收13.2亿元。', '合计不符']),
  );
});

test('a number is a number, shown as precisely as it was written', async () => {
  const { text, sheets } = await contents(({ sheet }) => {
    sheet.facts.push({
      ...sheet.facts[0]!,
      ...{ id: 'f2', text: '4.70%', kind: 'percent', value: 4.7, low: 4.695, high: 4.705, unit: '%', currency: null },
      written: { digits: ['4.70'], fine: '0.01', coarse: '0.01', more: false },
    });
  });
  expect(sheets[0]).toMatch(/<c r="F2" s="\d+"><v>1320000000<\/v><\/c>/);
  expect(sheets[0]).toMatch(/<c r="F3" s="\d+"><v>4\.7<\/v><\/c>/);
  const formats = [...text('xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
  expect(formats).toEqual(expect.arrayContaining(['#,##0', '#,##0.00&quot;%&quot;', '@']));
});

test.each(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', "=HYPERLINK('x')"])(
  '%s in an article is text, not a formula',
  async (hostile) => {
    const { sheets, strings } = await contents(({ sheet }) => {
      sheet.facts[0]!.entity = hostile;
    });
    expect(strings.map((words) => words.replaceAll('&apos;', "'"))).toContain(hostile);
    for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]/);
  },
);

test('what XML cannot hold does not damage the file, and markup is text', async () => {
  const { strings } = await contents(({ sheet }) => {
    sheet.facts[0]!.entity = '远山\u0000\u000b\ufffe\ud800科技</t><script>&';
    sheet.facts[0]!.quote = '长'.repeat(50_000);
  });
  expect(strings.join()).toMatch(/远山 +科技&lt;\/t&gt;&lt;script&gt;&amp;/);
  expect(Math.max(...strings.map(({ length }) => length))).toBeLessThan(32_768);
});

test('a figure leads to its evidence in the briefing beside it, where there is one', async () => {
  const { text, sheets } = await contents(undefined, 'briefing.zh-CN.html');
  expect(sheets[0]).toContain('<hyperlink ref="A2" r:id="file-0" location="f1"/>');
  expect(sheets[1]).toContain('<hyperlink ref="A2" r:id="file-0" location="finding-x1"/>');
  expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="briefing.zh-CN.html" TargetMode="External"');
  const { sheets: alone } = await contents();
  expect(alone.join()).not.toContain('<hyperlink');
});

test('the same bytes from any clock in any time zone', () => {
  const program = `
    import { createHash } from 'node:crypto';
    import { spreadsheet } from './pipeline/publish/index.ts';
    import { published } from './test/publish/published.ts';
    const now = Date.now() + Number(process.argv[1]);
    Date.now = () => now;
    const { sheet, findings } = published('one');
    process.stdout.write(createHash('sha256').update(await spreadsheet(sheet, findings, null)).digest('hex'));`;
  const made = [
    ['UTC', '0'],
    ['Asia/Shanghai', '90000000'],
  ].map(([TZ, later]) =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '-e', program, later!], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(made[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(made[1]).toBe(made[0]);
});
