// Rows of any table as they stand, and the columns that some of them share.
import type { FoundTable } from '../../domain/tables';
import { compactText } from '../../domain/text';
import { cellName, type Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { officialForms } from '../forms';
import { onlyFieldOf } from '../forms/fields';
import { numberOrText } from '../numberOrText';
import { isForeign, type BodyRow } from './body';
import type { MergedColumn } from './mergedColumns';
import type { Numbers } from './numbering';

/** A row of any table. */
export interface AnyRow extends BodyRow {
  /** Its texts; those of a merged cell too. Undefined for a row that begins something new. */
  fields: Partial<Record<string, string>> | undefined;
}

/** Every row of the body; one without a record goes with the row above it. */
export function rowsOf(found: FoundTable, snapshot: SheetSnapshot): AnyRow[] {
  const { table, body } = found;
  const records: readonly { row: number }[] = table.kind === 'summary' ? table.rows : table.indicators;
  const byRow = new Map(records.map((record) => [record.row, record as unknown as Record<string, string>]));
  let fields: AnyRow['fields'] = {};
  return Array.from({ length: body.last - body.first + 1 }, (_, index) => {
    const was = body.first + index;
    fields = byRow.get(was) ?? fields;
    const foreign = isForeign(found, snapshot, was);
    return { was, fields, foreign, blank: !foreign && !byRow.has(was) };
  });
}

const keyOf = (names: readonly string[]) => {
  return ({ fields }: AnyRow) =>
    fields ? compactText(names.map((name) => fields[name] ?? '').join('\n')) : 'new';
};
/** Rows of one duty have it in common. */
export const dutyOf = keyOf(['dutySequence', 'duty']);

/** The column of running numbers, and what is numbered: duties, or else rows. `after`: the body as it will be. */
export function numbersOf({ table, columns }: FoundTable, after: readonly AnyRow[]): Numbers<AnyRow> {
  return table.kind === 'annual'
    ? { column: columns.dutySequence, key: dutyOf }
    : { column: columns.sequence, key: (row) => String(row.was ?? `new ${after.indexOf(row)}`) };
}

/** As the official form merges them, wherever the table has these columns, and those that a person merged too. */
export function mergedColumns(found: FoundTable): MergedColumn<AnyRow>[] {
  const official = officialColumns(found);
  const others = sharedColumns(found).filter(({ column }) => official.every((one) => one.column !== column));
  return [...official, ...others].sort((a, b) => a.column - b.column);
}

/** Columns where a cell gives its text to rows below its own, as a kind does that is written once for all of its rows. */
function sharedColumns({ table }: FoundTable): MergedColumn<AnyRow>[] {
  const records: readonly { row: number; at: Partial<Record<string, Cell>> }[] =
    table.kind === 'summary' ? table.rows : table.indicators;
  const shared = new Map<string, number>();
  const givers = new Map<string, string>();
  for (const { row, at } of records)
    for (const [field, cell] of Object.entries(at)) {
      if (!cell || field.startsWith('extra.')) continue;
      if (cell.row < row) shared.set(field, cell.column);
      givers.set(`${field} ${row}`, cellName(cell));
    }
  return [...shared].map(([field, column]) => ({
    column,
    key: ({ fields }) => (fields ? (givers.get(`${field} ${fields.row}`) ?? `none ${fields.row}`) : 'new'),
    text: ({ fields }) => numberOrText(fields?.[field] ?? ''),
  }));
}

function officialColumns({ table, columns }: FoundTable): MergedColumn<AnyRow>[] {
  return officialForms[table.kind].columns.flatMap(({ text, mergedBy }): MergedColumn<AnyRow>[] => {
    const field = onlyFieldOf(text);
    const column = field === undefined ? undefined : columns[field];
    if (field === undefined || column === undefined || !mergedBy) return [];
    return [
      { column, key: keyOf(mergedBy), text: ({ fields }) => numberOrText(fields?.[field] ?? '') },
      // A duty over two columns: the second goes with its own text.
      ...(field === 'duty' && columns.subDuty !== undefined
        ? [
            {
              column: columns.subDuty,
              key: keyOf([...mergedBy, 'subDuty']),
              text: ({ fields }: AnyRow) => fields?.subDuty ?? '',
            },
          ]
        : []),
    ];
  });
}
