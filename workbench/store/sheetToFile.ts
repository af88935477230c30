// One sheet of a file, drawn on the .xlsx library's worksheet.
import { Note, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { areaName, cellName, type Area } from '../../src/sheet/address';
import type { CellStyle } from '../../src/sheet/style';
import { fileRows, writeContent } from '../../src/xlsx/cells';
import { writeColor } from '../../src/xlsx/colors';
import type { SheetExtras } from '../../src/xlsx/sheetExtras';
import { writePrint, writeProtection } from '../../src/xlsx/sheetSetup';
import { writeStyle } from '../../src/xlsx/style';
import { clearHighlights, writeHighlights } from './highlightFile';
import {
  STANDARD_COLUMN_WIDTH,
  cellAt,
  type CellRecord,
  type Content,
  type Protection,
  type SheetState,
} from './state';
import { PLAIN, lineStyleOf } from './styles';

/** A plain cell in a row or column with a look: the library leaves out cells without any style. */
const PLAIN_CELL: Partial<Style> = { protection: { locked: true } };

/** Empties a sheet that came from the source file; what the model doesn't know (pictures, charts) stays. */
export function clearSheet(sheet: Worksheet): void {
  for (const { top, left, bottom, right } of [...sheet.mergedRegions]) {
    sheet.unMergeCells(areaName({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 }));
  }
  for (const row of fileRows(sheet)) {
    row.values = [];
    row.height = undefined;
    row.customHeight = undefined;
    row.hidden = false;
    row.style = {};
  }
  for (const column of sheet.columns ?? []) {
    column.width = undefined;
    column.hidden = false;
    column.style = {};
  }
  sheet.dataValidations.model = {};
  clearHighlights(sheet);
  sheet.sheetProtection = null;
}

/** Draws the state on an empty sheet; gives what has to be written beside the library. */
export async function writeSheet(
  sheet: Worksheet,
  state: SheetState,
  { selection, resultOf }: { selection: Area; resultOf: (key: number, record: CellRecord) => Content },
): Promise<SheetExtras> {
  sheet.state = state.visibility;
  sheet.properties.tabColor = state.tabColor ? writeColor(state.tabColor) : undefined;
  sheet.properties.defaultRowHeight = state.defaultRowHeight;
  // A sheet of standard width says nothing of it.
  const standard = state.defaultColumnWidth === STANDARD_COLUMN_WIDTH ? undefined : state.defaultColumnWidth;
  sheet.properties.defaultColWidth = standard;
  const styles = new Map<CellStyle, Partial<Style>>();
  const styleOf = (style: CellStyle | undefined): Partial<Style> => {
    if (!style) return {};
    if (!styles.has(style)) styles.set(style, writeStyle(style));
    return styles.get(style)!;
  };
  const widths = new Map<number, number>();
  for (const [number, { size, hidden = false, style }] of state.columns) {
    if (size !== undefined) widths.set(number, size);
    const column = sheet.getColumn(number + 1);
    column.hidden = hidden;
    column.style = styleOf(style);
  }
  for (const [number, { size, fitted, hidden = false, style }] of state.rows) {
    const row = sheet.getRow(number + 1);
    // The library leaves out rows that have neither cells nor a height.
    row.height = size ?? state.defaultRowHeight;
    row.customHeight = size !== undefined && !fitted;
    row.hidden = hidden;
    row.style = styleOf(style);
  }
  for (const [key, record] of state.cells) {
    const { row, column } = cellAt(key);
    const cell = sheet.getCell(row + 1, column + 1);
    const isPlain = Object.keys(record.style ?? PLAIN).length === 0;
    cell.style = isPlain && lineStyleOf(state, { row, column }) ? PLAIN_CELL : styleOf(record.style);
    const value = resultOf(key, record);
    if (record.formula !== undefined || value !== '') writeContent(cell, { ...record, value });
  }
  for (const area of state.merges) sheet.mergeCellsWithoutStyle(areaName(area));
  for (const [key, { text, author }] of state.notes) {
    const { row, column } = cellAt(key);
    sheet.getCell(row + 1, column + 1).comment = new Note({ texts: [{ text }] }, author);
  }
  writeHighlights(sheet, state.highlights);
  await writeSheetProtection(sheet, state.protection);
  const { rows: ySplit, columns: xSplit } = state.frozen;
  const common = {
    zoomScale: state.zoom,
    showGridLines: state.gridlines,
    activeCell: cellName({ row: selection.top, column: selection.left }),
  };
  sheet.views = [
    ySplit || xSplit ? { state: 'frozen', ySplit, xSplit, ...common } : { state: 'normal', ...common },
  ];
  writePrint(sheet, state.print);
  return {
    columns: { widths, ...(standard === undefined ? {} : { standard }) },
    validations: state.validations,
    links: [...state.links].map(([key, link]) => ({ address: cellName(cellAt(key)), ...link })),
    stopping: new Set(state.highlights.flatMap(({ stopIfTrue }, index) => (stopIfTrue ? [index + 1] : []))),
  };
}

async function writeSheetProtection(sheet: Worksheet, protection: Protection | undefined): Promise<void> {
  if (!protection) return;
  const options = writeProtection(protection.options);
  if (protection.password) await sheet.protect(protection.password, options);
  else sheet.sheetProtection = { ...options, ...protection.hash };
}
