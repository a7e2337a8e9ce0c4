import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { Artifacts } from './artifacts.ts';
import { type Contexts, fill, holds } from './expression.ts';
import { temporary } from './temporary.ts';
import { actionOf, type Job, type Step, workflowOf } from './workflow.ts';

/** What happened that a workflow runs. */
export interface Occasion {
  /** a git repository; its HEAD is checked out */
  repository: string;
  event?: 'push' | 'pull_request' | 'schedule';
  ref?: string;
  vars?: Readonly<Record<string, string>>;
  /** actions of other repositories, by the name before the @: where they are here */
  actions?: Readonly<Record<string, string>>;
}

export interface JobOutcome {
  result: 'success' | 'failure' | 'skipped';
  outputs: Record<string, string>;
}

export interface Outcome {
  jobs: Record<string, JobOutcome>;
  artifacts: Artifacts;
  summary: string;
  /** everything that steps printed */
  log: string;
  /** actions that work on GitHub's side, with their inputs */
  called: { uses: string; with: Record<string, unknown> }[];
  /** what `gh` was asked for */
  gh: string[];
}

/**
 * Does here, in order, what a workflow does there: jobs by their needs and conditions, each in a checkout of its own; `run`
 * steps in bash; artifacts in a folder. `npm ci` links the dependencies that are here, `npm test` and `npm update` do nothing.
 */
export function runWorkflow(path: string, occasion: Occasion): Outcome {
  return new Runner(occasion).run(path);
}

const SHIMS = {
  npm: `case "$1" in
  ci) [ -e node_modules ] || ln -s "$HERE/node_modules" node_modules ;;
  test | update) ;;
  *) PATH="\${PATH#*:}" exec npm "$@" ;;
esac`,
  gh: `printf '%s\\n' "$*" >> "$GH_LOG"\n[ "$2" != view ]`,
};

class Runner {
  readonly #home = temporary('runner');
  readonly #occasion: Occasion;
  readonly #github: Record<string, unknown>;
  readonly #outcome: Outcome;

  constructor(occasion: Occasion) {
    this.#occasion = occasion;
    const { event = 'push', ref = 'refs/heads/main' } = occasion;
    const repository = 'someone/library';
    const side = { repo: { full_name: repository } };
    this.#github = {
      ...{ event_name: event, ref, ref_name: ref.split('/').at(-1), repository, workflow: 'Briefings', token: 'token' },
      event: {
        repository: { default_branch: 'main' },
        ...(event === 'pull_request' && { pull_request: { head: side } }),
      },
    };
    const artifacts = new Artifacts(join(this.#home, 'artifacts'));
    this.#outcome = { jobs: {}, artifacts, summary: '', log: '', called: [], gh: [] };
    mkdirSync(join(this.#home, 'bin'));
    for (const [name, script] of Object.entries(SHIMS)) {
      writeFileSync(join(this.#home, 'bin', name), `#!/usr/bin/env bash\n${script}\n`);
      chmodSync(join(this.#home, 'bin', name), 0o755);
    }
    for (const name of ['summary', 'gh']) writeFileSync(join(this.#home, name), '');
  }

  run(path: string): Outcome {
    const { jobs } = workflowOf(path);
    const left = new Map(Object.entries(jobs));
    while (left.size > 0) {
      const ready = [...left].find(([, job]) => needsOf(job).every((id) => this.#outcome.jobs[id]));
      if (!ready) throw new Error(`jobs that wait for each other: ${[...left.keys()]}`);
      const [id, job] = ready;
      left.delete(id);
      this.#outcome.jobs[id] = this.#job(job);
    }
    this.#outcome.summary = readFileSync(join(this.#home, 'summary'), 'utf8');
    this.#outcome.gh = readFileSync(join(this.#home, 'gh'), 'utf8').split('\n').filter(Boolean);
    return this.#outcome;
  }

  #job(job: Job): JobOutcome {
    const needs = Object.fromEntries(needsOf(job).map((id) => [id, this.#outcome.jobs[id]!]));
    const contexts = { github: this.#github, vars: this.#occasion.vars ?? {}, needs };
    const failed = Object.values(needs).some(({ result }) => result !== 'success');
    if (!holds(job.if, contexts, { cancelled: false, failed })) return { result: 'skipped', outputs: {} };
    const runs = combinations(job, contexts).map((matrix) => this.#once(job, { ...contexts, matrix }));
    return {
      result: runs.every(({ result }) => result === 'success') ? 'success' : 'failure',
      outputs: Object.assign({}, ...runs.map(({ outputs }) => outputs)),
    };
  }

  #once(job: Job, contexts: Contexts): JobOutcome {
    const place = mkdtempSync(join(this.#home, 'job-'));
    const workspace = join(place, 'workspace');
    mkdirSync(workspace);
    mkdirSync(join(place, 'temp'));
    for (const name of ['env', 'path']) writeFileSync(join(place, name), '');
    const done = this.#steps(job.steps, contexts, { place, workspace, action: null });
    const outputs = Object.entries(job.outputs ?? {}).map(([name, value]) => [
      name,
      String(fill(value, { ...contexts, steps: done.steps }) ?? ''),
    ]);
    return { result: done.failed ? 'failure' : 'success', outputs: Object.fromEntries(outputs) };
  }

  #steps(steps: readonly Step[], contexts: Contexts, where: Where) {
    const known: Record<string, { outcome: string; outputs: Record<string, string> }> = {};
    let failed = false;
    for (const [i, step] of steps.entries()) {
      const all = { ...contexts, steps: known, runner: { temp: join(where.place, 'temp') } };
      const id = step.id ?? `step-${i}`;
      if (!holds(step.if, all, { cancelled: false, failed })) {
        known[id] = { outcome: 'skipped', outputs: {} };
        continue;
      }
      this.#outcome.log += `-- ${step.name}\n`;
      let outputs: Record<string, string> | null;
      try {
        outputs = step.run === undefined ? this.#action(step, all, where) : this.#command(step, all, where);
      } catch (error) {
        this.#outcome.log += `${(error as Error).message}\n`;
        outputs = null;
      }
      known[id] = { outcome: outputs ? 'success' : 'failure', outputs: outputs ?? {} };
      if (!outputs) failed = true;
    }
    return { steps: known, failed };
  }

  #command({ run, env = {} }: Step, contexts: Contexts, { place, workspace, action }: Where) {
    const output = join(place, 'output');
    writeFileSync(output, '');
    const paths = [join(this.#home, 'bin'), ...readFileSync(join(place, 'path'), 'utf8').split('\n').filter(Boolean)];
    const filled = Object.entries(env).map(([name, value]) => [name, String(fill(String(value), contexts) ?? '')]);
    const { ref_name, repository, event_name } = this.#github as Record<string, string>;
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', String(fill(run!, contexts))],
      {
        cwd: workspace,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 64 * 1024 * 1024,
        env: {
          ...process.env,
          ...Object.fromEntries(filled),
          ...{
            GITHUB_OUTPUT: output,
            GITHUB_PATH: join(place, 'path'),
            GITHUB_STEP_SUMMARY: join(this.#home, 'summary'),
          },
          ...{ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: join(place, 'temp'), GITHUB_ACTION_PATH: action ?? '' },
          ...{ GITHUB_REF_NAME: ref_name, GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event_name },
          ...{
            HERE: process.cwd(),
            GH_LOG: join(this.#home, 'gh'),
            PATH: [...paths, process.env.PATH].join(delimiter),
          },
        },
      },
    );
    this.#outcome.log += stdout + stderr;
    if (status !== 0) return null;
    const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  }

  #action({ uses, with: inputs = {} }: Step, contexts: Contexts, where: Where): Record<string, string> {
    const filled = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, typeof value === 'string' ? fill(value, contexts) : value]),
    );
    const [name] = uses!.split('@') as [string];
    const { workspace } = where;
    if (name === 'actions/checkout') checkout(this.#occasion.repository, workspace, Number(filled['fetch-depth'] ?? 1));
    else if (name === 'actions/setup-node') return {};
    else if (name === 'actions/upload-artifact') this.#outcome.artifacts.upload(workspace, filled);
    else if (name === 'actions/download-artifact') this.#outcome.artifacts.download(workspace, filled);
    else {
      const folder = name.startsWith('./') ? join(workspace, name) : this.#occasion.actions?.[name];
      if (folder) return this.#composite(folder, filled, contexts, where);
      for (const file of [filled.path, filled.sarif_file])
        if (file !== undefined && !existsSync(join(workspace, String(file)))) throw new Error(`there is no ${file}`);
      this.#outcome.called.push({ uses: name, with: filled });
    }
    return {};
  }

  #composite(folder: string, given: Contexts, contexts: Contexts, where: Where): Record<string, string> {
    const { inputs, outputs, runs } = actionOf(join(folder, 'action.yml'));
    const defaults = Object.entries(inputs).map(([name, { default: value }]) => [name, value ?? '']);
    const own = { ...contexts, inputs: { ...Object.fromEntries(defaults), ...given } };
    const { steps, failed } = this.#steps(runs.steps, own, { ...where, action: folder });
    if (failed) throw new Error(`${folder} failed`);
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, String(fill(value, { ...own, steps }) ?? '')]),
    );
  }
}

interface Where {
  place: string;
  workspace: string;
  /** folder of the action whose step it is */
  action: string | null;
}

const needsOf = ({ needs = [] }: Job): string[] => [needs].flat();

/** The jobs that a matrix makes of one. */
function combinations({ strategy }: Job, contexts: Contexts): Record<string, unknown>[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<Record<string, unknown>[]>(
    (made, [name, values]) => {
      const list = (typeof values === 'string' ? fill(values, contexts) : values) as unknown[];
      return made.flatMap((one) => list.map((value) => ({ ...one, [name]: value })));
    },
    [{}],
  );
}

function checkout(repository: string, workspace: string, depth: number): void {
  execFileSync('git', ['clone', '-q', `--depth=${depth}`, `file://${resolve(repository)}`, workspace]);
}
