import { z } from 'zod';
/** A half-open range of UTF-16 offsets, end exclusive. Which text it counts in is said where it is used. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
/** A 1-based place in the source file; `column` counts UTF-16 code units. */
export const Place = z.object({ line: z.int().positive(), column: z.int().positive() });
