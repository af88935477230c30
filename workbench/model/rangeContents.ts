// Range: what is in the cells and where they are.
import { areaOf, cellName } from '../../src/sheet/address';
import { rowsTop, columnsLeft, rowsHeight, columnsWidth } from './measures';
import { asFlag, asRecord, asText } from './arguments';
import { fullAddress } from './address';
import type { HostContext } from './context';
import { invalidArgument } from './failure';
import { common, readGrid, writeGrid } from './grid';
import { assertAllowed, assertEditable } from './guard';
import { property, since, type Member } from './hostClass';
import type { LiveRange } from './liveRange';

/** Excel's longest text in a cell, and its longest formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
/** Excel answers −1 for more cells than this. */
const MOST_CELLS = 2 ** 31 - 1;

function writeInputs(range: LiveRange, input: unknown, host: HostContext): void {
  assertEditable(range, host);
  const inputs: { cell: { row: number; column: number }; value: string | number | boolean }[] = [];
  writeGrid(range, input, (cell, value) => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw invalidArgument(`${JSON.stringify(value)} cannot be put into cell ${cellName(cell)}.`);
    }
    const longest = String(value).startsWith('=') ? LONGEST_FORMULA : LONGEST_TEXT;
    if (String(value).length > longest) throw invalidArgument(`The text for ${cellName(cell)} is too long.`);
    inputs.push({ cell, value });
  });
  for (const { cell, value } of inputs) range.sheet.setInput(cell, value);
}

const formulas = property<LiveRange>(
  (range) => readGrid(range, (cell) => range.sheet.formula(cell) || range.sheet.value(cell)),
  writeInputs,
);

/** A single format is for all cells, and so is one in a 1×1 array, also of whole rows and columns. */
function singleFormat(input: unknown): unknown {
  const rows = Array.isArray(input) ? (input as unknown[]) : [[input]];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : undefined;
}

const numberFormat = property<LiveRange>(
  (range) => readGrid(range, (cell) => range.sheet.style(cell).numberFormat ?? 'General'),
  (range, input) => {
    assertAllowed(range.sheet, 'formatCells');
    const single = singleFormat(input);
    if (single !== undefined) {
      range.sheet.setStyle(range.area, { numberFormat: asText(single) });
      return;
    }
    writeGrid(range, input, (cell, value) =>
      range.sheet.setStyle(areaOf(cell), { numberFormat: asText(value) }),
    );
  },
);

function rowsOf(range: LiveRange): number[] {
  return Array.from({ length: range.rows }, (_, index) => range.area.top + index);
}
function columnsOf(range: LiveRange): number[] {
  return Array.from({ length: range.columns }, (_, index) => range.area.left + index);
}
function shared(flags: readonly boolean[]): boolean | null {
  return flags.every((flag) => flag === flags[0]) ? flags[0]! : null;
}

export const rangeContents: Record<string, Member<LiveRange>> = {
  values: property((range) => readGrid(range, (cell) => range.sheet.value(cell)), writeInputs),
  formulas,
  formulasLocal: formulas,
  text: property((range) => readGrid(range, (cell) => range.sheet.text(cell))),
  valueTypes: property((range) => readGrid(range, (cell) => range.sheet.valueType(cell))),
  numberFormat,
  ...since('1.7', { numberFormatLocal: numberFormat }),

  address: property(fullAddress),
  addressLocal: property(fullAddress),
  rowIndex: property((range) => range.area.top),
  columnIndex: property((range) => range.area.left),
  rowCount: property((range) => range.rows),
  columnCount: property((range) => range.columns),
  cellCount: property((range) => {
    const count = range.rows * range.columns;
    return count > MOST_CELLS ? -1 : count;
  }),
  ...since('1.7', {
    isEntireRow: property((range: LiveRange) => range.isEntireRow),
    isEntireColumn: property((range: LiveRange) => range.isEntireColumn),
  }),

  ...since('1.2', {
    rowHidden: property(
      (range: LiveRange) =>
        range.isEntireColumn ? false : shared(rowsOf(range).map((row) => range.sheet.rowHidden(row))),
      (range, value) => {
        assertAllowed(range.sheet, 'formatRows');
        for (const row of rowsOf(range)) range.sheet.setRowHidden(row, asFlag(value));
      },
    ),
    columnHidden: property(
      (range: LiveRange) =>
        range.isEntireRow
          ? false
          : shared(columnsOf(range).map((column) => range.sheet.columnHidden(column))),
      (range, value) => {
        assertAllowed(range.sheet, 'formatColumns');
        for (const column of columnsOf(range)) range.sheet.setColumnHidden(column, asFlag(value));
      },
    ),
    hidden: property((range: LiveRange) =>
      common([range], ({ row, column }) => range.sheet.rowHidden(row) || range.sheet.columnHidden(column)),
    ),
  }),

  ...since('1.10', {
    top: property((range: LiveRange) => rowsTop(range)),
    left: property((range: LiveRange) => columnsLeft(range)),
    height: property((range: LiveRange) => rowsHeight(range)),
    width: property((range: LiveRange) => columnsWidth(range)),
  }),

  ...since('1.7', {
    hyperlink: property(
      (range: LiveRange) => {
        const link = range.sheet.hyperlinkAt(range.topLeft);
        if (!link) return null;
        const inside = link.target.startsWith('#');
        return {
          ...(inside ? { documentReference: link.target.slice(1) } : { address: link.target }),
          ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
          textToDisplay: range.sheet.text(range.topLeft),
        };
      },
      (range, value, host) => {
        assertAllowed(range.sheet, 'insertHyperlinks');
        assertEditable(range, host);
        const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
        const target = documentReference === undefined ? asText(address) : `#${asText(documentReference)}`;
        for (const cell of range.cells()) {
          range.sheet.setHyperlink(cell, {
            target,
            ...(screenTip === undefined ? {} : { tooltip: asText(screenTip) }),
          });
          if (textToDisplay !== undefined) range.sheet.setInput(cell, asText(textToDisplay));
        }
      },
    ),
  }),
};
