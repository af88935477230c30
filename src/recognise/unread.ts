// What was not read, counted: cells of columns without a place, and titles without a table below.
import { CELLS_OF_A_ROW } from './headers';
import { isFormLine, titleKind } from './lines';
import type { Body } from './body';
import type { Grid } from './grid';
import type { FoundTable, RecognitionDoubt } from '../domain/tables';

/** Doubts about columns know how many of their cells hold something; one that was placed loses nothing. */
export function withUnreadCells(
  grid: Grid,
  { rows }: Body,
  doubts: readonly RecognitionDoubt[],
): RecognitionDoubt[] {
  return doubts.map((doubt) => {
    const isLost = doubt.kind === 'header-missing' ? doubt.field === undefined : doubt.kind !== 'row-skipped';
    if (!isLost) return doubt;
    const texts = rows.map((row) => grid.text(row, doubt.cell.column)).filter((text) => text !== '');
    return { ...doubt, text: doubt.text || (texts[0] ?? ''), unread: texts.length };
  });
}

/** Does more follow below than a title: labelled lines, or rows with cells? */
function hasTableBelow(grid: Grid, title: number, end: number): boolean {
  for (let row = title + 1; row < end; row++)
    if (isFormLine(grid, row) || grid.used(row).length >= CELLS_OF_A_ROW) return true;
  return false;
}

/** Titles in rows that no table covers and that are no titles of one: their table has no header that can be read. */
export function unreadTables(grid: Grid, found: readonly FoundTable[]): RecognitionDoubt[] {
  const doubts: RecognitionDoubt[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const table = found.find(({ area }) => area.top <= row && row <= area.bottom);
    if (table) {
      row = table.area.bottom;
      continue;
    }
    const next = Math.min(
      grid.area.bottom + 1,
      ...found.map(({ area }) => area.top).filter((top) => top > row),
    );
    if (titleKind(grid, row) === undefined || !hasTableBelow(grid, row, next)) continue;
    const column = grid.used(row)[0]!;
    doubts.push({ kind: 'table-unread', cell: { row, column }, text: grid.text(row, column) });
  }
  return doubts;
}
