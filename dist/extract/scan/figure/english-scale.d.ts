/** million, bn, m, k after a number: only where a currency says that it is no name (US$5m, 5 million美元). */
export declare function readEnglishScale(text: string, at: number): {
    end: number;
    power: number;
    spelled: boolean;
} | null;
