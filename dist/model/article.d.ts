import { z } from 'zod';
/** Where an article came from and what it says of itself. */
export declare const Source: z.ZodObject<{
    id: z.ZodString;
    path: z.ZodString;
    title: z.ZodNullable<z.ZodString>;
    outlet: z.ZodNullable<z.ZodString>;
    author: z.ZodNullable<z.ZodString>;
    published: z.ZodNullable<z.ZodISODate>;
    language: z.ZodString;
    encoding: z.ZodString;
    format: z.ZodEnum<{
        html: "html";
        markdown: "markdown";
        text: "text";
    }>;
    sha256: z.ZodString;
}, z.core.$strip>;
export type Source = z.infer<typeof Source>;
/**
 * The readable text of a file and the way back to it. Markup, entities and front matter are not in `text`.
 * Every other offset inside an Article counts in this text; `toSource` (model/view.ts) gives the file's.
 */
export declare const View: z.ZodObject<{
    text: z.ZodString;
    runs: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt, z.ZodInt, z.ZodInt], null>>;
}, z.core.$strip>;
export type View = z.infer<typeof View>;
export declare const Block: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    kind: z.ZodEnum<{
        cell: "cell";
        code: "code";
        heading: "heading";
        item: "item";
        paragraph: "paragraph";
        quote: "quote";
    }>;
    level: z.ZodInt;
}, z.core.$strip>;
export type Block = z.infer<typeof Block>;
/** One sentence, without surrounding white space. Headings and table cells are sentences too. */
export declare const Sentence: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    block: z.ZodInt;
}, z.core.$strip>;
export type Sentence = z.infer<typeof Sentence>;
export declare const Cell: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    row: z.ZodInt;
    column: z.ZodInt;
    header: z.ZodBoolean;
}, z.core.$strip>;
export type Cell = z.infer<typeof Cell>;
export declare const Table: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    caption: z.ZodNullable<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
    cells: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        row: z.ZodInt;
        column: z.ZodInt;
        header: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Table = z.infer<typeof Table>;
/** Text that is in the file but is not read for facts, kept so that nothing is lost. */
export declare const Passage: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    kind: z.ZodEnum<{
        chrome: "chrome";
        duplicate: "duplicate";
    }>;
    reason: z.ZodString;
    of: z.ZodNullable<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
    exact: z.ZodBoolean;
}, z.core.$strip>;
export type Passage = z.infer<typeof Passage>;
/** A source, read. `text` is the decoded file; all spans count in `view.text`. */
export declare const Article: z.ZodObject<{
    source: z.ZodObject<{
        id: z.ZodString;
        path: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        outlet: z.ZodNullable<z.ZodString>;
        author: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodISODate>;
        language: z.ZodString;
        encoding: z.ZodString;
        format: z.ZodEnum<{
            html: "html";
            markdown: "markdown";
            text: "text";
        }>;
        sha256: z.ZodString;
    }, z.core.$strip>;
    text: z.ZodString;
    view: z.ZodObject<{
        text: z.ZodString;
        runs: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt, z.ZodInt, z.ZodInt], null>>;
    }, z.core.$strip>;
    title: z.ZodNullable<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
    blocks: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        kind: z.ZodEnum<{
            cell: "cell";
            code: "code";
            heading: "heading";
            item: "item";
            paragraph: "paragraph";
            quote: "quote";
        }>;
        level: z.ZodInt;
    }, z.core.$strip>>;
    sentences: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        block: z.ZodInt;
    }, z.core.$strip>>;
    tables: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        caption: z.ZodNullable<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
        cells: z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
            row: z.ZodInt;
            column: z.ZodInt;
            header: z.ZodBoolean;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    passages: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        kind: z.ZodEnum<{
            chrome: "chrome";
            duplicate: "duplicate";
        }>;
        reason: z.ZodString;
        of: z.ZodNullable<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
        exact: z.ZodBoolean;
    }, z.core.$strip>>;
    aliases: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>;
    rules: z.ZodRecord<z.ZodString, z.ZodEnum<{
        error: "error";
        note: "note";
        off: "off";
        warning: "warning";
    }>>;
}, z.core.$strip>;
export type Article = z.infer<typeof Article>;
