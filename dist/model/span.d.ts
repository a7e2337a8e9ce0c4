import { z } from 'zod';
/** A half-open range of UTF-16 offsets, end exclusive. Which text it counts in is said where it is used. */
export declare const Span: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
}, z.core.$strip>;
export type Span = z.infer<typeof Span>;
/** A 1-based place in the source file; `column` counts UTF-16 code units. */
export declare const Place: z.ZodObject<{
    line: z.ZodInt;
    column: z.ZodInt;
}, z.core.$strip>;
export type Place = z.infer<typeof Place>;
