/** Text as HTML text or attribute value, whatever it holds. */
export declare const escapeHtml: (text: string) => string;
