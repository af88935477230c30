// Fields that only a bureau's own form has, added to a table that is read otherwise.
import type { TableContext } from './context';
import type { ExtraField, WithExtras } from '../domain/tables';
import type { Cell } from '../sheet/address';

type Extended = WithExtras & { at: Partial<Record<string, Cell>> };
type ExtendedRow = Extended & { row: number };

export const isExtra = (field: string): field is ExtraField => field.startsWith('extra.');

function put(record: Extended, field: ExtraField, text: string, cell: Cell): void {
  record.extras = { ...record.extras, [field.slice('extra.'.length)]: text };
  record.at[field] = cell;
}

const textOf = (row: ExtendedRow, field: string) =>
  isExtra(field)
    ? row.extras?.[field.slice('extra.'.length)]
    : (row as unknown as Record<string, unknown>)[field];

/** Reads them from the lines above the header and from the columns; a blank in a merged one counts as merged. */
export function addExtras(
  { grid, header, lines }: TableContext,
  table: Extended,
  rows: readonly ExtendedRow[],
): void {
  for (const [field, line] of Object.entries(lines)) {
    if (line && isExtra(field)) put(table, field, line.text, line.cell);
  }
  for (const [field, column] of Object.entries(header.columns)) {
    if (column === undefined || !isExtra(field)) continue;
    const others = header.mergedBy[field]?.filter((name) => name !== field);
    rows.forEach((row, index) => {
      const above = rows[index - 1];
      const text = grid.text(row.row, column);
      const goesOn =
        text === '' && above && others?.every((name) => textOf(row, name) === textOf(above, name));
      if (goesOn) put(row, field, above.extras![field.slice('extra.'.length)]!, above.at[field]!);
      else put(row, field, text, { row: row.row, column });
    });
  }
}
