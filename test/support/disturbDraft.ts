// A drawn table that can be disturbed: its rows and columns know what they are, and it knows what it still says.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { layoutOf } from '../../src/blueprint/layout';
import { onlyFieldOf } from '../../src/blueprint/forms/fields';
import type { TargetTable } from '../../src/domain/tables';
import type { Cell } from '../../src/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';
import { snapshotOf } from './snapshotOf';
import { formOf } from './targetTables';

export interface DraftCell {
  value: CellValue;
  format: string;
  formula: string;
}

export interface DraftRow {
  part: 'title' | 'line' | 'header' | 'body' | 'total' | 'around';
  cells: DraftCell[];
  /** In a line of the form: the column of each field. */
  fields?: Record<string, number>;
}

export interface Draft {
  rows: DraftRow[];
  /** Labels of the lines above the header. */
  lineLabels: string[];
  /** What each column holds, from left to right: a field of the form, `side` for the label beside the rows. */
  columns: string[];
  /** What is to be read from it. */
  expected: TargetTable;
  /** Labels of columns that no field has: each is to be told as a doubt. */
  strangers: string[];
  /** Tiers of labels that the header lost. */
  lostTiers: number;
  /** Texts of rows that are none, each to be told as a doubt. */
  strayRows: string[];
  /** An undisturbed table is read without doubts. */
  isDisturbed: boolean;
}

export const cellOf = (value: CellValue, format = 'General', formula = ''): DraftCell => ({
  value,
  format,
  formula,
});
export const blankRow = (width: number, part: DraftRow['part'] = 'around'): DraftRow => ({
  part,
  cells: Array.from({ length: width }, () => cellOf('')),
});
export const rowOf = (width: number, texts: Record<number, CellValue>, part: DraftRow['part'] = 'around') => {
  const row = blankRow(width, part);
  for (const [column, value] of Object.entries(texts)) row.cells[Number(column)] = cellOf(value);
  return row;
};

export const isEmpty = ({ value }: DraftCell) => value === '';
export const copyRow = ({ part, cells }: DraftRow): DraftRow => ({
  part,
  cells: cells.map((cell) => ({ ...cell })),
});

/** Records of the table's rows; the same array as in `expected`. */
export const recordsOf = (table: TargetTable): Record<string, string>[] =>
  (table.kind === 'summary' ? table.rows : table.indicators) as unknown as Record<string, string>[];

/** The field of the table that a column of the form holds. */
export function fieldOf(table: TargetTable, column: string): string {
  if (table.kind !== 'annual') return column;
  const byCategory = table.categoryInIndicatorColumn;
  if (column === 'indicator') return byCategory ? 'category' : 'name';
  if (column === 'explanation') return byCategory ? 'name' : 'definition';
  return column;
}

/** The table in its form, undisturbed. */
export function draftOf(table: TargetTable, year = 2026): Draft {
  const form = formOf(table);
  const { values, numberFormats, formulas } = snapshotOf(drawForm(form, contentOf(table, year)));
  const layout = layoutOf(form, recordsOf(table).length);
  const partOf = (row: number): DraftRow['part'] => {
    if (row === 0) return 'title';
    if (row < layout.header.first) return 'line';
    if (row <= layout.header.last) return 'header';
    return row <= layout.body.bottom ? 'body' : 'total';
  };
  const fieldsIn = (row: number) =>
    Object.fromEntries(
      Object.entries(layout.cells).flatMap(([field, cell]) =>
        cell?.row === row ? [[field, cell.column]] : [],
      ),
    );
  const expected = structuredClone(table);
  expected.title = String(values[0]![0]);
  if (expected.kind !== 'strategic') expected.year = table.year ?? year;
  return {
    rows: values.map((cells, row) => ({
      part: partOf(row),
      fields: fieldsIn(row),
      cells: cells.map((value, column) => cellOf(value, numberFormats[row]![column], formulas[row]![column])),
    })),
    lineLabels: form.lines.flatMap(({ parts }) =>
      parts.flatMap(({ text, style }) => (style === 'label' && !onlyFieldOf(text) ? [text] : [])),
    ),
    columns: form.columns.map(({ text }) => onlyFieldOf(text) ?? 'side'),
    expected,
    strangers: [],
    lostTiers: 0,
    strayRows: [],
    isDisturbed: false,
  };
}

export const rowsOf = ({ rows }: Draft, ...parts: DraftRow['part'][]) =>
  rows.filter(({ part }) => parts.includes(part));

/** Its numbers tell a table that goes on from another that begins. */
export function isNumbered(draft: Draft): boolean {
  const column = draft.columns.findIndex((name) => name === 'sequence' || name === 'dutySequence');
  return column >= 0 && rowsOf(draft, 'body').some(({ cells }) => !isEmpty(cells[column]!));
}

/** A column more in every row, as Excel inserts it. */
export function insertColumn(
  draft: Draft,
  at: number,
  name: string,
  cellFor: (row: DraftRow) => DraftCell,
): void {
  draft.columns.splice(at, 0, name);
  for (const row of draft.rows) row.cells.splice(at, 0, cellFor(row));
}

/** A draft and where on the sheet its first cell is. */
export interface PlacedDraft {
  draft: Draft;
  row: number;
  column: number;
}

const widthOf = ({ rows }: Draft) => Math.max(0, ...rows.map(({ cells }) => cells.length));

/** Below each other from a cell on, each after so many empty rows. */
export function stacked(parts: readonly { draft: Draft; gap: number }[], from: Cell): PlacedDraft[] {
  let { row } = from;
  return parts.map(({ draft, gap }) => {
    const placed = { draft, row: row + gap, column: from.column };
    row += gap + draft.rows.length;
    return placed;
  });
}

/** The first row and column that these leave free. */
export const endOf = (drafts: readonly PlacedDraft[]): Cell => ({
  row: Math.max(...drafts.map(({ draft, row }) => row + draft.rows.length)),
  column: Math.max(...drafts.map(({ draft, column }) => column + widthOf(draft))),
});

/** Is the cell one of the draft's? */
export const holds = ({ draft, row, column }: PlacedDraft, cell: Cell): boolean =>
  cell.row >= row &&
  cell.row < row + draft.rows.length &&
  cell.column >= column &&
  cell.column < column + widthOf(draft);

/** All of them on one sheet, which is read from `origin` on. */
export function sheetOfDrafts(name: string, origin: Cell, drafts: readonly PlacedDraft[]): SheetSnapshot {
  const end = endOf(drafts);
  const rows: DraftCell[][] = Array.from({ length: end.row - origin.row }, () => []);
  for (const { draft, row, column } of drafts)
    draft.rows.forEach(({ cells }, index) => {
      const target = rows[row - origin.row + index]!;
      cells.forEach((cell, offset) => (target[column - origin.column + offset] = cell));
    });
  const width = end.column - origin.column;
  const grid = <T>(of: (cell: DraftCell) => T) =>
    rows.map((cells) => Array.from({ length: width }, (_, column) => of(cells[column] ?? cellOf(''))));
  return {
    id: name,
    name,
    origin,
    values: grid(({ value }) => value),
    numberFormats: grid(({ format }) => format),
    formulas: grid(({ formula }) => formula),
  };
}
