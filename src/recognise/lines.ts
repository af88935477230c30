// The lines around a table: its title, labelled lines above the header (项目名称 …), signatures below the rows.
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';
import { LINES_BELOW, LINES_OVER_A_TABLE, TITLE_PATTERNS } from './labels';
import { labelForms, type Grid } from './grid';
import { FIELD_OF_LABEL, FORM_TITLES } from './words';
import type { TableKind } from '../domain/tables';
import type { Cell } from '../sheet/address';

export interface Found {
  text: string;
  cell: Cell;
}

export interface FormLine extends Found {
  /** The label's cell and text; the same cell as the value's when a colon joins them. */
  label: Found;
}

const TITLES = [...FORM_TITLES, ...TITLE_PATTERNS];
const LONGEST_TITLE = 80;
const COLON = /^([^:：]{1,30})[:：]([\s\S]*)$/;

const fieldNamed = (text: string) =>
  labelForms(text)
    .map((label) => FIELD_OF_LABEL.get(label))
    .find(Boolean);

const labelIn = remembered((text): { field: string; rest: string } | undefined => {
  const field = fieldNamed(text);
  if (field) return { field, rest: '' };
  const [, before = '', rest = ''] = COLON.exec(text) ?? [];
  const named = fieldNamed(before);
  return named ? { field: named, rest: rest.trim() } : undefined;
});

/** The field that a label names, and what follows the label in its own cell. */
const labelAt = (grid: Grid, row: number, column: number) => labelIn(grid.text(row, column));

/** Does the row begin with the label of a line above a header, such as 项目名称? */
export function isFormLine(grid: Grid, row: number): boolean {
  const [first] = grid.used(row);
  return first !== undefined && labelAt(grid, row, first) !== undefined;
}

/** The kind that a text names as a title. */
function kindOfTitle(title: string): TableKind | undefined {
  if (title.length > LONGEST_TITLE) return undefined;
  const text = compactText(title);
  if (/[:。;]/.test(text)) return undefined;
  return TITLES.find(({ pattern }) => pattern.test(text))?.kind;
}

/** Does the cell hold a title, or the label of a line above a header? */
export function startsTable(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return text !== '' && (labelAt(grid, row, column) !== undefined || kindOfTitle(text) !== undefined);
}

/** Rows that title, labelled lines and a goal of several lines take above a header. */
export const LINES_BEFORE_HEADER = 20;

/** Does a table begin in this column, by a title or the label of a line not far above the cell? */
export function beginsBelowLines(grid: Grid, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(grid.area.top, row - LINES_BEFORE_HEADER); above--)
    if (startsTable(grid, above, column)) return true;
  return false;
}

/** The kind a title names, when the row holds a title and nothing else. */
export function titleKind(grid: Grid, row: number): TableKind | undefined {
  const [first, second] = grid.used(row);
  if (first === undefined || second !== undefined) return undefined;
  return kindOfTitle(grid.text(row, first));
}

/** The most cells that a line above a header uses: 资金情况, name, figure and unit. */
export const CELLS_OF_A_LINE = 4;

/** May the row stand above a header? So a title or a labelled line; a row with many cells is none. */
export function isLineAbove(grid: Grid, row: number): boolean {
  if (grid.used(row).length > CELLS_OF_A_LINE) return false;
  return titleKind(grid, row) !== undefined || isFormLine(grid, row);
}

/** Asked of the first cell of every row. */
const beginsLineBelow = remembered((text) => LINES_BELOW.test(compactText(text.slice(0, LONGEST_TITLE))));

const startsLineBelow = (grid: Grid, row: number, column: number) => beginsLineBelow(grid.text(row, column));

/** A line that says who filled the table in, or a remark; of many cells, half say so. */
export function isLineBelow(grid: Grid, row: number): boolean {
  const used = grid.used(row);
  if (used.length === 0 || !startsLineBelow(grid, row, used[0]!)) return false;
  // A row of the table can begin with its note.
  if (used.length <= CELLS_OF_A_LINE) return true;
  return used.filter((column) => startsLineBelow(grid, row, column)).length * 2 >= used.length;
}

const TO_BE_SIGNED = /盖章|公章|签[字章]/;

/** The last row of the lines below a table that ends at `last`; 填报单位 after a gap may belong to the next one. */
export function lastLineBelow(grid: Grid, last: number): number {
  let end = last;
  for (let row = last + 1; row <= grid.area.bottom; row++) {
    const [first] = grid.used(row);
    if (first === undefined) continue;
    if (!isLineBelow(grid, row)) break;
    const isSigned = TO_BE_SIGNED.test(compactText(grid.text(row, first)));
    if (row > end + 1 && !isSigned && isFormLine(grid, row)) break;
    end = row;
  }
  return end;
}

/** Does the row hold no more than a line such as 附件3 or 单位：万元, which stands over a table? */
export function isLineOverTable(grid: Grid, row: number): boolean {
  const [first, second] = grid.used(row);
  if (first === undefined || second !== undefined) return false;
  return LINES_OVER_A_TABLE.test(compactText(grid.text(row, first).slice(0, LONGEST_TITLE)));
}

/** Does the row stand around tables rather than in one? */
export function isLineAround(grid: Grid, row: number): boolean {
  return isLineAbove(grid, row) || isLineOverTable(grid, row) || isLineBelow(grid, row);
}

/** The column of the row's first cell whose text is one of these words, a colon aside. */
export function cellThatSays(grid: Grid, row: number, words: readonly string[]): number | undefined {
  return grid
    .used(row)
    .find((column) => words.includes(compactText(grid.text(row, column)).replace(/:$/, '')));
}

/** The title nearest above `below`, not higher than `from`: one that names the kind, else a lone line ending in 表. */
export function findTitle(grid: Grid, kind: TableKind, from: number, below: number): Found | undefined {
  for (const fits of [
    (row: number) => titleKind(grid, row) === kind,
    (row: number) =>
      grid.used(row).length === 1 &&
      /表(?:\([^)]*\))?$/.test(compactText(grid.text(row, grid.used(row)[0]!))),
  ]) {
    for (let row = below - 1; row >= from; row--) {
      if (fits(row))
        return { text: grid.text(row, grid.used(row)[0]!), cell: { row, column: grid.used(row)[0]! } };
    }
  }
  return undefined;
}

/** Lines under a merged label go on until another label or the header. */
function continued(grid: Grid, { row, column }: Cell, labelColumn: number, below: number): string[] {
  const lines: string[] = [];
  for (let next = row + 1; next < below; next++) {
    const used = grid.used(next);
    if (used.length === 0) continue;
    if (used.length !== 1 || used[0] !== column || column === labelColumn || isFormLine(grid, next)) break;
    lines.push(grid.text(next, column));
  }
  return lines;
}

const GOALS = ['annualGoal', 'goals'];

/** 资金情况 is followed by what the money is called, 年度目标 by 总体目标：…: labels too, yet what the first one says. */
const saysTheSame = (field: string, other: string) =>
  field === other || (GOALS.includes(field) && GOALS.includes(other));

/** The labelled lines in rows `from` … `below - 1`, by field; where a label is repeated the lowest one counts. */
export function findFormLines(grid: Grid, from: number, below: number): Partial<Record<string, FormLine>> {
  const lines: Partial<Record<string, FormLine>> = {};
  for (let row = from; row < below; row++) {
    const used = grid.used(row);
    for (let i = 0; i < used.length; i++) {
      const column = used[i]!;
      const named = labelAt(grid, row, column);
      if (!named) continue;
      const label = { text: grid.text(row, column), cell: { row, column } };
      if (named.rest !== '') {
        lines[named.field] = { label, text: named.rest, cell: { row, column } };
        continue;
      }
      const next = used[i + 1];
      const other = next === undefined ? undefined : labelAt(grid, row, next);
      if (next === undefined || (other && !saysTheSame(named.field, other.field))) {
        lines[named.field] ??= { label, text: '', cell: { row, column: column + 1 } };
        continue;
      }
      const cell = { row, column: next };
      const text = [grid.text(row, next), ...continued(grid, cell, column, below)].join('\n');
      lines[named.field] = { label, text, cell };
      // What it says is no label of its own.
      i++;
    }
  }
  return lines;
}
