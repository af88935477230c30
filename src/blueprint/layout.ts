// Where a form's fields stand when it is drawn with so many rows.
import type { Area, Cell } from '../sheet/address';
import type { Form } from './forms';
import { onlyFieldOf } from './forms/fields';

/** Where the fields of a drawn form are. */
export interface FormLayout {
  /** Title to last row, all columns. */
  area: Area;
  header: { first: number; last: number };
  /** The rows of the table, all columns; empty (`bottom < top`) without rows. */
  body: Area;
  /** Column of each field of a row. */
  columns: Partial<Record<string, number>>;
  /** Cell of each field above the header. */
  cells: Partial<Record<string, Cell>>;
}

export function layoutOf(form: Form, rowCount: number): FormLayout {
  const last = form.columns.length - 1;
  const header = { first: 1 + form.lines.length, last: form.lines.length + form.header.length };
  const body = { top: header.last + 1, bottom: header.last + rowCount, left: 0, right: last };
  const columns = Object.fromEntries(
    form.columns.flatMap(({ text }, column): [string, number][] => {
      const field = onlyFieldOf(text);
      return field ? [[field, column]] : [];
    }),
  );
  const cells = Object.fromEntries(
    form.lines.flatMap(({ parts }, index) =>
      parts.flatMap(({ text, from, style }): [string, Cell][] => {
        const field = onlyFieldOf(text);
        return field && style !== 'label' ? [[field, { row: 1 + index, column: from }]] : [];
      }),
    ),
  );
  const bottom = Math.max(header.last, body.bottom) + (form.total ? 1 : 0);
  return { area: { top: 0, bottom, left: 0, right: last }, header, body, columns, cells };
}
