// All tables together: which of them, and which of their rows, speak of the same thing.
import { normalisedName } from '../domain/text';
import type { TableKind } from '../domain/tables';
import type { AnnualView, StrategicView, TableView, ViewOf } from './view';

export type StrategicRow = StrategicView['indicators'][number];
export type AnnualRow = AnnualView['indicators'][number];

/** The two tables of one department. */
export interface DepartmentPair {
  strategic: StrategicView;
  annual: AnnualView;
  /** Rows that match each other and no other row. */
  same: { strategic: StrategicRow; annual: AnnualRow }[];
  /** Annual rows that name several things (刑事、民事、行政案件), each of which is a strategic row. */
  wholes: { whole: AnnualRow; parts: StrategicRow[] }[];
}

export interface WorkbookView {
  ofKind<Kind extends TableKind>(kind: Kind): ViewOf<Kind>[];
  departmentPairs: readonly DepartmentPair[];
}

/** Do the signs of `part` occur in `whole` in their order? */
function isWithin(part: string, whole: string): boolean {
  let next = 0;
  for (const sign of whole) if (sign === part[next]) next += 1;
  return next === part.length;
}

/** Signs to add, drop or change to make one text of the other. */
function editDistance(a: string, b: string): number {
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

/** Normalised names of at least six signs that differ in one, or in two of at least twelve. */
export function isNearName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= 12 ? 2 : shorter >= 6 ? 1 : 0;
  return a !== b && Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}

/** A longer name that tells the same in more words; short names occur in too many others. */
const isLonger = (short: string, long: string) => short.length >= 8 && isWithin(short, long);

function pairOf(strategic: StrategicView, annual: AnnualView): DepartmentPair {
  const goals = strategic.indicators.map((row) => ({ row, name: normalisedName(row.name) }));
  const matches = annual.indicators.map((row) => {
    const name = normalisedName(row.name);
    const exact = goals.filter((goal) => goal.name === name);
    const near = () => goals.filter((goal) => isNearName(goal.name, name) || isLonger(goal.name, name));
    const parts = (exact.length > 0 ? exact : near()).map((goal) => goal.row);
    return { whole: row, parts };
  });
  const single = matches.filter(({ parts }) => parts.length === 1);
  return {
    strategic,
    annual,
    same: single
      .map(({ whole, parts }) => ({ annual: whole, strategic: parts[0]! }))
      .filter((pair) => single.filter(({ parts }) => parts[0] === pair.strategic).length === 1),
    wholes: matches.filter(
      ({ whole, parts }) => parts.length >= 2 && parts.length === whole.name.split('、').length,
    ),
  };
}

export function workbookView(tables: readonly TableView[]): WorkbookView {
  const ofKind = <Kind extends TableKind>(kind: Kind) =>
    tables.filter((view): view is TableView & ViewOf<Kind> => view.kind === kind);
  const strategics = ofKind('strategic');
  // A department with two strategic tables cannot be told which one an annual table belongs to.
  const departmentPairs = ofKind('annual').flatMap((annual) => {
    const department = normalisedName(annual.table.department);
    const own = strategics.filter(({ table }) => normalisedName(table.department) === department);
    return department !== '' && own.length === 1 ? [pairOf(own[0]!, annual)] : [];
  });
  return { ofKind, departmentPairs };
}
