import type { Root } from 'hast';
/**
 * Landmarks and sections: what stands before the first h2 is the header, with the h1 (made of `title` where there is none); each
 * h2 with what follows is a section, named by `sections` in order; the footnotes are the last part of main.
 */
export declare function outline({ sections, title }: {
    sections: readonly {
        id: string;
    }[];
    title: string;
}): (root: Root) => void;
