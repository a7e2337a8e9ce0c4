import type { Found, Key } from './key.ts';

/** Whether a fact says what a key says, attribute by attribute; spelling that means the same is the same. */

type Text = string | null | undefined;

/** Other spellings of a unit → the one compared. */
const UNITS: Readonly<Record<string, string>> = {
  百分点: 'pp',
  个百分点: 'pp',
  '％': '%',
  percent: '%',
  基点: 'bp',
  个基点: 'bp',
  bps: 'bp',
  人民币: '元',
  人民币元: '元',
  cny: '元',
  rmb: '元',
  美金: '美元',
  usd: '美元',
  港币: '港元',
  hkd: '港元',
  月: '个月',
  日: '天',
  省份: '个',
};
const CURRENCIES: Readonly<Record<string, string>> = { 元: 'CNY', 人民币: 'CNY', RMB: 'CNY', 美元: 'USD', 港元: 'HKD' };

export function sameValue(key: Key, { value }: Found): boolean {
  const agree = (keyed: number, found: number) =>
    close(keyed, found) || (key.dir === 'down' && close(keyed, -found)) || (inTenths(key) && close(keyed, found * 10));
  if (typeof key.value === 'number') return typeof value === 'number' && agree(key.value, value);
  return typeof value !== 'number' && agree(key.value[0], value[0]) && agree(key.value[1], value[1]);
}

export function sameUnit(key: Key, fact: Found): boolean {
  const found = unit(fact.unit);
  const wanted = alternatives(key.unit).map(unit);
  const same =
    wanted.includes(found) ||
    (key.kind === 'price' && wanted.some((one) => withoutShare(one) === withoutShare(found))) ||
    (inTenths(key) && found === '成');
  const [keyed, currency] = [currencyOf(key.currency), currencyOf(fact.currency)];
  return same && (keyed === null || currency === null || keyed === currency);
}

export const sameHedge = (key: Key, fact: Found) => alternatives(key.hedge).includes(present(fact.hedge));
export const samePeriod = (key: Key, fact: Found) => alternatives(key.period).map(period).includes(period(fact.period));
export const sameEntity = (key: Key, fact: Found) => alike(key.entity, fact.entity);
export const sameMetric = (key: Key, fact: Found) => alike(key.metric, fact.metric);

const present = (text: Text): string | null => (text === undefined || text === '' || text === 'null' ? null : text);
const alternatives = (text: Text): (string | null)[] => (present(text) ?? 'null').split('|').map(present);
const inTenths = ({ text }: Key) => text.endsWith('成');

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b));
}

/** Width, spaces, quotation marks, 的 and the many names of revenue do not matter. */
function plain(text: Text): string | null {
  return (
    present(text)
      ?.normalize('NFKC')
      .replace(/[\s的"'“”‘’《》「」]/g, '')
      .replace(/营业总收入|营业收入|总收入|收入/g, '营收')
      .toLowerCase() ?? null
  );
}

/** Equal, or one name holds the other. */
function alike(keyed: Text, found: Text): boolean {
  const b = plain(found);
  return alternatives(keyed).some((alternative) => {
    const a = plain(alternative);
    if (a === null || b === null) return a === b;
    return a === b || (Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a)));
  });
}

function unit(text: Text): string | null {
  const name = plain(text);
  return name === null ? null : (UNITS[name] ?? name);
}

const withoutShare = (name: string | null) => name?.replace(/\/股$|^每股/g, '') ?? null;

function currencyOf(text: Text): string | null {
  const name = present(text);
  return name === null ? null : (CURRENCIES[name] ?? name.toUpperCase());
}

/** 2025-q3 → 2025Q3, FY taken off */
function period(text: Text): string | null {
  const bare = present(text)?.replace(/\s/g, '').toUpperCase();
  return bare?.replace(/^(\d{4})-([QH]\d)$/, '$1$2').replace(/FY$/, '') ?? null;
}
