// One row of a library on its sheet: texts by field, and where a problem stands.
import { columnName } from '../../sheet/address';
import { valueAt, type CellValue } from '../../sheet/snapshot';
import type { Grid } from '../../recognise/grid';
import { parseValue } from '../../domain/values';
import type { OwnField } from './columns';
import type { OwnHeader } from './header';
import type { ImportProblem, ImportProblemCode } from './problems';

export interface RowCells {
  /** Its name. */
  sheet: string;
  /** From 0. */
  row: number;
  /** What a person reads there; '' where there is no such column. */
  text(field: OwnField): string;
  /** Is there such a column? */
  has(field: OwnField): boolean;
  /** The same, and '' where a dash or 无 says that there is nothing. */
  said(field: OwnField): string;
  value(field: OwnField): CellValue;
  /** At the field's cell, or the name's where the field has no column. */
  problem(code: ImportProblemCode, field: OwnField, values?: ImportProblem['values']): ImportProblem;
}

const NOTHING = ['blank', 'dash', 'none'];

export function cellsOf(grid: Grid, { columns }: OwnHeader, row: number): RowCells {
  const text = (field: OwnField) => {
    const column = columns[field];
    return column === undefined ? '' : grid.text(row, column);
  };
  return {
    sheet: grid.snapshot.name,
    row,
    text,
    has: (field) => columns[field] !== undefined,
    said(field) {
      const content = text(field);
      return NOTHING.includes(parseValue(content).kind) ? '' : content;
    },
    value(field) {
      const column = columns[field];
      return column === undefined ? '' : valueAt(grid.snapshot, { row, column });
    },
    problem(code, field, values = {}) {
      const column = columns[field] ?? columns.name ?? 0;
      return { code, sheet: grid.snapshot.name, row: row + 1, column: columnName(column), values };
    },
  };
}
