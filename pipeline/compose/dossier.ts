import type { Article } from '../model/article.ts';
import type { Dossier, Evident } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Paragraph } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { placer, toSource, toView } from '../model/view.ts';
import type { Evidence } from './evidence.ts';
import { lastAt, type Row, rowFinder } from './rows.ts';

/** Bounds of what is laid beside a briefing; everything is in facts.json and findings.json. */
const MOST = { characters: 100_000, figures: 1_000, findings: 1_000, operands: 24 };

/**
 * Everything there is to look up beside the briefing: the text with its figures, every figure with what gave it its meaning,
 * every finding.
 */
export function dossier(
  article: Article,
  rows: readonly Row[],
  facts: readonly Fact[],
  findings: readonly Finding[],
  evidence: Evidence,
  relate: (finding: Finding) => Dossier['findings'][number],
): Dossier {
  const place = placer(article.text);
  const standing = standingIn(findings);
  const rowOf = rowFinder(article, rows);
  const shown = facts.slice(0, MOST.figures);
  const figures = shown.map((fact): Evident => {
    const at = toView(article.view, fact);
    const sentence = rowOf(fact) ?? sentenceAt(article, at);
    const { line, low, high, base, attribution, also } = fact;
    return {
      ...evidence.figure(fact),
      ...{ line, low, high, base, attribution, at },
      sentence: { start: sentence.start, end: sentence.end, text: lineOf(article, sentence) },
      why: fact.why.map(({ attribute, rule, text, start, end }) => {
        return { attribute, rule, text, line: place(start).line, ...toView(article.view, { start, end }) };
      }),
      copies: also.length,
      findings: standing.get(fact.id) ?? [],
    };
  });
  const paragraphs = readingText(article, rows, figures, place);
  const length = (list: readonly Paragraph[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const whole = length(paragraphs);
  // of a very long text what holds figures is shown, as far as it goes
  let room = MOST.characters;
  const fits = ({ figures: inside, text }: Paragraph) => {
    if (inside.length === 0 || text.length > room) return false;
    room -= text.length;
    return true;
  };
  const kept = whole <= MOST.characters ? paragraphs : paragraphs.filter(fits);
  return {
    paragraphs: kept,
    figures,
    findings: findings.slice(0, MOST.findings).map(relate),
    more: {
      characters: whole - length(kept),
      figures: facts.length - figures.length,
      findings: Math.max(0, findings.length - MOST.findings),
    },
  };
}

/** The findings each fact is an operand of. */
function standingIn(findings: readonly Finding[]): Map<string, string[]> {
  const standing = new Map<string, string[]>();
  for (const { id, facts, stated } of findings.slice(0, MOST.findings)) {
    // that a whole passage stands twice tells nothing of one figure in it
    if (facts.length > MOST.operands) continue;
    for (const fact of new Set([...facts, ...(stated ? [stated] : [])].map((one) => one.id))) {
      const known = standing.get(fact);
      if (known) known.push(id);
      else standing.set(fact, [id]);
    }
  }
  return standing;
}

function sentenceAt({ sentences }: Article, at: Span): Span {
  const found = lastAt(sentences, at.start);
  return found && at.end <= found.end ? { start: found.start, end: found.end } : at;
}

/** A stretch of the text in one line: a wide space for each break between cells, so that places stay. */
const lineOf = ({ view }: Article, { start, end }: Span): string =>
  view.text.slice(start, end).replace(/\n/g, '\u2002');

function readingText(
  article: Article,
  rows: readonly Row[],
  figures: readonly Evident[],
  place: ReturnType<typeof placer>,
): Dossier['paragraphs'] {
  const { view, passages } = article;
  const ordered = figures.map(({ id, at }) => ({ id, ...at })).sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: Paragraph[] = [];
  const waiting = [...passages].sort((a, b) => a.start - b.start);
  let open: typeof waiting = [];
  let opened = 0;
  let next = 0;
  for (const { start, end, kind } of rows) {
    while (opened < waiting.length && waiting[opened]!.start <= start) open.push(waiting[opened++]!);
    open = open.filter((one) => end <= one.end);
    const [passage] = open;
    const inside: Paragraph['figures'] = [];
    while (next < ordered.length && ordered[next]!.start < start) next++;
    for (let reached = start; next < ordered.length && ordered[next]!.start < end; next++) {
      const one = ordered[next]!;
      if (one.start < reached || one.end > end || one.end === one.start) continue;
      inside.push(one);
      reached = one.end;
    }
    // what was already said word for word is not said again
    if (passage?.kind === 'duplicate' && passage.exact && inside.length === 0) continue;
    paragraphs.push({
      ...{ start, end, kind },
      line: place(toSource(view, { start, end }).start).line,
      text: kind === 'row' ? lineOf(article, { start, end }) : view.text.slice(start, end),
      aside: passage?.reason ?? null,
      figures: inside,
    });
  }
  return paragraphs;
}
