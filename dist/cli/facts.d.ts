import type { FactsOptions } from './options.ts';
export declare function run({ source, explain: explained }: FactsOptions): Promise<number>;
