import type { Element, Root } from 'hast';
import type { Spot } from '../svg.ts';
import { h, isElement, rewrite } from './tree.ts';

/**
 * Drawings that lead to evidence: under each place that stands for a figure a way to it, reached by keyboard too. The drawing
 * itself stays one picture; an image may hold nothing that is focused, so the ways lie beside it.
 * @param spots by the file of the chart
 */
export function linkCharts(root: Root, spots: Readonly<Record<string, readonly Spot[]>>): void {
  rewrite(root, (node) => {
    if (!isElement(node, 'figure')) return [node];
    const own = spots[String(node.properties.dataChart)] ?? [];
    for (const child of node.children) if (isElement(child, 'svg') && own.length > 0) overlay(child, own);
    delete node.properties.dataChart;
    return [node];
  });
}

function overlay(svg: Element, spots: readonly Spot[]): void {
  const { role, ariaLabelledBy } = svg.properties;
  const apart = (child: Element['children'][number]) => isElement(child, 'title', 'desc', 'defs');
  const drawn = svg.children.filter((child) => !apart(child));
  const [title] = [ariaLabelledBy].flat();
  svg.properties = { ...svg.properties, role: 'group', ariaLabelledBy: [title!] };
  svg.children = [
    ...svg.children.filter(apart),
    h('g', { className: ['spots'] }, spots.map(wayTo)),
    h('g', { role, ariaLabelledBy }, drawn),
  ];
}

const wayTo = ({ anchor, says, x, y, width, height }: Spot): Element =>
  h(
    'a',
    { className: ['cited'], href: `#${anchor}`, ariaLabel: says },
    // printed, it is not seen
    h('rect', { x: x.toFixed(1), y: y.toFixed(1), width: width.toFixed(1), height: height.toFixed(1), fill: 'none' }),
  );
