// Numbers of rows and duties, and the sum below them, after rows came or went.
import type { FoundTable } from '../../domain/tables';
import { formulaAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellName } from '../../sheet/address';
import type { EditStep } from '../edit';
import type { BodyRow } from './body';
import { runsOf } from './mergedColumns';

export interface Numbers<Row extends BodyRow> {
  /** Undefined where the table has no column for them. */
  column: number | undefined;
  /** Rows with the same key, next to each other, have one number. */
  key(row: Row): string;
}

/**
 * 1, 2, 3 … down a column, one number for each run of rows; only where the sheet did not number them otherwise
 * before, and only where the number changes.
 */
export function numberSteps<Row extends BodyRow>(
  before: readonly Row[],
  after: readonly Row[],
  { column, key }: Numbers<Row>,
  { body }: FoundTable,
  snapshot: SheetSnapshot,
): EditStep[] {
  if (column === undefined) return [];
  const numberOf = ({ was }: Row) =>
    was === undefined ? '' : String(valueAt(snapshot, { row: was, column })).trim();
  const counted = (rows: readonly Row[]) => rows.filter(({ foreign, blank }) => !foreign && !blank);
  const old = runsOf(counted(before), key);
  if (!old.every(({ rows }, index) => numberOf(rows[0]!) === String(index + 1))) return [];
  const places = new Map(after.map((row, place) => [row, place]));
  return runsOf(counted(after), key).flatMap(({ rows }, index) =>
    rows.flatMap((row, offset): EditStep[] => {
      // A number that is merged down stands in the first row alone.
      const isFirst = offset === 0;
      const stands = numberOf(row);
      if (!isFirst && (stands === '' || stands === String(index + 1))) return [];
      if (stands === String(index + 1)) return [];
      return [{ kind: 'write', at: { row: body.first + places.get(row)!, column }, values: [[index + 1]] }];
    }),
  );
}

/** The total sums the rows as they are now, where it was such a sum before. `count`: rows after the edit. */
export function totalSteps(
  { table, columns, body }: FoundTable,
  snapshot: SheetSnapshot,
  count: number,
): EditStep[] {
  if (table.kind !== 'summary' || !table.at.total || columns.amount === undefined) return [];
  const { row, column } = table.at.total;
  const sum = (last: number) =>
    `=SUM(${cellName({ row: body.first, column })}:${cellName({ row: last, column })})`;
  const formula = formulaAt(snapshot, table.at.total).replace(/[\s$]/g, '').toUpperCase();
  if (formula !== sum(body.last)) return [];
  const shift = count - (body.last - body.first + 1);
  return [{ kind: 'formula', at: { row: row + shift, column }, formula: sum(body.first + count - 1) }];
}
