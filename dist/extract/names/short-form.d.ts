/** 隆基 for 隆基绿能: the head of a name, where it is used by itself as a subject; null where it is not. */
export declare function shortForm(text: string, name: string, isTerm: (at: number) => number): string | null;
