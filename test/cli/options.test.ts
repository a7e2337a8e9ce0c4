import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../pipeline/cli/options.ts';
import { Fault } from '../../pipeline/model/fault.ts';

const parse = (line: string) => parseOptions(line === '' ? [] : line.split(' '));

describe('build', () => {
  test('builds everything, everywhere, unless told otherwise', () => {
    expect(parse('build')).toMatchObject({
      sources: [],
      out: 'output',
      formats: ['md', 'html', 'pdf', 'xlsx'],
      locales: ['zh-CN', 'en'],
      page: 'A4',
      templates: null,
      shard: null,
      strict: false,
    });
  });

  test('takes flags between and after sources, = or a space, lists at once or one by one', () => {
    const options = parse('build a.md --out=x --format pdf,md b.md --locale EN --page letter --shard 2/5 --strict');
    expect(options).toMatchObject({
      sources: ['a.md', 'b.md'],
      out: 'x',
      formats: ['md', 'pdf'],
      locales: ['en'],
      page: 'Letter',
      shard: { index: 2, count: 5 },
      strict: true,
    });
    expect(parse('build --format md --format html')).toMatchObject({ formats: ['md', 'html'] });
  });

  test('takes what follows -- as a name, and - as standard input', () => {
    expect(parse('build -- --odd.md -')).toMatchObject({ sources: ['--odd.md', '-'] });
  });

  test('is frozen', () => {
    expect(Object.isFrozen(parse('build'))).toBe(true);
  });
});

test.each([
  ['', 'a command is missing'],
  ['biuld', "there is no command 'biuld'", 'did you mean build?'],
  ['__proto__', "there is no command '__proto__'"],
  ['build --fromat md', 'there is no flag --fromat', 'did you mean --format?'],
  ['build --toString', 'there is no flag --toString'],
  ['facts a.md --rules', 'there is no flag --rules'],
  ['build --out', '--out needs a value'],
  ['build --out --strict', '--out needs a value'],
  ['build --strict=no', '--strict takes no value'],
  ['build --format docx', "--format does not know 'docx'", 'md, html, pdf or xlsx'],
  ['build --locale fr', "--locale does not know 'fr'", 'zh-CN or en'],
  ['build --page A3', "--page does not know 'A3'", 'A4 or Letter'],
  ['build --jobs 0', "--jobs does not know '0'"],
  ['build --jobs 1.5', "--jobs does not know '1.5'"],
  ['build --shard 3/2', "--shard does not know '3/2'", 'I from 1 to N'],
  ['build --shard 0/2', "--shard does not know '0/2'"],
  ['facts', 'facts needs one SOURCE'],
  ['facts a b', 'facts takes one SOURCE, not 2'],
  ['check', 'check needs at least one SOURCE'],
  ['check a --reporter xml', "--reporter does not know 'xml'", 'sarif'],
  ['diff a', 'diff needs OLD and NEW'],
])('%s is refused: %s', (line, message, hint = '') => {
  const refused = catchFault(() => parse(line));
  expect(refused.exitCode).toBe(2);
  expect(refused.message).toContain(message);
  expect(refused.hint).toContain(hint);
});

test.each(['--help', '-h', 'help', 'build --help', 'check -h'])('%s asks for help', (line) => {
  expect(parse(line)).toMatchObject({ command: 'help', topic: /build|check/.exec(line)?.[0] ?? null });
});

test('check --rules needs no source', () => {
  expect(parse('check --rules')).toMatchObject({ rules: true, sources: [] });
});

function catchFault(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
