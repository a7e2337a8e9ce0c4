import { z } from 'zod';
/** What an article may say of itself between `---` lines at its top. Other keys are allowed and ignored. */
export declare const FrontMatter: z.ZodObject<{
    title: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>, z.ZodTransform<string, string | number>>>;
    outlet: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>, z.ZodTransform<string, string | number>>>;
    author: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>, z.ZodTransform<string, string | number>>>;
    published: z.ZodOptional<z.ZodUnion<readonly [z.ZodISODate, z.ZodPipe<z.ZodISODateTime, z.ZodTransform<string, string>>]>>;
    language: z.ZodOptional<z.ZodString>;
    id: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>, z.ZodTransform<string, string | number>>>;
    aliases: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodPipe<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>, z.ZodTransform<string, string | number>>, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>, z.ZodTransform<string, string | number>>>]>>>;
    rules: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodLiteral<"off">, z.ZodPipe<z.ZodLiteral<false>, z.ZodTransform<"off", false>>, z.ZodEnum<{
        error: "error";
        note: "note";
        warning: "warning";
    }>]>>>;
}, z.core.$strip>;
export type FrontMatter = z.infer<typeof FrontMatter>;
/**
 * Reads front matter.
 * @returns what it says and the offset where the article begins; nothing said and 0 where there is none
 * @throws Fault at the line of what is wrong
 */
export declare function readFrontMatter(file: string, path: string): {
    data: FrontMatter;
    end: number;
};
