import type { FactSheet } from '../model/fact.ts';
/** The facts as text, piece by piece: each attribute, the words that gave it, the rule that decided; then what was not taken. */
export declare function explain({ source, facts, unread }: FactSheet): Generator<string>;
