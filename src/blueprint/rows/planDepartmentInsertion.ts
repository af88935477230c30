// Indicators into a department's tables: at the end of the strategic table, or into a duty of the annual one.
import type { AnnualIndicator, PlacedRow, StrategicIndicator } from '../../domain/tables';
import type { IndicatorPick } from '../../library/pick';
import { numberFormatAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { EditStep, SheetEdit } from '../edit';
import { dutyOf, mergedColumns, numbersOf, rowsOf } from './anyRows';
import { rowsEdit } from './assemble';
import {
  isWaiting,
  pickColumns,
  writePick,
  type DepartmentTable,
  type PickColumns,
} from './departmentIndicator';
import { filledBody, type DepartmentRow } from './departmentRows';
import { cursor, officialLook } from './insertedRows';

/**
 * `at`: a row of the sheet, which says the duty of an annual table; else it is the last one. Free rows are filled
 * first. The cursor goes to the first inserted value that is still to be typed, else to the first inserted name.
 * Undefined when the table has no column for names or for values.
 */
export function planDepartmentInsertion(
  found: DepartmentTable,
  snapshot: SheetSnapshot,
  picks: readonly IndicatorPick[],
  at?: number,
): SheetEdit | undefined {
  const columns = pickColumns(found);
  if (!columns) return undefined;
  const { first } = found.body;
  const shared = sharesKinds(found);
  const before = rowsOf(found, snapshot);
  const beside = new Set(indicatorsBeside(found, at).map(({ row }) => row));
  const after = filledBody(found, snapshot, before, beside, picks, columns);
  const inserted = after.flatMap(({ was, pick }, index) => (pick ? [{ was, pick, row: first + index }] : []));
  const isEmpty = before.length === 0;
  const edit = rowsEdit<DepartmentRow>(found, snapshot, {
    before,
    after,
    merged: mergedColumns(found).filter(({ column }) => shared || column !== columns.category),
    numbers: numbersOf(found, after),
    contents: ({ was, pick, category }, row) => [
      ...(isEmpty && row === first ? lookOfRows(found, columns, after.length) : []),
      ...(was === undefined ? ownFormats(row, found, snapshot) : []),
      ...(pick ? writePick(row, pick, shared ? undefined : category, columns) : []),
    ],
    select: cursor(
      inserted.map(({ row, pick }) => ({ row, waits: isWaiting(pick) })),
      { name: columns.name, value: columns.annualValue },
    ),
  });
  return {
    ...edit,
    // A free row may lie under the merged kind of the row above it.
    steps: [...(shared ? [] : kindsApart(inserted, columns)), ...edit.steps],
    expects: [
      ...edit.expects,
      ...inserted.flatMap(({ was }) =>
        was === undefined ? [] : [{ cell: { row: was, column: columns.name }, text: '' }],
      ),
    ],
  };
}

/** Indicators beside which the same name would stand twice: all of a strategic table, those of the duty in an annual one. */
export function indicatorsBeside(
  { table, body }: DepartmentTable,
  at?: number,
): readonly PlacedRow<StrategicIndicator | AnnualIndicator>[] {
  if (table.kind === 'strategic') return table.indicators;
  const { indicators } = table;
  const duties = indicators.map(({ row, dutySequence, duty }) =>
    dutyOf({ was: row, fields: { dutySequence, duty } }),
  );
  const isInside = at !== undefined && at >= body.first && at <= body.last;
  const own = isInside ? indicators.findLastIndex(({ row }) => row <= at) : indicators.length - 1;
  let [from, to] = [own, own];
  while (from > 0 && duties[from - 1] === duties[own]) from--;
  while (to < indicators.length && duties[to] === duties[own]) to++;
  return indicators.slice(Math.max(from, 0), to);
}

/** Is a kind written once for several rows? */
function sharesKinds({ table }: DepartmentTable): boolean {
  if (table.kind !== 'annual') return false;
  return table.indicators.some(({ row, name, at }) => name !== '' && at.category && at.category.row < row);
}

function kindsApart(inserted: readonly { was: number | undefined }[], { category }: PickColumns): EditStep[] {
  if (category === undefined) return [];
  return inserted.flatMap(({ was }): EditStep[] =>
    was === undefined
      ? []
      : [{ kind: 'unmerge', area: { top: was, bottom: was, left: category, right: category } }],
  );
}

/** Values of a new row are not in the unit that the number format of another row adds. */
function ownFormats(row: number, { columns, body }: DepartmentTable, snapshot: SheetSnapshot): EditStep[] {
  const fields = ['plannedValue', 'standardValue', 'prior3YearMean', 'priorYearValue'];
  return fields.flatMap((field): EditStep[] => {
    const column = columns[field];
    if (column === undefined) return [];
    for (let other = body.first; other <= body.last; other++) {
      if (!['General', '@'].includes(numberFormatAt(snapshot, { row: other, column })))
        return [
          {
            kind: 'style',
            area: { top: row, bottom: row, left: column, right: column },
            style: { numberFormat: 'General' },
          },
        ];
    }
    return [];
  });
}

function lookOfRows(found: DepartmentTable, columns: PickColumns, count: number): EditStep[] {
  const { table, body } = found;
  const rows = { top: body.first, bottom: body.first + count - 1 };
  const { name, definition, category } = columns;
  const fields =
    table.kind === 'annual'
      ? {
          ...found.columns,
          indicator: category ?? name,
          explanation: category === undefined ? definition : name,
        }
      : found.columns;
  return officialLook(rows, found, fields);
}
