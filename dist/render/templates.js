import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
import { parseDocument } from 'yaml';
import { Fault } from '../model/fault.js';
const OPTIONS = { strict: true, noEscape: true, preventIndent: true };
/**
 * Reads and compiles the templates of a locale: `<locale>/briefing.md.hbs`, the partials of the locale and the shared ones (a
 * locale's own wins), the words of the locale (`words.yaml`), and the theme.
 * @param dir a folder like templates/
 * @throws Fault with file and line where a template does not parse, or a file is missing
 */
export function loadTemplates(dir, locale) {
    const engine = Handlebars.create();
    const words = readWords(join(dir, locale, 'words.yaml'));
    registerHelpers(engine, words);
    const main = join(dir, locale, 'briefing.md.hbs');
    const template = compile(engine, main, read(main));
    for (const file of [...list(join(dir, 'partials')), ...list(join(dir, locale))]) {
        const text = read(file);
        // a partial of one line stands inside a line
        const inline = text.trimEnd().split('\n').length === 1;
        engine.registerPartial(nameOf(file), compile(engine, file, inline ? text.trimEnd() : text));
    }
    return { css: read(join(dir, 'theme.css')), render: (view) => template(view) };
}
function read(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch (cause) {
        throw new Fault('a file of the templates is missing or cannot be read', {
            path: shown(path),
            hint: 'Copy the templates folder whole and change the copy.',
            cause,
        });
    }
}
function list(dir) {
    try {
        return readdirSync(dir)
            .filter((name) => name.endsWith('.hbs'))
            .sort()
            .map((name) => join(dir, name));
    }
    catch {
        return [];
    }
}
const nameOf = (file) => file.replace(/^.*[/\\]/, '').replace(/(?:\.md)?\.hbs$/, '');
const shown = (path) => relative('.', path) || path;
function readWords(path) {
    const document = parseDocument(read(path));
    const flat = {};
    const walk = (value, name) => {
        if (value !== null && typeof value === 'object')
            for (const [key, inner] of Object.entries(value))
                walk(inner, name ? `${name}.${key}` : key);
        else
            flat[name] = String(value ?? '');
    };
    const [error] = document.errors;
    if (error)
        throw new Fault(`the words do not parse: ${error.message.split('\n')[0]}`, {
            path: shown(path),
            line: error.linePos?.[0].line ?? null,
            column: error.linePos?.[0].col ?? null,
            hint: 'Mend the file; it is YAML.',
            cause: error,
        });
    walk(document.toJS(), '');
    return flat;
}
/** A template that says where it went wrong: the innermost partial names itself. */
function compile(engine, file, text) {
    let parsed;
    try {
        parsed = engine.parse(text);
    }
    catch (cause) {
        const line = /line (\d+)/.exec(String(cause))?.[1];
        throw new Fault(`the template does not parse: ${String(cause.message).split('\n')[0]}`, {
            path: shown(file),
            line: line ? Number(line) : null,
            cause,
            hint: 'Mend the template; see the Handlebars syntax.',
        });
    }
    const template = engine.compile(parsed, OPTIONS);
    return (view, options) => {
        try {
            return template(view, options);
        }
        catch (cause) {
            throw explain(cause, file, text);
        }
    };
}
const HINT = 'Compare with the templates that came with Crossfoot; words stand in words.yaml.';
const ASKED = [
    /"([^"]+)" not defined/,
    /partial "?([\w./-]+)"? could not/,
    /Missing helper: "([^"]+)"/,
    /no word "([^"]+)"/,
];
function explain(cause, file, text) {
    if (cause instanceof Fault || !(cause instanceof Error))
        return cause;
    if (cause instanceof Misspelt) {
        const { line, column } = cause.place;
        const asked = /^\{\{[^}]*\}\}/.exec(text.split('\n')[line - 1]?.slice(column) ?? '')?.[0] ?? '';
        return new Fault(`${asked} asks for what is not there`, {
            path: shown(file),
            line,
            column: column + 1,
            cause,
            hint: HINT,
        });
    }
    const field = ASKED.map((pattern) => pattern.exec(cause.message)?.[1]).find((name) => name !== undefined);
    const at = field === undefined ? -1 : text.search(new RegExp(`(?<=\\{\\{[^}]*)(?<![\\w-])${literal(field)}(?![\\w-])`));
    const before = text.slice(0, Math.max(0, at));
    return new Fault(field === undefined ? cause.message : `“${field}” is no field, partial, helper or word`, {
        path: shown(file),
        line: at < 0 ? null : before.split('\n').length,
        column: at < 0 ? null : at - before.lastIndexOf('\n'),
        cause,
        hint: HINT,
    });
}
const literal = (text) => text.replace(/[^\w-]/g, '\\$&');
/** Helpers print; none decides what is shown. */
function registerHelpers(engine, words) {
    const word = (...args) => {
        const { hash } = args.at(-1);
        const key = args.slice(0, -1).join('.');
        const text = Object.hasOwn(words, key) ? words[key] : undefined;
        if (text === undefined)
            throw new Error(`there is no word "${String(args[0])}"`);
        return text.replace(/\{(\w+)\}/g, (whole, name) => (name in hash ? String(hash[name]) : whole));
    };
    const helpers = {
        word,
        /** a word where there is one, else what was asked for */
        name: (group, key) => words[`${group}.${key}`] ?? key,
        /** 1 figure, 2 figures */
        plural: (n, { hash }) => `${n} ${n === 1 ? hash.one : hash.many}`,
        sources: (marks) => (typeof marks === 'number' ? [marks] : marks).map((mark) => `[^${mark}]`).join(''),
        join: (items, separator) => items.join(separator),
        is: (a, b) => a === b,
    };
    const own = ['if', 'unless', 'each', 'with'].map((name) => [name, engine.helpers[name]]);
    for (const [name, helper] of [...own, ...Object.entries(helpers)])
        engine.registerHelper(name, strictly(helper));
}
/** Strict mode looks at what is printed, not at what is asked: `{{#if misspelt}}` would be quietly false. */
const strictly = (helper) => function (...args) {
    const { hash, loc } = args.at(-1);
    if ([...args, ...Object.values(hash)].includes(undefined))
        throw new Misspelt(loc.start);
    return helper.apply(this, args);
};
/** A helper was given what the view does not have. */
class Misspelt extends Error {
    place;
    constructor(place) {
        super('what is asked for here is not there');
        this.place = place;
    }
}
