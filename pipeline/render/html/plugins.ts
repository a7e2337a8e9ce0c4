import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Child, element, isElement, type Parent, rewrite, textOf } from './tree.ts';

/** Links to web pages, mail and places in the document stay; of any other its words do. Task list boxes go. */
export function safety() {
  return (root: Root) =>
    rewrite(root, (node) => {
      if (isElement(node, 'input')) return [];
      if (!isElement(node, 'a')) return [node];
      const href = String(node.properties.href ?? '');
      if (/^#./.test(href)) return [node];
      if (!/^(https?:\/\/|mailto:)/i.test(href)) return node.children;
      node.properties.rel = ['noopener', 'noreferrer'];
      return [node];
    });
}

/** An image whose file is among the charts becomes a figure with the drawing inside; every other image is left out. */
export function figures(charts: Readonly<Record<string, string>>) {
  return (root: Root) =>
    rewrite(root, (node) => {
      if (isElement(node, 'img')) {
        const svg = Object.hasOwn(charts, String(node.properties.src)) ? charts[String(node.properties.src)]! : null;
        return svg === null ? [] : [figure(svg, String(node.properties.src), String(node.properties.alt ?? ''))];
      }
      // a figure is no part of a sentence
      return isElement(node, 'p') && node.children.some((child) => isElement(child, 'figure')) ? apart(node) : [node];
    });
}

function figure(svg: string, file: string, caption: string): Element {
  const drawing = unified().use(rehypeParse, { fragment: true, space: 'svg' }).parse(svg);
  const children = (drawing.children as ElementContent[]).filter((child): child is Element => isElement(child, 'svg'));
  if (caption) children.push(element('figcaption', {}, [{ type: 'text', value: caption }]));
  return element('figure', { dataChart: file }, children);
}

function apart(paragraph: Element): ElementContent[] {
  const found: ElementContent[] = [];
  for (const child of paragraph.children) {
    const last = found.at(-1);
    if (isElement(child, 'figure')) found.push(child);
    else if (isElement(last, 'p')) last.children.push(child);
    else if (textOf(child).trim() !== '' || isElement(child)) found.push(element('p', {}, [child]));
  }
  return found;
}

/**
 * Column alignment as a class in place of the attribute; header cells with their scope, the first of a row too where the row is
 * a name and its numbers; a container that scrolls and can be reached by keyboard.
 * @param word what a table without a heading above it is called
 */
export function tables(word: string) {
  return (root: Root) => {
    let heading = word;
    // document order: headings name the tables below them
    const names = new Map<Element, string>();
    const walk = (nodes: readonly Child[]) => {
      for (const node of nodes) {
        if (isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) heading = textOf(node).trim() || word;
        else if (isElement(node, 'table')) names.set(node, heading);
        else if (node.type === 'element' && node.tagName !== 'svg') walk(node.children);
      }
    };
    walk(root.children);
    rewrite(root, (node) => {
      if (!isElement(node)) return [node];
      if (node.tagName === 'table') {
        headRows(node);
        const box = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: names.get(node) ?? word };
        return [element('div', box, [node])];
      }
      return [node];
    });
  };
}

function headRows(table: Element): void {
  const rows: { cells: Element[]; head: boolean }[] = [];
  for (const part of table.children) {
    if (!isElement(part, 'thead', 'tbody')) continue;
    for (const row of part.children)
      if (isElement(row, 'tr'))
        rows.push({
          cells: row.children.filter((cell) => isElement(cell, 'td', 'th')),
          head: part.tagName === 'thead',
        });
  }
  const sides = rows[0]?.cells.map((cell) => cell.properties.align) ?? [];
  const named = sides[0] !== 'right' && sides.includes('right');
  for (const { cells, head } of rows) {
    cells.forEach((cell, i) => {
      const { align } = cell.properties;
      if (align === 'right' || align === 'center') cell.properties.className = [`align-${align}`];
      delete cell.properties.align;
      if (head) {
        // a header cell without words heads nothing
        if (textOf(cell).trim() === '') cell.tagName = 'td';
        else cell.properties.scope = 'col';
      } else if (i === 0 && named && textOf(cell).trim() !== '') {
        cell.tagName = 'th';
        cell.properties.scope = 'row';
      }
    });
  }
}

const HAN = /[\p{sc=Han}\u3001-\u303f\uff01-\uff5e](?:[^A-Za-z]{0,16}[\p{sc=Han}\u3001-\u303f\uff01-\uff5e])*/gu;

/** In a document of another language, Chinese words are marked as such: they are read out and broken as Chinese. */
export function languages(locale: string) {
  return (root: Root) => {
    if (locale.startsWith('zh')) return;
    const said = inLanguage(root);
    rewrite(root, (node, parent) => {
      if (node.type !== 'text' || said.has(parent)) return [node];
      if (parent.type === 'element' && OPAQUE.has(parent.tagName)) return [node];
      const parts: ElementContent[] = [];
      let at = 0;
      for (const match of node.value.matchAll(HAN)) {
        if (match.index > at) parts.push({ type: 'text', value: node.value.slice(at, match.index) });
        parts.push(element('span', { lang: 'zh-CN' }, [{ type: 'text', value: match[0] }]));
        at = match.index + match[0].length;
      }
      if (at === 0) return [node];
      if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
      return parts;
    });
  };
}

/** Whatever stands in an element that says its language. */
function inLanguage(root: Root): Set<Parent> {
  const said = new Set<Parent>();
  const parents: Parent[] = [root];
  for (const parent of parents) {
    if (parent.type === 'element' && parent.properties.lang !== undefined) said.add(parent);
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (said.has(parent)) said.add(child);
      parents.push(child);
    }
  }
  return said;
}

/** Elements of a drawing and of a form hold text that takes no other element. */
const OPAQUE = new Set(['text', 'tspan', 'title', 'desc', 'style', 'option']);
