/**
 * 远山科技:上半年净利润…: whether what stands behind the colon at `colon` is said of a company.
 * @param isTerm the end of a measured quantity that starts somewhere, or where it starts
 */
export declare function labelsCompany(text: string, colon: number, isTerm: (at: number) => number): boolean;
