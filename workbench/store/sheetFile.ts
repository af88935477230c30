// One sheet from and to the .xlsx library's worksheet.
import { Note, type ConditionalFormattingOptions, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { areaName, cellName, parseArea, type Area } from '../../src/sheet/address';
import type { CellStyle, Color, Highlight } from '../../src/sheet/style';
import { fileRows, readContent, writeContent } from '../../src/xlsx/cells';
import { readColor, writeColor, type FileColor } from '../../src/xlsx/colors';
import type { SheetExtras, SheetExtrasRead } from '../../src/xlsx/sheetExtras';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import {
  readLook,
  readPrint,
  readProtection,
  readStyle,
  writeLook,
  writePrint,
  writeProtection,
  writeStyle,
} from '../../src/xlsx/style';
import { union } from './areas';
import { moveFormula } from './references';
import {
  cellAt,
  emptySheet,
  keyOf,
  newId,
  type CellRecord,
  type Content,
  type LineFormat,
  type Protection,
  type SheetState,
} from './state';
import { moveCondition } from './structure';

type Rule = ConditionalFormattingOptions['rules'][number];
type Theme = readonly Color[];

const COMPARISONS: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

export function readSheet(
  sheet: Worksheet,
  { workbook, sheets, theme, defaultStyle }: WorkbookFile,
): SheetState {
  const extras = sheets.get(sheet.name)!;
  const date1904 = workbook.properties.date1904 ?? false;
  const state = emptySheet(newId(), sheet.name);
  const plainStyle = Object.keys(defaultStyle).length > 0 ? defaultStyle : undefined;
  const styles = new Map<string, CellStyle | undefined>();
  /** Equal looks become one object. */
  const styleOf = (style: Partial<Style>): CellStyle | undefined => {
    const key = JSON.stringify(style);
    if (!styles.has(key)) {
      const read = readStyle(style, theme);
      styles.set(key, Object.keys(read).length > 0 ? read : undefined);
    }
    return styles.get(key);
  };
  state.visibility = sheet.state;
  state.tabColor = readColor(sheet.properties.tabColor as FileColor | undefined, theme) ?? '';
  state.defaultRowHeight = sheet.properties.defaultRowHeight ?? state.defaultRowHeight;
  state.defaultColumnWidth = extras.defaultColumnWidth ?? state.defaultColumnWidth;
  for (const column of sheet.columns ?? []) {
    const format = lineFormat(
      column.isCustomWidth ? column.width : undefined,
      column.hidden,
      styleOf(column.style),
    );
    if (format) state.columns.set(column.number - 1, format);
  }
  for (const row of fileRows(sheet)) {
    const format = lineFormat(row.height, row.hidden, styleOf(row.style));
    if (format) state.rows.set(row.number - 1, format);
    row.eachCell({ includeEmpty: true }, (cell) => {
      const place = { row: cell.row - 1, column: cell.col - 1 };
      const content = readContent(cell, extras, date1904);
      const style = styleOf(cell.style) ?? (content ? plainStyle : undefined);
      const inherited = format?.style ?? state.columns.get(place.column)?.style;
      if (!content && style === inherited) return;
      // Text that would be read as a formula was typed as text.
      const quoted = typeof content?.value === 'string' && !content.formula && content.value.startsWith('=');
      state.cells.set(keyOf(place), {
        value: '',
        ...content,
        ...(style ? { style } : {}),
        ...(quoted && style?.numberFormat !== '@' ? { quoted: true } : {}),
      });
    });
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
  state.highlights = sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.flatMap((rule) => readHighlights(ref, rule, extras, theme)))
    .sort((a, b) => a.priority - b.priority)
    .map(({ highlight }) => highlight);
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
  state.print = readPrint(sheet);
  return state;
}

function lineFormat(
  size: number | undefined,
  hidden: boolean,
  style: CellStyle | undefined,
): LineFormat | undefined {
  if (size === undefined && !hidden && !style) return undefined;
  return {
    ...(size === undefined ? {} : { size }),
    ...(hidden ? { hidden } : {}),
    ...(style ? { style } : {}),
  };
}

/** The formula of a rule that says what a formula can say; undefined for bars, scales and the like. */
function ruleFormula(rule: Rule, first: string): string | undefined {
  if (rule.type === 'expression')
    return rule.formulae?.[0] === undefined ? undefined : `=${rule.formulae[0]}`;
  if (rule.type !== 'cellIs') return undefined;
  const [low, high] = rule.formulae ?? [];
  const operator = String(rule.operator);
  if (operator === 'between') return `=AND(${first}>=${low},${first}<=${high})`;
  if (operator === 'notBetween') return `=OR(${first}<${low},${first}>${high})`;
  const sign = COMPARISONS[operator];
  return sign && `=${first}${sign}${low}`;
}

function readHighlights(
  ref: string,
  rule: Rule,
  { stopping }: SheetExtrasRead,
  theme: Theme,
): { priority: number; highlight: Highlight }[] {
  const areas = ref.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
  if (areas.length === 0) return [];
  const all = areas.reduce(union);
  const formula = ruleFormula(rule, cellName({ row: all.top, column: all.left }));
  if (formula === undefined) return [];
  const priority = rule.priority ?? 0;
  return areas.map((area) => ({
    priority,
    highlight: {
      area,
      formula: moveFormula(formula, area.top - all.top, area.left - all.left),
      look: readLook(rule.style ?? {}, theme),
      ...(stopping.has(priority) ? { stopIfTrue: true } : {}),
    },
  }));
}

function readSheetProtection({ sheetProtection }: Worksheet): Protection | undefined {
  const options = readProtection(sheetProtection);
  if (!options) return undefined;
  const { algorithmName, hashValue, saltValue, spinCount } = sheetProtection ?? {};
  if (!algorithmName || !hashValue || !saltValue || spinCount === undefined) return { options };
  return { options, hash: { algorithmName, hashValue, saltValue, spinCount } };
}

/** Empties a sheet that came from the source file; what the model doesn't know (pictures, charts) stays. */
export function clearSheet(sheet: Worksheet): void {
  for (const { top, left, bottom, right } of [...sheet.mergedRegions]) {
    sheet.unMergeCells(areaName({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 }));
  }
  for (const row of fileRows(sheet)) {
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.value = null;
      cell.style = {};
      cell.comment = undefined;
    });
    row.height = undefined;
    row.hidden = false;
    row.style = {};
  }
  for (const column of sheet.columns ?? []) {
    column.width = undefined;
    column.hidden = false;
    column.style = {};
  }
  sheet.dataValidations.model = {};
  sheet.conditionalFormattings = sheet.conditionalFormattings
    .map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => ruleFormula(rule, 'A1') === undefined) }))
    .filter(({ rules }) => rules.length > 0);
  sheet.sheetProtection = null;
}

/** Draws the state on an empty sheet; gives what has to be written beside the library. */
export async function writeSheet(
  sheet: Worksheet,
  state: SheetState,
  { selection, resultOf }: { selection: Area; resultOf: (key: number, record: CellRecord) => Content },
): Promise<SheetExtras & { stopping: ReadonlySet<number> }> {
  sheet.state = state.visibility;
  sheet.properties.tabColor = state.tabColor ? writeColor(state.tabColor) : undefined;
  sheet.properties.defaultRowHeight = state.defaultRowHeight;
  sheet.properties.defaultColWidth = state.defaultColumnWidth;
  const styles = new Map<CellStyle, Partial<Style>>();
  const styleOf = (style: CellStyle | undefined): Partial<Style> => {
    if (!style) return {};
    if (!styles.has(style)) styles.set(style, writeStyle(style));
    return styles.get(style)!;
  };
  for (const [number, { size, hidden = false, style }] of state.columns) {
    const column = sheet.getColumn(number + 1);
    column.width = size;
    column.hidden = hidden;
    column.style = styleOf(style);
  }
  for (const [number, { size, hidden = false, style }] of state.rows) {
    const row = sheet.getRow(number + 1);
    row.height = size;
    row.hidden = hidden;
    row.style = styleOf(style);
  }
  for (const [key, record] of state.cells) {
    const { row, column } = cellAt(key);
    const cell = sheet.getCell(row + 1, column + 1);
    cell.style = styleOf(record.style);
    const value = resultOf(key, record);
    if (record.formula !== undefined || value !== '') writeContent(cell, { ...record, value });
  }
  for (const area of state.merges) sheet.mergeCellsWithoutStyle(areaName(area));
  for (const [key, { text, author }] of state.notes) {
    const { row, column } = cellAt(key);
    sheet.getCell(row + 1, column + 1).comment = new Note({ texts: [{ text }] }, author);
  }
  writeHighlights(sheet, state);
  await writeSheetProtection(sheet, state.protection);
  const { rows: ySplit, columns: xSplit } = state.frozen;
  const common = {
    zoomScale: state.zoom,
    activeCell: cellName({ row: selection.top, column: selection.left }),
  };
  sheet.views = [
    ySplit || xSplit ? { state: 'frozen', ySplit, xSplit, ...common } : { state: 'normal', ...common },
  ];
  writePrint(sheet, state.print);
  return {
    validations: state.validations,
    links: [...state.links].map(([key, link]) => ({ address: cellName(cellAt(key)), ...link })),
    stopping: new Set(state.highlights.flatMap(({ stopIfTrue }, index) => (stopIfTrue ? [index + 1] : []))),
  };
}

/** Ours come first; those that the model doesn't know keep their order behind them. */
function writeHighlights(sheet: Worksheet, { highlights }: SheetState): void {
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules) rule.priority = (rule.priority ?? 0) + highlights.length;
  }
  highlights.forEach(({ area, formula, look }, index) => {
    sheet.addConditionalFormatting({
      ref: areaName(area),
      rules: [
        { type: 'expression', priority: index + 1, formulae: [formula.slice(1)], style: writeLook(look) },
      ],
    });
  });
}

async function writeSheetProtection(sheet: Worksheet, protection: Protection | undefined): Promise<void> {
  if (!protection) return;
  const options = writeProtection(protection.options);
  if (protection.password) await sheet.protect(protection.password, options);
  else sheet.sheetProtection = { ...options, ...protection.hash };
}
