// Everything that the store's contract lets one see of a workbook, to compare two of them.
import { areaName, type Cell } from '../../src/sheet/address';
import type { SheetStore, WorkbookStore } from '../../workbench/store/store';

/** Without the ids of sheets, which every opening gives anew. */
export function seenWorkbook(book: WorkbookStore) {
  const names = new Map(book.sheets().map(({ id, name }) => [id, name]));
  return {
    active: book.activeSheet.name,
    names: book.names().map((name) => ({ ...name, sheet: name.sheet && names.get(name.sheet) })),
    parts: book.customXmlParts().map(({ id, namespaceUri, xml }) => ({ id, namespaceUri, xml })),
    settings: [...book.settings],
    properties: book.properties,
    customProperties: [...book.customProperties],
    structureProtected: book.structureProtected,
    sheets: book.sheets().map(seenSheet),
  };
}

/** Sheets are looked at so far at least, and a bit beyond their contents: looks and sizes may stand anywhere. */
const LEAST = { rows: 36, columns: 16 };
const BEYOND = 4;

export function seenSheet(sheet: SheetStore) {
  const used = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
  const rows = Array.from({ length: Math.max(LEAST.rows, used.bottom + BEYOND) }, (_, row) => row);
  const columns = Array.from({ length: Math.max(LEAST.columns, used.right + BEYOND) }, (_, column) => column);
  const cells: Record<string, unknown> = {};
  for (const row of rows) {
    for (const column of columns) {
      const seen = seenCell(sheet, { row, column });
      if (Object.keys(seen).length > 0) cells[`${row}/${column}`] = seen;
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells,
    merges: sheet.merges().map(areaName).sort(),
    heights: rows.map((row) => [sheet.rowHeight(row), sheet.rowHidden(row)]),
    widths: columns.map((column) => [sheet.columnWidth(column), sheet.columnHidden(column)]),
    validations: sheet.validations(),
    highlights: sheet.highlights(),
    notes: sheet.notes(),
    protection: sheet.protection,
    frozen: sheet.frozen,
    gridlines: sheet.gridlines,
    print: sheet.print,
    zoom: sheet.zoom,
  };
}

/** `{}` of a cell that nobody touched. */
function seenCell(sheet: SheetStore, cell: Cell) {
  const [value, style, link] = [sheet.value(cell), sheet.style(cell), sheet.hyperlinkAt(cell)];
  const formula = sheet.formula(cell);
  // Under the format of text an apostrophe says nothing, and files do not keep it.
  const inputText = style.numberFormat === '@' ? '' : sheet.inputText(cell);
  return {
    ...(value === '' ? {} : { value, text: sheet.text(cell) }),
    ...(formula ? { formula } : {}),
    ...(inputText ? { inputText } : {}),
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(link ? { link } : {}),
  };
}
