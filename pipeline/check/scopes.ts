/** Pairs of parts that together are the whole. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/机构|企业|对公|[Bb]端|政企/, /个人|零售|[Cc]端/],
  [/国内|境内|本土|内地|中国/, /海外|境外|国外|国际|出口/],
  [/法人/, /自然人/],
  [/线上/, /线下/],
  [/^出口(?:总?[额值])?$/, /^进口(?:总?[额值])?$/],
  [/直营|自营/, /加盟|联营|第三方/],
  [/男/, /女/],
  [/硬件/, /软件/],
  [/上半年/, /下半年/],
  [/新车/, /二手/],
  [/纯电/, /混动|插混/],
  [/城镇|城市/, /农村|乡村/],
];

/** @returns whether two parts are, by their names, all there is: 国内 and 海外, A and the rest */
export function pairedScopes(scopes: readonly string[]): boolean {
  if (scopes.some((scope) => /^(其他|其它|其余)/.test(scope))) return scopes.length > 1;
  if (scopes.length !== 2) return false;
  const [a, b] = scopes as [string, string];
  return PAIRS.some(
    ([x, y]) =>
      (x.test(a) && y.test(b) && !x.test(b) && !y.test(a)) || (x.test(b) && y.test(a) && !x.test(a) && !y.test(b)),
  );
}
