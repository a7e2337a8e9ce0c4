const LEGAL_FORM =
  /^(.{2,}?)(?:[（(][^（()）]{2,6}[)）])?(?:国际|中国|全球|科技|技术|网络|信息|控股|集团|股份|实业|投资|发展|有限|责任|总)*公司$/u;

/** 远山国际控股有限公司 → 远山; null where the name has no legal form. */
export const withoutLegalForm = (name: string): string | null =>
  LEGAL_FORM.exec(name)?.[1] ?? /^(.{3,})(?:集团|控股|股份)$/u.exec(name)?.[1] ?? null;

/** Whether the short name is used by itself, not only at the head of the full one. */
export function standsAlone(text: string, short: string, full: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length))
    if (!text.startsWith(full, at)) return true;
  return false;
}
