// Where indicators go in a strategic or annual table: the body as it will be.
import type { BenchmarkRow } from '../../domain/tables';
import type { IndicatorPick } from '../../library/pick';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { AnyRow } from './anyRows';
import { endBefore } from './body';
import { categoriesOf, type Categories } from './categories';
import type { DepartmentTable, PickColumns } from './departmentIndicator';

export interface DepartmentRow extends AnyRow {
  /** What is to be written into it. */
  pick?: IndicatorPick;
  /** Its kind, in the table's words. */
  category?: string;
}

/** What a row has none of while it waits to be filled. */
const own: readonly (keyof BenchmarkRow | 'name' | 'definition')[] = [
  ...(['name', 'definition', 'annualValue', 'plannedValue', 'standardValue', 'standardSource'] as const),
  ...(['prior3YearMean', 'priorYearValue', 'historySource', 'note'] as const),
];

/** `beside`: rows of the indicators among which the picks go; after them all, or each after those of its own kind. */
export function filledBody(
  { table }: DepartmentTable,
  snapshot: SheetSnapshot,
  before: readonly AnyRow[],
  beside: ReadonlySet<number>,
  picks: readonly IndicatorPick[],
  columns: PickColumns,
): DepartmentRow[] {
  const isBeside = ({ was }: AnyRow) => was !== undefined && beside.has(was);
  const first = Math.max(before.findIndex(isBeside), 0);
  let end = before.findLastIndex(isBeside) + 1;
  // Rows without a record belong to the one above them.
  while (before[end] && (before[end]!.blank || before[end]!.foreign)) end++;
  const rows: DepartmentRow[] = before.slice(first, end);
  const { category } = columns;
  const kinds =
    table.kind === 'annual' && category !== undefined
      ? { ...categoriesOf(table, picks), column: category }
      : undefined;
  for (const pick of picks) {
    if (kinds) addToKind(rows, pick, kinds, snapshot);
    else addAtEnd(rows, pick);
  }
  return [...before.slice(0, first), ...rows, ...before.slice(end)];
}

const isFree = ({ blank, foreign, fields, pick }: DepartmentRow) =>
  !pick && !foreign && (blank || own.every((field) => !fields?.[field]));

function addAtEnd(rows: DepartmentRow[], pick: IndicatorPick): void {
  const free = rows.findIndex(isFree);
  if (free >= 0) rows[free] = { ...rows[free]!, blank: false, pick };
  else {
    const end = endBefore(rows, rows.length);
    rows.splice(end, 0, { was: undefined, fields: rows[end - 1]?.fields, pick });
  }
}

/**
 * After the last row of its kind, else where the kind comes in the official order. A free row of its kind is filled
 * where it is; one that has no kind yet comes to that place.
 */
function addToKind(
  rows: DepartmentRow[],
  pick: IndicatorPick,
  kinds: Categories & { column: number },
  snapshot: SheetSnapshot,
): void {
  const kindOf = ({ category, fields }: DepartmentRow) => category ?? fields?.category ?? '';
  const writesKind = ({ was }: DepartmentRow) =>
    was !== undefined && valueAt(snapshot, { row: was, column: kinds.column }) !== '';
  const isOpen = (row: DepartmentRow) => isFree(row) && !writesKind(row);
  const isOwn = (row: DepartmentRow | undefined) => row !== undefined && kinds.isOwn(kindOf(row), pick);

  const waiting = rows.findIndex((row) => isFree(row) && writesKind(row) && isOwn(row));
  if (waiting >= 0) {
    rows[waiting] = { ...rows[waiting]!, pick, category: kindOf(rows[waiting]!) };
    return;
  }
  const known = rows.filter((row) => !row.foreign && !isOpen(row) && kindOf(row) !== '');
  const category = kinds.textFor(pick, known.map(kindOf));
  const before = known[kinds.placeAmong(known.map(kindOf), pick) - 1];
  const start = rows.some(isOpen) ? rows.findIndex(isOpen) : endBefore(rows, rows.length);
  let index = known.length === 0 ? start : before ? rows.indexOf(before) + 1 : 0;
  const open = rows.slice(index, index + 1).some(isOpen) ? index : rows.findLastIndex(isOpen);
  const [taken] = open < 0 ? [] : rows.splice(open, 1);
  if (open >= 0 && open < index) index--;
  const neighbour = rows[index - 1] ?? rows[index];
  const fields = taken && !taken.blank ? taken.fields : neighbour?.fields;
  // Rows of one kind share its cell where the table writes it once.
  const row = (isOwn(before) ? before?.fields?.row : undefined) ?? `new ${category}`;
  rows.splice(index, 0, { was: taken?.was, pick, category, fields: { ...fields, category, row } });
}
