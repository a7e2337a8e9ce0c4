import type { Decimal } from '../decimal.ts';
import type { Literal } from './literal.ts';
import type { Numeral } from './numeral.ts';

/** One addend: 3千 of 3千5百万. */
export interface Term extends Decimal {
  /** trailing zeros of an integer literal, which may be rounding */
  zeros: number;
  /** sum of the powers of the scales written after it */
  power: number;
}

export const termOf = (digit: number): Term => ({ mantissa: BigInt(digit), exponent: 0, zeros: 0, power: 0 });

export const termOfLiteral = (literal: Literal): Term => ({ ...literal, zeros: trailingZeros(literal), power: 0 });

function trailingZeros({ mantissa, exponent }: Literal): number {
  if (exponent < 0 || mantissa === 0n) return 0;
  let zeros = 0;
  for (let rest = mantissa; rest % 10n === 0n; rest /= 10n) zeros++;
  return zeros;
}

/** The arithmetic of a number: digits wait for their scale; small scales multiply them, big ones all since the last big one. */
export class Terms {
  readonly list: Term[] = [];
  /** digits whose scale has not come yet */
  pending: Term | null = null;
  /** the power of the scale read last */
  lastScale = 0;
  /** 零 was read since */
  zeroSince = false;
  scaled = false;
  /** as in `Numeral` */
  scale = 0;
  big: Numeral['big'] = { last: 0, any: false };
  /** `big.last` just before the last literal */
  private bigBefore = 0;
  /** first term since the last 万, and since the last 亿 */
  private section = 0;
  private group = 0;

  get empty(): boolean {
    return this.list.length === 0 && !this.pending;
  }

  /** Digits were read. */
  open(term: Term): void {
    this.pending = term;
    this.scale = 0;
    this.bigBefore = this.big.last;
    this.big = { last: 0, any: this.big.any };
  }

  /** 廿 and 卅: digits and their scale at once. */
  tens(value: number): void {
    this.list.push(termOf(value));
    this.lastScale = 1;
    this.scaled = true;
  }

  /** Whether a small scale may come without digits before it: the first of its section, or after 零. */
  get takesBareScale(): boolean {
    return this.list.length <= this.section || this.zeroSince;
  }

  smallScale(power: number): void {
    // 零十: the zero says nothing
    const base = this.pending && this.pending.mantissa !== 0n ? this.pending : termOf(1);
    this.pending = null;
    this.list.push({ ...base, power: base.power + power });
    this.scaleRead(power, this.scale > 0 ? this.scale + power : power);
  }

  /**
   * @param again 四万万: ten thousand times ten thousand
   * @returns false where there is nothing for it to multiply
   */
  bigScale(power: number, again: boolean): boolean {
    this.flush();
    const from = power === 4 && !again ? this.section : this.group;
    if (this.list.length === from) {
      if (this.list.length > 0) return false;
      this.list.push(termOf(1));
    }
    for (let i = from; i < this.list.length; i++) this.list[i]!.power += power;
    this.section = this.list.length;
    if (power > 4 || again) this.group = this.list.length;
    this.big = { last: this.big.last + power, any: true };
    this.scaleRead(power, this.scale + power);
    return true;
  }

  private scaleRead(power: number, scale: number): void {
    this.lastScale = power;
    this.scale = scale;
    this.zeroSince = false;
    this.scaled = true;
  }

  /** Decimals after 点. 一千六点五: sixteen hundred or a thousand and six. */
  decimals(digits: string): void {
    const whole = this.pending;
    if (whole && this.scaled && this.lastScale >= 2 && !this.zeroSince) whole.power = 0;
    this.pending = {
      zeros: 0,
      power: 0,
      ...whole,
      mantissa: (whole?.mantissa ?? 0n) * 10n ** BigInt(digits.length) + BigInt(digits),
      exponent: -digits.length,
    };
  }

  /** 一万二: a lone digit after a scale counts in the next lower place. */
  placeTail(): void {
    const { pending, lastScale } = this;
    if (pending && this.scaled && !this.zeroSince && lastScale >= 2 && pending.exponent === 0)
      pending.power = lastScale - 1 + Math.max(0, this.bigBefore - lastScale);
  }

  flush(): void {
    if (this.pending) this.list.push(this.pending);
    this.pending = null;
  }
}
