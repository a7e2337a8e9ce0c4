import type { ElementContent } from 'hast';
import type { Span } from '../../model/span.ts';
import { element } from './tree.ts';

/**
 * A text with stretches of it marked; where they overlap, each piece carries the classes of all.
 * @param marks spans of the text with a class name
 */
export function segments(text: string, marks: readonly (Span & { className: string })[]): ElementContent[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const value = text.slice(start, cuts[i + 1]);
    const className = inside.filter((mark) => mark.start <= start && start < mark.end).map((mark) => mark.className);
    const piece = { type: 'text', value } as const;
    return className.length === 0 ? piece : element('mark', { className: [...new Set(className)] }, [piece]);
  });
}
