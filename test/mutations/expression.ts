/** Arithmetic as text, for the oracle: `(a ÷ b − 1) × 100`. */
export type Expression =
  | { op: 'name'; name: string }
  | { op: 'number'; value: number }
  | { op: '+' | '-' | '*' | '/' | '^'; left: Expression; right: Expression };

type Token = { name: string } | { number: number } | { sign: string };

const LEVELS: readonly (readonly string[])[] = [['+', '-'], ['*', '/'], ['^']];

/**
 * @param next reads a name or number at a place of the text; signs and brackets are read here
 * @returns null where the text is not arithmetic
 */
export function parse(
  text: string,
  next: (text: string, at: number) => { token: Token; end: number } | null,
): Expression | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const operand = next(text, at);
    if (operand) {
      tokens.push(operand.token);
      at = operand.end;
      continue;
    }
    const char = text[at++]!;
    if (char === ' ') continue;
    const sign = { '−': '-', '×': '*', '÷': '/' }[char] ?? char;
    if (!'+-*/^()√'.includes(sign)) return null;
    tokens.push({ sign });
  }
  let place = 0;
  const isSign = (...signs: string[]) => {
    const token = tokens[place];
    return token !== undefined && 'sign' in token && signs.includes(token.sign) ? token.sign : null;
  };
  const level = (depth: number): Expression | null => {
    if (depth === LEVELS.length) return atom();
    let left = level(depth + 1);
    for (let op = isSign(...LEVELS[depth]!); left && op; op = isSign(...LEVELS[depth]!)) {
      place++;
      const right = level(depth + 1);
      left = right && { op: op as '+', left, right };
    }
    return left;
  };
  const atom = (): Expression | null => {
    const token = tokens[place++];
    if (!token) return null;
    if ('name' in token) return { op: 'name', name: token.name };
    if ('number' in token) {
      if (!isSign('√')) return { op: 'number', value: token.number };
      place++;
      const of = atom();
      return of && { op: '^', left: of, right: { op: 'number', value: 1 / token.number } };
    }
    if (token.sign !== '(') return null;
    const inner = level(0);
    if (!inner || !isSign(')')) return null;
    place++;
    return inner;
  };
  const whole = level(0);
  return whole && place === tokens.length ? whole : null;
}

export function namesIn(expression: Expression): string[] {
  if (expression.op === 'name') return [expression.name];
  if (expression.op === 'number') return [];
  return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])];
}

export function evaluate(expression: Expression, of: (name: string) => number): number {
  if (expression.op === 'name') return of(expression.name);
  if (expression.op === 'number') return expression.value;
  const [a, b] = [evaluate(expression.left, of), evaluate(expression.right, of)];
  return expression.op === '+'
    ? a + b
    : expression.op === '-'
      ? a - b
      : expression.op === '*'
        ? a * b
        : expression.op === '/'
          ? a / b
          : a ** b;
}
