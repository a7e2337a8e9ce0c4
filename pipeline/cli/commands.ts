/** The commands and their flags, as data: parsing (options.ts) and `--help` (help.ts) both read it. */
export interface Flag {
  /** what stands for the value in the help; a flag without one takes no value */
  value?: string;
  help: string;
}

export interface CommandSpec {
  summary: string;
  usage: string;
  flags: Readonly<Record<string, Flag>>;
  examples: readonly (readonly [command: string, what: string])[];
  /** exit statuses that mean something particular here */
  status: string;
}

export type Command = 'build' | 'dev' | 'facts' | 'check' | 'diff' | 'merge';

const LANGUAGE: Flag = { value: 'zh-CN|en', help: 'language of the messages (default: en)' };

export const COMMANDS: Readonly<Record<Command, CommandSpec>> = {
  build: {
    summary: 'read articles, extract and check their figures, print the briefings',
    usage: 'build [SOURCE…] [flags]',
    flags: {
      out: { value: 'DIR', help: 'where the briefings go (default: output)' },
      format: { value: 'LIST', help: 'any of md,html,pdf,xlsx (default: all)' },
      locale: { value: 'LIST', help: 'any of zh-CN,en and what else the templates have (default: all)' },
      page: { value: 'A4|Letter', help: 'paper of the PDF (default: A4)' },
      templates: { value: 'DIR', help: 'your own copy of templates/' },
      jobs: { value: 'N', help: 'sources worked on at the same time (default: one per processor, at most 4)' },
      shard: { value: 'I/N', help: 'build only the I-th of N parts of the sources' },
      strict: { help: 'exit 1 if an inconsistency stands in any source' },
      force: { help: 'build what has not changed too' },
      quiet: { help: 'no progress on the terminal' },
    },
    examples: [
      ['build', 'every article in sources/'],
      ['build report.md --out out', 'one article'],
      ['build --locale en --format pdf', 'only the English PDFs'],
      ['build - < article.txt', 'an article from standard input'],
    ],
    status: '1 with --strict: an inconsistency stands',
  },
  dev: {
    summary: 'show the briefings in a browser, rebuilt as sources and templates change',
    usage: 'dev [SOURCE…] [flags]',
    flags: {
      port: { value: 'N', help: 'where on this machine (default: 4747; 0 takes any that is free)' },
      page: { value: 'A4|Letter', help: 'paper of the PDF, which is printed when it is opened (default: A4)' },
      templates: { value: 'DIR', help: 'your own copy of templates/' },
    },
    examples: [
      ['dev', 'everything in sources/'],
      ['dev draft.md --templates mine', 'one article, in your own templates'],
    ],
    status: '',
  },
  facts: {
    summary: 'the figures of one article, as JSON',
    usage: 'facts SOURCE [--explain]',
    flags: { explain: { help: 'as text: each figure, which words gave each attribute, and by which rule' } },
    examples: [
      ['facts report.md > facts.json', 'everything that was found'],
      ['facts report.md --explain', 'why it was understood so'],
      ['facts - < article.txt', 'from standard input'],
    ],
    status: '',
  },
  check: {
    summary: 'hold the figures of articles against each other',
    usage: 'check SOURCE… [flags]',
    flags: {
      reporter: { value: 'pretty|json|sarif|github|markdown', help: 'how findings are printed (default: pretty)' },
      locale: LANGUAGE,
      rules: { help: 'list the rules instead' },
    },
    examples: [
      ['check report.md', 'what a careful reader would ask about'],
      ['check first.md second.md', 'and where the two contradict each other'],
      ['check sources --reporter github', 'annotations in a GitHub workflow'],
      ['check --rules', 'what is looked for'],
    ],
    status: '1: an inconsistency stands',
  },
  diff: {
    summary: 'which facts and findings changed between two versions: files, folders, outputs, git revisions',
    usage: 'diff OLD NEW [flags]',
    flags: {
      reporter: { value: 'text|json|markdown', help: 'how it is printed (default: text)' },
      locale: LANGUAGE,
    },
    examples: [
      ['diff draft.md final.md', 'two articles'],
      ['diff old/facts.json output/report/facts.json', 'two versions of what was found'],
      ['diff old-output output', 'two outputs, their files too'],
      ['diff HEAD~1:sources/report.md sources/report.md', 'a git revision of a file'],
      ['diff main:sources sources --reporter markdown', 'a whole folder, for a pull request'],
    ],
    status: '',
  },
  merge: {
    summary: 'outputs of builds of parts → one library',
    usage: 'merge DIR… [flags]',
    flags: {
      out: { value: 'DIR', help: 'where the library goes (default: output)' },
      templates: { value: 'DIR', help: 'your own copy of templates/, as for the build' },
    },
    examples: [
      ['build --shard 1/2 --out part-1', 'on one machine'],
      ['build --shard 2/2 --out part-2', 'on another'],
      ['merge part-1 part-2', 'the same output/ as one build of everything'],
    ],
    status: '',
  },
};

/** Every command has these. */
export const COMMON: Readonly<Record<string, Flag>> = {
  help: { help: 'this text' },
  version: { help: 'the version of Crossfoot' },
};
