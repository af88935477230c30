// Cells and areas of a sheet, and their A1 notation. Rows and columns are zero-based everywhere in the code.

export interface Cell {
  row: number;
  column: number;
}

/** A rectangle of cells; all four sides belong to it. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The largest sheet of the .xlsx format: 1,048,576 rows by 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column number (0) to letters (`A`). */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** Column letters (`A`, any case) to number (0). */
export function columnNumber(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** `{row: 0, column: 0}` to `A1`. */
export function cellName({ row, column }: Cell): string {
  return columnName(column) + (row + 1);
}

/** Area to `A1` for a single cell, else `A1:B2`. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Area to `$A$1:$B$2`. */
export const absoluteName = (area: Area): string => areaName(area).replace(/[A-Z]+|\d+/g, '$$$&');

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function parseCellName(text: string): Cell | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const cell = { row: Number(match[2]) - 1, column: columnNumber(match[1]!) };
  return cell.row >= 0 && cell.row < MAX_ROWS && cell.column < MAX_COLUMNS ? cell : undefined;
}

/**
 * `A1`, `$A$1:B2`, `A:C` or `3:5`, with or without `Sheet!` before it, to an area.
 * Undefined when the text is not such an address.
 */
export function parseArea(text: string): Area | undefined {
  const address = text.slice(text.lastIndexOf('!') + 1).trim();
  const columns = WHOLE_COLUMNS.exec(address);
  if (columns) {
    const [a, b] = [columnNumber(columns[1]!), columnNumber(columns[2]!)];
    return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(a, b), right: Math.max(a, b) };
  }
  const rows = WHOLE_ROWS.exec(address);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top: Math.min(a, b), bottom: Math.max(a, b), left: 0, right: MAX_COLUMNS - 1 };
  }
  const [from, to = from, rest] = address.split(':');
  if (rest !== undefined) return undefined;
  const [a, b] = [parseCellName(from ?? ''), parseCellName(to ?? '')];
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** The area of one cell. */
export function areaOf({ row, column }: Cell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function contains(area: Area, { row, column }: Cell): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The sheet's name as a formula writes it: in quotes unless it is a plain word that can't be read otherwise. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|R\d*|C\d*|R\d*C\d*)$/i.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
