/** Colours that stay apart in grey; the theme overrides them by class in the dark. */
export declare const COLOURS: {
    bar: string;
    text: string;
    quiet: string;
};
/** Width of a chart in CSS pixels, across the page or half of it; the file scales with its container. */
export declare const WIDTH: {
    readonly full: 720;
    readonly half: 350;
};
export type Size = keyof typeof WIDTH;
/** Any text as text of an SVG, whatever is in it. */
export declare const encode: (text: string) => string;
/** A length with one decimal: short, and the same on every machine. */
export declare const px: (n: number) => number;
interface TextOptions {
    size?: number;
    bold?: boolean;
    quiet?: boolean;
    anchor?: 'start' | 'middle' | 'end';
}
export declare function text(x: number, y: number, words: string, options?: TextOptions): string;
/** How a bar is filled: plain, hatched (part of a year), hollow (a hedged figure). */
export type Fill = 'plain' | 'hatched' | 'hollow';
/** @param hatch id of the chart's pattern */
export declare function rect(x: number, y: number, width: number, height: number, fill: Fill, hatch: string): string;
export declare const rule: (x: number, y: number, across: number) => string;
export declare const post: (x: number, y: number, down: number) => string;
/** A thin line with ends: how far the value may lie off, or a span of time. */
export declare const whisker: (x: number, from: number, to: number) => string;
export declare const whiskerAcross: (y: number, from: number, to: number) => string;
/** The whole file. `id` must be the chart's and the locale's own: several drawings stand in one document. */
export declare function svg({ id, size, height }: {
    id: string;
    size: Size;
    height: number;
}, title: string, description: string, body: string): string;
export declare const hatchOf: (id: string) => string;
/** How wide text is, about: a Chinese character is as wide as it is high. */
export declare const widthOf: (words: string, size: number) => number;
/** Cuts a label to a width. */
export declare function fitted(words: string, size: number, width: number): string;
/** A label in one line or two; what does not fit into two is cut. */
export declare function wrapped(words: string, size: number, width: number): string[];
export {};
