// Which rows of a department's strategic and annual tables speak of the same thing.
import { normalisedName } from '../domain/text';
import type { AnnualView, StrategicView, WorkbookView } from './view';

export type StrategicRow = StrategicView['indicators'][number];
export type AnnualRow = AnnualView['indicators'][number];

export interface DepartmentPair {
  strategic: StrategicView;
  annual: AnnualView;
}

/** Annual tables whose department has exactly one strategic table. */
export function departmentPairs({ ofKind }: WorkbookView): DepartmentPair[] {
  const strategics = ofKind('strategic');
  return ofKind('annual').flatMap((annual) => {
    const department = normalisedName(annual.table.department);
    const own = strategics.filter(({ table }) => normalisedName(table.department) === department);
    return department !== '' && own.length === 1 ? [{ strategic: own[0]!, annual }] : [];
  });
}

/** Do the signs of `part` occur in `whole` in their order? */
function isWithin(part: string, whole: string): boolean {
  let next = 0;
  for (const sign of whole) if (sign === part[next]) next += 1;
  return next === part.length;
}

/** Signs to add, drop or change to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, change));
    }
    before = row;
  }
  return before[b.length]!;
}

/** Names of at least six signs that differ in one, or in two of at least twelve. */
export function isNearName(a: string, b: string): boolean {
  const [left, right] = [normalisedName(a), normalisedName(b)];
  const shorter = Math.min(left.length, right.length);
  const allowed = shorter >= 12 ? 2 : shorter >= 6 ? 1 : 0;
  return (
    left !== right && Math.abs(left.length - right.length) <= allowed && editDistance(left, right) <= allowed
  );
}

/** A longer name that tells the same in more words; short names occur in too many others. */
const isLonger = (short: string, long: string) => short.length >= 8 && isWithin(short, long);

function candidates(row: AnnualRow, strategic: StrategicView): StrategicRow[] {
  const name = normalisedName(row.name);
  const exact = strategic.indicators.filter((other) => normalisedName(other.name) === name);
  if (exact.length > 0) return exact;
  return strategic.indicators.filter(
    (other) => isNearName(other.name, row.name) || isLonger(normalisedName(other.name), name),
  );
}

/** Rows that match each other and no other row. */
export function sameIndicators({
  strategic,
  annual,
}: DepartmentPair): { strategic: StrategicRow; annual: AnnualRow }[] {
  const matches = annual.indicators
    .map((row) => ({ row, found: candidates(row, strategic) }))
    .filter(({ found }) => found.length === 1);
  return matches.flatMap(({ row, found: [only] }) =>
    matches.filter(({ found }) => found[0] === only).length === 1 ? [{ strategic: only!, annual: row }] : [],
  );
}

/** Annual rows that name several things (刑事、民事、行政案件), each of which is a strategic row. */
export function partsOfWholes({
  strategic,
  annual,
}: DepartmentPair): { whole: AnnualRow; parts: StrategicRow[] }[] {
  return annual.indicators
    .filter(({ name }) => name.includes('、'))
    .map((whole) => ({ whole, parts: candidates(whole, strategic) }))
    .filter(({ parts, whole }) => {
      const named = whole.name.split('、').length;
      return parts.length >= 2 && parts.length === named;
    });
}
