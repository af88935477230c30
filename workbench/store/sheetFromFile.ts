// One sheet of a file, from the .xlsx library's worksheet.
import type { Row, Style, Worksheet } from '@cj-tech-master/excelts';
import { parseArea } from '../../src/sheet/address';
import type { CellStyle, Color } from '../../src/sheet/style';
import { fileCells, fileRows, readContent } from '../../src/xlsx/cells';
import { readColor, type FileColor } from '../../src/xlsx/colors';
import { readPrint, readProtection } from '../../src/xlsx/sheetSetup';
import { readStyle } from '../../src/xlsx/style';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import { readHighlights } from './highlightFile';
import { readEntry } from './input';
import { lockOf } from './passwordHash';
import { emptySheet, keyOf, newId, type LineFormat, type Protection, type SheetState } from './state';
import { moveCondition } from './structure';
import { PLAIN, lineStyleOf } from './styles';

export function readSheet(
  sheet: Worksheet,
  { workbook, sheets, theme, defaultStyle }: WorkbookFile,
): SheetState {
  const extras = sheets.get(sheet.name)!;
  const date1904 = workbook.properties.date1904 ?? false;
  const state = emptySheet(newId(), sheet.name);
  const plainStyle = Object.keys(defaultStyle).length > 0 ? defaultStyle : undefined;
  const styleOf = styleReader(theme);
  state.visibility = sheet.state;
  state.tabColor = readColor(sheet.properties.tabColor as FileColor | undefined, theme) ?? '';
  // 0 stands for a height that the file does not say.
  state.defaultRowHeight = sheet.properties.defaultRowHeight || state.defaultRowHeight;
  state.defaultColumnWidth = extras.columns.standard ?? state.defaultColumnWidth;
  for (const [column, size] of extras.columns.widths) state.columns.set(column, { size });
  for (const { number, hidden, style } of sheet.columns ?? []) {
    const format = lineFormat({ ...state.columns.get(number - 1), hidden, style: styleOf(style) });
    if (format) state.columns.set(number - 1, format);
  }
  for (const row of fileRows(sheet)) {
    const format = lineFormat({ ...rowSize(row, state), hidden: row.hidden, style: styleOf(row.style) });
    if (format) state.rows.set(row.number - 1, format);
    for (const cell of fileCells(row)) {
      const place = { row: cell.row - 1, column: cell.col - 1 };
      const content = readContent(cell, extras, date1904);
      const inherited = lineStyleOf(state, place);
      let style = styleOf(cell.style) ?? (content || inherited ? plainStyle : undefined);
      // The library makes up the cell of a link that the file does not have; such a one looks like its line.
      if (inherited && !style) style = cell.hyperlink && !content ? inherited : PLAIN;
      if (!content && style === inherited) continue;
      const quoted =
        typeof content?.value === 'string' &&
        !content.formula &&
        isQuoted(content.value, style?.numberFormat);
      state.cells.set(keyOf(place), {
        value: '',
        ...content,
        ...(style ? { style } : {}),
        ...(quoted ? { quoted } : {}),
      });
    }
  }
  state.merges = sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
  state.validations = extras.validations.map(({ origin, ...validation }) => {
    const { row, column } = origin;
    const condition = moveCondition(
      validation.condition,
      { top: row, left: column, bottom: row, right: column },
      { row: validation.area.top, column: validation.area.left },
    );
    return { ...validation, condition };
  });
  state.highlights = readHighlights(sheet, extras.stopping, theme);
  for (const { cell, text, author } of extras.notes) state.notes.set(keyOf(cell), { text, author });
  for (const { address, target, tooltip } of extras.links) {
    const area = parseArea(address);
    if (area)
      state.links.set(keyOf({ row: area.top, column: area.left }), {
        target,
        ...(tooltip ? { tooltip } : {}),
      });
  }
  state.protection = readSheetProtection(sheet);
  const [view] = sheet.views;
  if (view?.state === 'frozen') state.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  state.zoom = view?.zoomScale ?? 100;
  state.gridlines = view?.showGridLines ?? true;
  state.print = readPrint(sheet);
  return state;
}

/** Text that typed as it is would become something else was typed with an apostrophe. */
function isQuoted(text: string, numberFormat = 'General'): boolean {
  const { value, formula } = readEntry(text, numberFormat);
  return formula !== undefined || value !== text;
}

/** Equal looks become one object, however the file says them; undefined for a plain one. */
function styleReader(theme: readonly Color[]): (style: Partial<Style>) => CellStyle | undefined {
  const known = new Map<string, CellStyle | undefined>([['{}', undefined]]);
  const asWritten = new Map<string, CellStyle | undefined>();
  return (style) => {
    const written = JSON.stringify(style);
    if (!asWritten.has(written)) {
      const read = readStyle(style, theme);
      const key = JSON.stringify(read);
      if (!known.has(key)) known.set(key, read);
      asWritten.set(written, known.get(key));
    }
    return asWritten.get(written);
  };
}

/** A height that nobody chose fits the contents; where it is the standard one, there is nothing to say. */
function rowSize(row: Row, { defaultRowHeight }: SheetState): Pick<LineFormat, 'size' | 'fitted'> {
  const { height: size, customHeight } = row;
  if (customHeight || size === undefined) return { size };
  return size === defaultRowHeight ? {} : { size, fitted: true };
}

/** Only what is said of the row or column; undefined for nothing. */
function lineFormat({ size, fitted, hidden, style }: LineFormat): LineFormat | undefined {
  if (size === undefined && !hidden && !style) return undefined;
  return {
    ...(size === undefined ? {} : { size }),
    ...(fitted ? { fitted } : {}),
    ...(hidden ? { hidden } : {}),
    ...(style ? { style } : {}),
  };
}

function readSheetProtection({ sheetProtection }: Worksheet): Protection | undefined {
  const options = readProtection(sheetProtection);
  return options && { options, ...lockOf(sheetProtection ?? {}) };
}
