import { knownAt } from './vocabulary.ts';

/** What a traded name ends with in place of the legal form. */
const TRADED = /(?:股份|集团|控股|科技|实业|发展|高科|生物|电子|能源|材料|环境|文化|传媒)$/u;
const LEGAL = /公司$/u;
const LABELLED = /(?:证券|股票|A股|H股|公司)简称\s*[:：]\s*((?:\*?ST\s?)?[\p{Script=Han}A-Za-z]{2,8})/gu;

/** 600519 远山股份: a code of an exchange in mainland China, and a name between blanks. */
const CODED =
  /(?<![\d.])(?:[036]\d{5})(?:\.S[HZ])?[ \u3000]{1,4}((?:\*?ST ?)?[\p{Script=Han}]{3,5}[AB]?)(?=[ \u3000\n]|$)/gmu;

/** 证券简称:远山股份, 600519 远山股份: the names that announcements and data pages give so. */
export const labelledNames = (text: string): string[] => [
  ...new Set([...text.matchAll(LABELLED), ...text.matchAll(CODED)].map(([, name]) => name!)),
];

/**
 * 江东远山发展股份有限公司 trades as 远山股份: the legal name, its place taken off, begins with the core of the traded one.
 * @param names all names found
 * @returns pairs of the traded and the legal name
 */
export function tradedNames(names: Iterable<string>): [traded: string, legal: string][] {
  const all = [...new Set(names)];
  const legal = all.filter((name) => LEGAL.test(name));
  return all.flatMap((traded) => {
    const core = traded.replace(/^\*?ST\s?/u, '').replace(TRADED, '');
    if (LEGAL.test(traded) || core.length < 2 || core === traded) return [];
    const owners = legal.filter((name) => name.startsWith(core) || withoutPlace(name).startsWith(core));
    return owners.length === 1 ? [[traded, owners[0]!] as [string, string]] : [];
  });
}

/** 江苏省远山…, 青岛远山… without the place they open with. */
function withoutPlace(name: string): string {
  const place = knownAt(name, 0);
  return place?.known?.name.kind === 'place' ? name.slice(place.end).replace(/^[省市]/u, '') : name;
}
