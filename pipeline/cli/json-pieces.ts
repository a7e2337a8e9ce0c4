/** An object as JSON, its lists item by item: the whole of a long article's would be a string of hundreds of megabytes. */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{\n';
  for (const [name, field] of Object.entries(value)) {
    yield `${before}  ${JSON.stringify(name)}: `;
    before = ',\n';
    if (!Array.isArray(field) || field.length === 0) yield indented(field, '  ');
    else {
      for (const [i, item] of field.entries()) yield `${i === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
      yield '\n  ]';
    }
  }
  yield '\n}\n';
}

const indented = (value: unknown, by: string) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
