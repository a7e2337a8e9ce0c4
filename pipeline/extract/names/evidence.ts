/** What speaks for a run of words being a name. Counts are of places where it stands as a subject may. */
export interface Evidence {
  /** a subject's word follows */
  weak: number;
  /** what companies do or have, or a measured quantity follows */
  strong: number;
  /** what companies do follows */
  acts: number;
  /** a quantity that only companies have follows */
  earns: number;
  /** a stock code, a short form or a legal form stands beside it */
  certain: boolean;
  /** it ends with a legal form */
  legal: boolean;
  /** it opens a sentence, or a clause after a comma */
  opens: boolean;
  /** it stands behind a word that leads to a subject: 而, 其中 */
  led: boolean;
  /** it is one of what brings somebody named an amount: 为远山科技带来…,其中小石榴和… */
  part: boolean;
  /** what follows is said of companies only (的实际控制人) */
  definite: boolean;
  /** a noun for companies stood before (母公司, 品牌) */
  apposed: boolean;
  /** a colon follows, and then what it did: 远山科技:上半年净利润… */
  labels: boolean;
  /** companies stand beside it in an enumeration */
  listed: boolean;
  /** the headline opens with it or has it before a verb */
  titled: boolean;
}

/** The evidence for a name, begun where there is none yet. */
export function countOf(counts: Map<string, Evidence>, name: string): Evidence {
  const known = counts.get(name);
  if (known) return known;
  const count: Evidence = {
    weak: 0,
    strong: 0,
    acts: 0,
    earns: 0,
    certain: false,
    legal: false,
    opens: false,
    led: false,
    part: false,
    definite: false,
    apposed: false,
    labels: false,
    listed: false,
    titled: false,
  };
  counts.set(name, count);
  return count;
}
