import { check, checkAcross, withElsewhere } from './check/index.js';
import { rulesOf } from './config.js';
import { extract } from './extract/index.js';
import { read } from './read/index.js';
/**
 * One source: read, extract, check.
 * @throws Fault where it cannot be read
 */
export function analyse(bytes, path, { at, id, rules: given = {} } = {}) {
    at?.('read');
    const article = read(bytes, path);
    if (id)
        article.source.id = id(article.source.id);
    at?.('extract');
    const sheet = extract(article);
    at?.('check');
    const rules = rulesOf(article, given);
    return { sheet, findings: check(sheet, { rules }), article: { aliases: article.aliases }, rules };
}
/**
 * All sources: their facts held against each other, and what that shows among the findings of each.
 * @returns the disagreements, each once
 */
export function compareSources(analyses) {
    const disagreements = checkAcross(analyses.map(({ sheet }) => sheet));
    const concerned = new Map();
    for (const one of disagreements)
        for (const path of new Set(one.statements.map(({ source }) => source.path)))
            concerned.set(path, [...(concerned.get(path) ?? []), one]);
    for (const analysis of analyses) {
        const own = concerned.get(analysis.sheet.source.path);
        if (own)
            analysis.findings = withElsewhere(analysis.findings, own, analysis.rules);
    }
    return disagreements;
}
