/* Numbers of few digits, as an integer and a power of ten. */

/** Places behind the point up to which a power of ten is an exact double. */
export const MOST_PLACES = 22;
/** 1, 10, 100, … */
export const POWERS: readonly number[] = Array.from({ length: MOST_PLACES + 1 }, (_, power) => Number(`1e${power}`));
/** Decimal digits that a double keeps whatever they are. */
export const KEPT = 15;

const [MINUS, POINT, NOUGHT] = ['-', '.', '0'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/** The integer that plain decimal digits write without their point, and the places behind it; null where they are too many. */
export function readDigits(text: string): { mantissa: number; places: number } | null {
  const negative = text.charCodeAt(0) === MINUS;
  let mantissa = 0;
  let point = -1;
  let at = negative ? 1 : 0;
  if (text.length - at === 0 || text.length - at > KEPT + 1) return null;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT && point < 0) point = at;
    else if (code >= NOUGHT && code <= NOUGHT + 9) mantissa = mantissa * 10 + code - NOUGHT;
    else return null;
  }
  if (mantissa > Number.MAX_SAFE_INTEGER) return null;
  return { mantissa: negative && mantissa > 0 ? -mantissa : mantissa, places: point < 0 ? 0 : text.length - 1 - point };
}

/** The digits of `mantissa ÷ 10^places`, without zeros at the end. */
export function writeDigits(mantissa: number, places: number): string {
  let [whole, behind] = [Math.abs(mantissa), places];
  while (behind > 0 && whole % 10 === 0) [whole, behind] = [whole / 10, behind - 1];
  const text = String(whole).padStart(behind + 1, '0');
  const cut = text.length - behind;
  return `${mantissa < 0 ? '-' : ''}${text.slice(0, cut)}${behind > 0 ? `.${text.slice(cut)}` : ''}`;
}
