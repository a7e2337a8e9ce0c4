export const termOf = (digit) => ({ mantissa: BigInt(digit), exponent: 0, zeros: 0, power: 0 });
export const termOfLiteral = (literal) => ({ ...literal, zeros: trailingZeros(literal), power: 0 });
function trailingZeros({ mantissa, exponent }) {
    if (exponent < 0 || mantissa === 0n)
        return 0;
    let zeros = 0;
    for (let rest = mantissa; rest % 10n === 0n; rest /= 10n)
        zeros++;
    return zeros;
}
/** The arithmetic of a number: digits wait for their scale; small scales multiply them, big ones all since the last big one. */
export class Terms {
    list = [];
    /** digits whose scale has not come yet */
    pending = null;
    /** the power of the scale read last */
    lastScale = 0;
    /** 零 was read since */
    zeroSince = false;
    scaled = false;
    /** as in `Numeral` */
    scale = 0;
    big = { last: 0, any: false };
    /** `big.last` just before the last literal */
    bigBefore = 0;
    /** first term since the last 万, and since the last 亿 */
    section = 0;
    group = 0;
    get empty() {
        return this.list.length === 0 && !this.pending;
    }
    /** Digits were read. */
    open(term) {
        this.pending = term;
        this.scale = 0;
        this.bigBefore = this.big.last;
        this.big = { last: 0, any: this.big.any };
    }
    /** 廿 and 卅: digits and their scale at once. */
    tens(value) {
        this.list.push(termOf(value));
        this.lastScale = 1;
        this.scaled = true;
    }
    /** Whether a small scale may come without digits before it: the first of its section, or after 零. */
    get takesBareScale() {
        return this.list.length <= this.section || this.zeroSince;
    }
    smallScale(power) {
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
    bigScale(power, again) {
        this.flush();
        const from = power === 4 && !again ? this.section : this.group;
        if (this.list.length === from) {
            if (this.list.length > 0)
                return false;
            this.list.push(termOf(1));
        }
        for (let i = from; i < this.list.length; i++)
            this.list[i].power += power;
        this.section = this.list.length;
        if (power > 4 || again)
            this.group = this.list.length;
        this.big = { last: this.big.last + power, any: true };
        this.scaleRead(power, this.scale + power);
        return true;
    }
    scaleRead(power, scale) {
        this.lastScale = power;
        this.scale = scale;
        this.zeroSince = false;
        this.scaled = true;
    }
    /** Decimals after 点. 一千六点五: sixteen hundred or a thousand and six. */
    decimals(digits) {
        const whole = this.pending;
        if (whole && this.scaled && this.lastScale >= 2 && !this.zeroSince)
            whole.power = 0;
        this.pending = {
            zeros: 0,
            power: 0,
            ...whole,
            mantissa: (whole?.mantissa ?? 0n) * 10n ** BigInt(digits.length) + BigInt(digits),
            exponent: -digits.length,
        };
    }
    /** 一万二: a lone digit after a scale counts in the next lower place. */
    placeTail() {
        const { pending, lastScale } = this;
        if (pending && this.scaled && !this.zeroSince && lastScale >= 2 && pending.exponent === 0)
            pending.power = lastScale - 1 + Math.max(0, this.bigBefore - lastScale);
    }
    flush() {
        if (this.pending)
            this.list.push(this.pending);
        this.pending = null;
    }
}
