import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Values by name, as in `github`, `vars`, `needs`. */
export type Contexts = Readonly<Record<string, unknown>>;

export interface Status {
  cancelled: boolean;
  failed: boolean;
}

const NONE: Status = { cancelled: false, failed: false };

/** An expression of a workflow, evaluated as GitHub evaluates it. */
export function evaluate(expression: string, contexts: Contexts, { cancelled, failed }: Status = NONE): unknown {
  const say = (name: string, value: boolean) => ({
    ...{ name, description: '', minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  });
  const functions = [
    say('always', true),
    say('cancelled', cancelled),
    say('failure', failed && !cancelled),
    say('success', !failed && !cancelled),
  ];
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const result = new Evaluator(parsed, known, new Map(functions.map((one) => [one.name, one]))).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer) ?? 'null');
}

/** A text with `${{ }}` in it; one that is nothing else keeps its type. */
export function fill(text: string, contexts: Contexts): unknown {
  const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(text);
  if (whole) return evaluate(whole[1]!.trim(), contexts);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => String(evaluate(inner.trim(), contexts) ?? ''));
}

/** An `if:`; without a word about the status it asks for success. */
export function holds(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const inner = (condition ?? 'success()').replace(/^\s*\$\{\{|\}\}\s*$/g, '').trim();
  const asked = /\b(?:always|cancelled|failure|success)\(\)/.test(inner) ? inner : `success() && (${inner})`;
  return Boolean(evaluate(asked, contexts, status));
}
