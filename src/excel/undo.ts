// What a stretch of rows holds before an edit, and how it is brought back. The pane's own undo: Excel's covers an
// add-in's writes for certain only from ExcelApi 1.20.
import { readsAsMore } from '../blueprint/plainText';
import { rowOrder, type RowOrder } from '../blueprint/rows/rowOrder';
import type { SheetEdit } from '../blueprint/edit';
import { WorkbookProblem } from '../session/port';
import type { Cell } from '../sheet/address';
import { protectedChange } from './protection';
import { askReferences, pointAgain, type References } from './references';
import { runExcel } from './run';
import { carryOut } from './steps';

const looks: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true, patternColor: true, tintAndShade: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    textOrientation: true,
    protection: true,
  },
};

/** What is asked for before the edit; its answers are there after the next sync. */
export interface Before {
  order: RowOrder;
  contents: Excel.Range;
  /** Of rows whose looks or heights the edit can change, by row. */
  looks: ReadonlyMap<
    number,
    { cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>; row: Excel.Range }
  >;
  merges: Excel.RangeAreas;
  /** Where rows go or move: what else refers to them. */
  references: (() => References) | undefined;
}

const stretch = (
  sheet: Excel.Worksheet,
  { first, last }: RowOrder['before'],
  [left, right]: [number, number],
) => sheet.getRangeByIndexes(first, left, last - first + 1, right - left + 1);

/** Undefined where the edit changes nothing. */
export function askBefore(sheet: Excel.Worksheet, { steps, columns }: SheetEdit): Before | undefined {
  const order = rowOrder(steps, columns);
  if (order.before.last < order.before.first) return undefined;
  const contents = stretch(sheet, order.before, columns);
  contents.load('formulas,values,numberFormat');
  const merges = contents.getMergedAreasOrNullObject();
  merges.load('address');
  merges.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const rows = [...order.deleted, ...order.restyled];
  return {
    references: order.deleted.length > 0 || order.moved.size > 0 ? askReferences(sheet) : undefined,
    order,
    contents,
    merges,
    looks: new Map(
      rows.map((number) => {
        const row = stretch(sheet, { first: number, last: number }, columns);
        row.load('format/rowHeight,rowHidden');
        return [number, { cells: row.getCellProperties(looks), row }];
      }),
    ),
  };
}

/** What stands in the stretch when the edit is done: as long as it stands there, the edit can be taken back. */
export function askAfter(
  sheet: Excel.Worksheet,
  { order }: Before,
  { columns }: SheetEdit,
): Excel.Range | undefined {
  if (order.after.last < order.after.first) return undefined;
  const range = stretch(sheet, order.after, columns);
  range.load('formulas,numberFormat');
  return range;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** An edit that was carried out. */
export interface Done {
  edit: SheetEdit;
  before: Before;
  /** What it left where its rows stand; undefined where none are left. */
  after: Pick<Excel.Range, 'formulas' | 'numberFormat'> | undefined;
  references: { before: References; after: References } | undefined;
}

/** Takes edits of different sheets back together, or none of them. */
export function undoEdits(edits: readonly Done[]): () => Promise<void> {
  let isDone = false;
  return () =>
    runExcel(async (context) => {
      if (isDone) throw new WorkbookProblem('sheetChanged', 'undone before');
      const asked = edits.map((done) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(done.edit.sheet);
        sheet.load('id,name');
        sheet.protection.load('protected,options');
        const now = done.after && stretch(sheet, done.before.order.after, done.edit.columns);
        now?.load('formulas,numberFormat');
        return { ...done, sheet, now, referencesNow: done.references && askReferences(sheet) };
      });
      await context.sync();
      for (const { edit, sheet, after, now } of asked) {
        if (sheet.isNullObject) throw new WorkbookProblem('sheetGone', edit.sheet);
        if (now && !same(after, { formulas: now.formulas, numberFormat: now.numberFormat }))
          throw new WorkbookProblem('sheetChanged', edit.sheet);
      }
      const sheets = asked.map(({ sheet }) => sheet);
      await protectedChange(context, sheets, () => {
        for (const { edit, before, sheet, references, referencesNow } of asked) {
          bringBack(sheet, edit, before);
          if (references && referencesNow)
            pointAgain(sheet, before.order, references.before, references.after, referencesNow());
        }
        const [first] = asked;
        if (first?.edit.select) goBack(first.sheet, first.edit.select, first.before);
      });
      isDone = true;
    });
}

function goBack(sheet: Excel.Worksheet, { row, column }: Cell, { order }: Before): void {
  sheet.activate();
  sheet.getCell(Math.min(row, order.before.last), column).select();
}

function bringBack(sheet: Excel.Worksheet, { columns }: SheetEdit, before: Before): void {
  const { order, contents, merges } = before;
  if (order.after.last >= order.after.first) stretch(sheet, order.after, columns).unmerge();
  order.inverse.forEach((step) => carryOut(sheet, step));
  const range = stretch(sheet, order.before, columns);
  range.unmerge();
  // Formats first: text in a text cell is then taken as it stands.
  range.numberFormat = contents.numberFormat;
  range.formulas = contents.formulas.map((cells, row) =>
    cells.map((formula, column) =>
      asTyped(formula, contents.values[row]![column], contents.numberFormat[row]![column]),
    ),
  );
  for (const [number, { cells, row }] of before.looks) {
    const target = stretch(sheet, { first: number, last: number }, columns);
    target.format.fill.clear();
    target.setCellProperties(cells.value.map((line) => line.map(settable)));
    setHeight(target, row);
  }
  if (!merges.isNullObject) {
    for (const { rowIndex, columnIndex, rowCount, columnCount } of merges.areas.items)
      sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).merge();
  }
}

/** Text that would be read as a number, a date or a formula when it is written again says that it is text. */
function asTyped(formula: unknown, value: unknown, format: string): unknown {
  const isText = typeof value === 'string' && formula === value && format !== '@';
  return isText && readsAsMore(value) ? `'${value}` : formula;
}

function setHeight(target: Excel.Range, { format, rowHidden }: Excel.Range): void {
  // A height shows the row; a hidden one may answer none.
  if (format.rowHeight) target.format.rowHeight = format.rowHeight;
  target.rowHidden = rowHidden;
}

/** Rows that an edit moved stand there as high as before, and hidden where they were. */
export function keepHeights(sheet: Excel.Worksheet, { order, looks }: Before, { columns }: SheetEdit): void {
  for (const [from, to] of order.moved) {
    const known = looks.get(from);
    if (known) setHeight(stretch(sheet, { first: to, last: to }, columns), known.row);
  }
}

/** A cell without a fill answers white all the same, but no shade; set again, it would be white. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format ?? {};
  const isFilled = fill && fill.pattern !== 'None' && typeof fill.tintAndShade === 'number';
  return { format: { ...rest, ...(isFilled && { fill }) } as Excel.SettableCellProperties['format'] };
}
