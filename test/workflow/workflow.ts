import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step {
  name: string;
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

/** @returns the steps of every job of a workflow file, in order */
export function stepsOf(path: string): Step[] {
  const workflow = parse(readFileSync(path, 'utf8')) as { jobs: Record<string, { steps: Step[] }> };
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}
