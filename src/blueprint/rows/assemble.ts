// An edit of a table's rows put together: cells apart, rows out, moved and in, contents, cells together, numbers.
import type { FoundTable } from '../../domain/tables';
import { textAt } from '../../sheet/displayText';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Cell } from '../../sheet/address';
import type { EditStep, SheetEdit } from '../edit';
import { modelRows, rowDeletions, rowInsertions, rowMoves, type BodyRow } from './body';
import { mergedSteps, type MergedColumn } from './mergedColumns';
import { numberSteps, totalSteps, type Numbers } from './numbering';
import { sideLabelSteps } from './sideLabel';

export interface RowsChange<Row extends BodyRow> {
  /** The body as it is, every row with `was`. */
  before: readonly Row[];
  after: readonly Row[];
  merged: readonly MergedColumn<Row>[];
  /** None for a table whose rows are not numbered. */
  numbers?: Numbers<Row>;
  /** What is written into a row. `row`: where it will stand. */
  contents(change: Row, row: number): EditStep[];
  select?: Cell;
}

export function rowsEdit<Row extends BodyRow>(
  found: FoundTable,
  snapshot: SheetSnapshot,
  { before, after, merged, numbers, contents, select }: RowsChange<Row>,
): SheetEdit {
  const { area, body, table } = found;
  const changesRows =
    before.length !== after.length || after.some(({ was }, index) => was !== before[index]?.was);
  const side = changesRows ? sideLabelSteps(found, snapshot, before, after) : { apart: [], together: [] };
  const cells = mergedSteps(before, after, merged, modelRows(after), found, snapshot);
  const records: readonly { at: { name?: Cell; projectName?: Cell } }[] =
    table.kind === 'summary' ? table.rows : table.indicators;
  return {
    sheet: found.sheet,
    columns: [area.left, area.right],
    steps: [
      ...side.apart,
      ...cells.apart,
      ...rowDeletions(after, found),
      ...rowMoves(after, found),
      ...rowInsertions(after, found),
      ...after.flatMap((row, index) => contents(row, body.first + index)),
      ...side.together,
      ...cells.together,
      ...(numbers ? numberSteps(before, after, numbers, found, snapshot) : []),
      ...totalSteps(found, snapshot, after.length),
    ],
    expects: records.flatMap(({ at }) => {
      const cell = at.name ?? at.projectName;
      return cell ? [{ cell, text: textAt(snapshot, cell) }] : [];
    }),
    ...(select && { select }),
  };
}
