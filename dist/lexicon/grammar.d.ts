/** Words that open a clause and are not its subject. */
export declare const CONNECTIVES: readonly string[];
/** Words that may follow a subject but say nothing of what it is. */
export declare const AFTER_SUBJECT: readonly string[];
/** What companies do: a subject before one of these is a name. */
export declare const COMPANY_ACTS: readonly string[];
/** What companies do, and other things too: prices rise, goods are sold. */
export declare const COMMON_ACTS: readonly string[];
/** What companies have, and other things too: a subject before one of these may be a name. */
export declare const COMPANY_OWNS: readonly string[];
/** Said of companies only: what opens a clause before one of these is a name, even if it stands there once. */
export declare const DEFINITELY_COMPANY: readonly string[];
/** Nouns for companies and brands: a name may follow at once (母公司远山科技). */
export declare const APPOSITIVE_NOUNS: readonly string[];
/** Who says what, of figures that others gave: 某某证券指出. */
export declare const ANALYST_ENDINGS: readonly string[];
/** How companies’ names end: a clause that opens with such a word names one, even if only once. */
export declare const COMPANY_ENDINGS: readonly string[];
/** Before such an ending these make a class of things or of companies, not a name: 新能源汽车, 城市商业银行, 金融科技. */
export declare const CLASS_WORDS: readonly string[];
/** Endings that are ordinary nouns too: they belong to a name that other words show to be one. */
export declare const NOUN_ENDINGS: readonly string[];
/** Words that stand for the entity in hand, for two of them, and for one of the two. */
export declare const PRONOUNS: {
    readonly same: readonly string[];
    readonly both: readonly string[];
    readonly former: readonly string[];
    readonly latter: readonly string[];
};
/** Before a name: it is an object here, not whose figure follows. */
export declare const OBJECT_MARKERS: readonly string[];
/** Not names however often they begin a clause. */
export declare const GENERIC_NOUNS: readonly string[];
/** How words end that name kinds of things and no company. */
export declare const GENERIC_ENDINGS: readonly string[];
/** Latin words that are terms, not names. */
export declare const LATIN_TERMS: Set<string>;
/** Say how something was measured or meant, and hold words that elsewhere are quantities. */
export declare const MANNER_PHRASES: readonly string[];
/** Words that hold a break of the list below and are none: 超额, 平均. */
export declare const NO_BREAKS: readonly string[];
/** Where a subject ends: verbs and prepositions that cannot be inside a noun phrase before a measured quantity. */
export declare const PHRASE_BREAKS: readonly string[];
/** What is done with money: an amount without a unit after one of these is one. */
export declare const MONEY_VERBS: readonly string[];
