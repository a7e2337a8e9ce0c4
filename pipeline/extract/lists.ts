import { isBare } from './declared-currency.ts';
import type { Draft } from './draft.ts';
import type { Figure } from './scan/figure/figure.ts';
import { unitOfCurrency } from './scan/unit.ts';

const SEPARATOR = /^\s?(?:[、/／]|和|与|及|以及|或|，|,|；|;)\s?(?:和|与|以及|及)?\s?$/u;
const COMMA = /^\s?[，,；;]/u;

/**
 * Finds enumerations of figures (2282.7万、8699.5万和3932.5万美元) and gives members without a unit the unit of the list.
 * @param drafts the figures of one sentence, in order
 * @param firstId id for the first list found
 */
export function findLists(text: string, drafts: Draft[], firstId: number): number {
  let id = firstId;
  let from = 0;
  while (from < drafts.length) {
    let to = from;
    while (to + 1 < drafts.length && continues(text, drafts, to, from)) to++;
    if (to > from) {
      const members = drafts.slice(from, to + 1);
      const last = members.at(-1)!.figure;
      for (const draft of members) if (isElided(draft.figure, last)) draft.figure = { ...draft.figure, unit: null };
      shareUnit(members);
      shareCurrency(text, members);
      shareHedge(text, members);
      const [first] = members;
      const alike = members.every(({ figure }) => figure.unit === first!.figure.unit || isMoney(figure, first!.figure));
      if (alike || isDealt(text, first!)) {
        members.forEach((draft, index) => {
          draft.list = { id, index, size: members.length };
        });
        id++;
      }
    }
    from = to + 1;
  }
  return id;
}

/** Counts the members of lists anew, where some turned out to be no figures. */
export function recountLists(drafts: readonly Draft[]): void {
  const lists = Map.groupBy(
    drafts.filter(({ list }) => list !== null),
    ({ list }) => list!.id,
  );
  for (const [id, members] of lists)
    members.forEach((draft, index) => {
      draft.list = members.length > 1 ? { id, index, size: members.length } : null;
    });
}

/** 营收、净利润和毛利率分别为5亿元、1亿元和35%: dealt out, whatever the units. */
const isDealt = (text: string, { outerStart }: Draft): boolean =>
  /(?:分别|依次)[\p{Script=Han}]{0,3}$/u.test(text.slice(Math.max(0, outerStart - 5), outerStart));

function continues(text: string, drafts: readonly Draft[], at: number, first: number): boolean {
  const [left, right] = [drafts[at]!, drafts[at + 1]!];
  const between = text.slice(left.outerEnd, right.outerStart).replace(/人民币|新台币|约为?|为|达/gu, '');
  if (!SEPARATOR.test(between)) return false;
  if (!compatible(left.figure, right.figure)) return !COMMA.test(between) && isDealt(text, drafts[first]!);
  // a comma also ends clauses: only figures written alike go on over one
  return (
    !COMMA.test(between) ||
    (left.figure.unit === right.figure.unit && left.figure.kind === right.figure.kind && left.figure.kind !== 'count')
  );
}

function compatible(left: Figure, right: Figure): boolean {
  if (left.unit === right.unit) return left.currency === right.currency;
  return left.unit === null || right.unit === null || isElided(left, right) || isMoney(left, right);
}

/** 3亿元、4亿元和5亿美元: amounts go on in another currency. */
const isMoney = (left: Figure, right: Figure): boolean => left.kind === 'money' && right.kind === 'money';

/** 18个、15个、17个基点: of the unit that the last member spells out only the classifier is left. */
const isElided = (left: Figure, right: Figure): boolean =>
  left.unit === '个' && (right.unit === '个百分点' || right.unit === '基点');

/** 分别约为3亿元、4亿元: what loosens the list loosens every member of it. */
function shareHedge(text: string, [first, ...others]: readonly Draft[]): void {
  const reason = first!.why.find(({ attribute }) => attribute === 'hedge');
  if (!reason || !/(?:分别|依次|各|均|都)$/u.test(text.slice(reason.start - 2, reason.start))) return;
  for (const draft of others) {
    if (draft.hedge !== null) continue;
    draft.hedge = first!.hedge;
    draft.why.push(reason);
  }
}

/** 港币38.2元、38.1元及37.5元: the currency in front of the first is that of the list. */
function shareCurrency(text: string, [first, ...others]: readonly Draft[]): void {
  const { unit, currency, start, end } = first!.figure;
  const inFront = currency !== null && unit !== '元' && /\d元$/u.test(text.slice(start, end));
  if (!inFront || !others.every(({ figure }) => isBare(text, figure))) return;
  for (const other of others) other.figure = { ...other.figure, unit, currency };
}

/** 9549万、6.2亿元: a figure without a unit takes the next one written, else the one before; a bare number also its scale. */
function shareUnit(members: readonly Draft[]): void {
  for (let i = 0; i < members.length; i++) {
    const draft = members[i]!;
    if (draft.figure.unit !== null) continue;
    const giver =
      members.slice(i + 1).find(({ figure }) => figure.unit !== null) ??
      members.slice(0, i).findLast(({ figure }) => figure.unit !== null);
    if (!giver) continue;
    const { unit, kind, currency, per, numeral } = giver.figure;
    const scale =
      draft.figure.numeral.scaled || kind === 'percent' ? 0 : members.indexOf(giver) > i ? numeral.scale : 0;
    draft.figure = {
      ...draft.figure,
      unit: unit ?? (currency ? unitOfCurrency(currency) : null),
      kind,
      currency,
      per,
      unitInferred: true,
      values: draft.figure.values.map((value) => ({ ...value, exponent: value.exponent + scale })),
      fine: draft.figure.fine + scale,
      coarse: draft.figure.coarse + scale,
    };
  }
}
