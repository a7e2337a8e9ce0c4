import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step {
  name: string;
  id?: string;
  if?: string;
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

export interface Job {
  name: string;
  needs?: string | string[];
  if?: string;
  outputs?: Record<string, string>;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown> };
  steps: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

export interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}

export const workflowOf = (path: string) => parse(readFileSync(path, 'utf8')) as Workflow;
export const actionOf = (path: string) => parse(readFileSync(path, 'utf8')) as Action;

/** The steps of every job of a workflow, or of an action, in order. */
export function stepsOf(path: string): Step[] {
  const { jobs, runs } = parse(readFileSync(path, 'utf8')) as Partial<Workflow & Action>;
  return jobs ? Object.values(jobs).flatMap(({ steps }) => steps) : (runs?.steps ?? []);
}
