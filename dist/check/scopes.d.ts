/** @returns whether two parts are, by their names, all there is: 国内 and 海外, A and the rest */
export declare function pairedScopes(scopes: readonly string[]): boolean;
