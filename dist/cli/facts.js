import { once } from 'node:events';
import { extract } from '../extract/index.js';
import { read } from '../read/index.js';
import { readSource } from '../sources.js';
import { explain } from './explain.js';
export async function run({ source, explain: explained }) {
    const sheet = extract(read(await readSource(source), source));
    for (const piece of explained ? explain(sheet) : json(sheet)) {
        if (!process.stdout.write(piece))
            await once(process.stdout, 'drain');
    }
    return 0;
}
/** An object as JSON, its lists item by item: the whole of a long article's would be a string of hundreds of megabytes. */
function* json(value) {
    let before = '{\n';
    for (const [name, field] of Object.entries(value)) {
        yield `${before}  ${JSON.stringify(name)}: `;
        before = ',\n';
        if (!Array.isArray(field) || field.length === 0)
            yield indented(field, '  ');
        else {
            for (const [i, item] of field.entries())
                yield `${i === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
            yield '\n  ]';
        }
    }
    yield '\n}\n';
}
const indented = (value, by) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
