/** Whether two texts differ in at most 15 of 100 characters. Linear but for short middles. */
export declare function alike(a: string, b: string): boolean;
