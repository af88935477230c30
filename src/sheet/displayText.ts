// The text a person reads in a cell: its value through its number format (0.95 as `0%` reads 95%).
import { format } from 'numfmt';
import { numberFormatAt, valueAt, type CellValue, type SheetSnapshot } from './snapshot';
import type { Cell } from './address';

/** From here on General may shorten an integer. */
const LONG_NUMBER = 1e9;

/** Never throws: a format that cannot be read shows the plain value. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Most numbers of a sheet are such, and the format says no more than the number.
  if (numberFormat === 'General' && Number.isInteger(value) && Math.abs(value) < LONG_NUMBER)
    return String(value);
  try {
    return format(numberFormat, value, { locale: 'zh-CN', throws: true }).trim();
  } catch {
    return String(value);
  }
}

/** The text at a cell of the sheet as its reader sees it. */
export function textAt(snapshot: SheetSnapshot, cell: Cell): string {
  return displayText(valueAt(snapshot, cell), numberFormatAt(snapshot, cell));
}
