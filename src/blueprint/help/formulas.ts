// Pieces of formulas for drop-downs and highlights. Nothing newer than Excel 2010, nothing that depends on the language.
import { cellName, columnName, type Cell } from '../../sheet/address';
import type { FormLayout } from '../layout';

/** A column of the body as formulas of its first row see it; rows move along with the cell. */
export interface ColumnReference {
  column: number;
  /** `$C8` */
  own: string;
  /** `$C$7:$C8`: from the last row of the header down to the cell's own row. */
  above: string;
}

export function columnReference(
  { body, header, columns }: FormLayout,
  field: string,
): ColumnReference | undefined {
  const column = columns[field];
  if (column === undefined) return undefined;
  const name = columnName(column);
  const own = `$${name}${body.top + 1}`;
  return { column, own, above: `$${name}$${header.last + 1}:${own}` };
}

/** `$C$5` */
export const absolute = ({ row, column }: Cell) => `$${columnName(column)}$${row + 1}`;

/** `C8`, as seen from the first cell of its area. */
export const relative = (cell: Cell) => cellName(cell);

/** The last text in a column down to the own row: what a merged or left-out cell stands for. */
export const lastFilled = ({ above }: ColumnReference) => `LOOKUP(2,1/(${above}<>""),${above})`;

export const isBlank = (reference: string) => `LEN(TRIM(${reference}))=0`;

/**
 * A text that ends in a number with a unit of up to three signs. Told by single signs: array arguments of text
 * functions are understood by some spreadsheets and not by others.
 */
export function endsInNumber(reference: string): string {
  const before = [1, 2, 3].map((signs) => `-MID(${reference},LEN(${reference})-${signs},1)`).join(',');
  return `COUNT(-RIGHT(${reference}),${before})>0`;
}

/** An amount in 万元, whatever unit of money stands beside it. */
export const inTenThousands = (number: string, unit: string) =>
  `${number}*IF(${unit}="亿元",10000,IF(${unit}="元",0.0001,1))`;
