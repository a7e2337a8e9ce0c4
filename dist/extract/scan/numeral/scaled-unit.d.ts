/** The end of the unit that begins with a scale character at `at` (千瓦时, 兆瓦), or -1: there it does not multiply the number. */
export declare const scaledUnitEnd: (text: string, at: number) => number;
