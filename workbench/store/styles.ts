// Looks of cells: a cell's own, else its row's, else its column's; and how a part of a look is laid over an area.
import { MAX_COLUMNS, MAX_ROWS, type Area, type Cell } from '../../src/sheet/address';
import type { CellStyle } from '../../src/sheet/style';
import { cellAt, keyOf, type CellRecord, type LineFormat, type SheetState } from './state';

/** Of a cell that nobody styled; as a look of its own, of a plain cell in a row or column that has one. */
export const PLAIN: CellStyle = {};
const EMPTY: CellRecord = { value: '' };

export function styleOf(sheet: SheetState, cell: Cell): CellStyle {
  return sheet.cells.get(keyOf(cell))?.style ?? lineStyleOf(sheet, cell) ?? PLAIN;
}

/** The look a cell has when it has none of its own. */
export function lineStyleOf({ rows, columns }: SheetState, { row, column }: Cell): CellStyle | undefined {
  return rows.get(row)?.style ?? columns.get(column)?.style;
}

/** `over` laid on `base`, part by part; a part or side given as undefined is taken away. */
export function mergeStyles(base: CellStyle, over: CellStyle): CellStyle {
  const result: Record<string, unknown> = { ...base };
  for (const [part, value] of Object.entries(over)) {
    if (value === undefined) delete result[part];
    else if (typeof value === 'object' && part !== 'fill') {
      const merged = { ...(base[part as keyof CellStyle] as object | undefined), ...value };
      result[part] = Object.fromEntries(Object.entries(merged).filter(([, v]) => v !== undefined));
    } else result[part] = value;
  }
  return result;
}

const wholeRows = (area: Area) => area.left === 0 && area.right === MAX_COLUMNS - 1;
const wholeColumns = (area: Area) => area.top === 0 && area.bottom === MAX_ROWS - 1;

/** Gives every cell of the area the style that `next` makes of its present one. Equal looks stay one object. */
export function restyle(
  sheet: SheetState,
  area: Area,
  next: (style: CellStyle) => CellStyle | undefined,
): void {
  const known = new Map<CellStyle, CellStyle | undefined>();
  const styled = (style: CellStyle) => {
    if (!known.has(style)) known.set(style, next(style));
    return known.get(style);
  };
  const restyleCell = (cell: Cell) => {
    const key = keyOf(cell);
    const record = sheet.cells.get(key) ?? EMPTY;
    const style = styled(styleOf(sheet, cell)) ?? (lineStyleOf(sheet, cell) && PLAIN);
    if (style) sheet.cells.set(key, { ...record, style });
    else sheet.cells.set(key, withoutStyle(record));
  };
  if (!wholeRows(area) && !wholeColumns(area)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) restyleCell({ row, column });
    }
    return;
  }
  // Whole lines keep their look once; only cells that have one of their own are visited.
  for (const key of [...sheet.cells.keys()]) {
    const cell = cellAt(key);
    if (
      cell.row >= area.top &&
      cell.row <= area.bottom &&
      cell.column >= area.left &&
      cell.column <= area.right
    ) {
      restyleCell(cell);
    }
  }
  const lines = wholeColumns(area) ? sheet.columns : sheet.rows;
  const [first, last] = wholeColumns(area) ? [area.left, area.right] : [area.top, area.bottom];
  const restyleLine = (lineMap: Map<number, LineFormat>, line: number) => {
    const { style, ...rest } = lineMap.get(line) ?? {};
    const after = styled(style ?? PLAIN);
    lineMap.set(line, after ? { ...rest, style: after } : rest);
  };
  if (wholeColumns(area) && wholeRows(area)) {
    for (let column = 0; column < MAX_COLUMNS; column++) restyleLine(sheet.columns, column);
    for (const row of sheet.rows.keys()) restyleLine(sheet.rows, row);
    return;
  }
  for (let line = first; line <= last; line++) restyleLine(lines, line);
  // A row's look wins over a column's: where both cross, the cell gets one of its own.
  if (wholeColumns(area)) {
    for (const [row, format] of sheet.rows) {
      if (!format.style) continue;
      for (let column = area.left; column <= area.right; column++) {
        if (!sheet.cells.has(keyOf({ row, column }))) restyleCell({ row, column });
      }
    }
  }
}

export function withoutStyle({ style: _style, ...record }: CellRecord): CellRecord {
  return record;
}
