/** What speaks for a run of words being a name. */
export interface Evidence {
  /** clause starts where a subject's word follows */
  weak: number;
  /** where a company's word follows */
  strong: number;
  /** a stock code or an abbreviation in brackets follows, or it is in the headline */
  certain: boolean;
  /** it opens a sentence, or a clause after a comma */
  opens: boolean;
  /** what follows is said of companies only (的实际控制人) */
  definite: boolean;
  /** a noun for companies stood before (母公司, 品牌) */
  apposed: boolean;
  /** it did what companies do, and did not only have a quantity (夏粮产量) */
  acts: boolean;
}

/** The evidence for a name, begun where there is none yet. */
export function countOf(counts: Map<string, Evidence>, name: string): Evidence {
  const known = counts.get(name);
  if (known) return known;
  const count = { weak: 0, strong: 0, certain: false, opens: false, definite: false, apposed: false, acts: false };
  counts.set(name, count);
  return count;
}
