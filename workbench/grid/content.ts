// What a cell holds, taken and written back exactly, whatever the text looks like.
import type { Cell } from '../../src/sheet/address';
import type { Scalar, SheetStore } from '../store/store';

/** `formula` is '' where the cell holds a plain value. */
export interface Content {
  value: Scalar;
  formula: string;
}

export function contentOf(sheet: SheetStore, cell: Cell): Content {
  return { value: sheet.value(cell), formula: sheet.formula(cell) };
}

/** A text that would be read as a number, date or formula gets the `'` that keeps it text. */
export function writeContent(sheet: SheetStore, cell: Cell, { value, formula }: Content): void {
  sheet.setInput(cell, formula || value);
  if (formula || typeof value !== 'string' || value === '') return;
  const kept =
    sheet.valueType(cell) === 'String' && sheet.formula(cell) === '' && sheet.value(cell) === value;
  if (!kept) sheet.setInput(cell, `'${value}`);
}
