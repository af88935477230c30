// The rows of a table below its header: which belong to it, and where it ends.
import { compactText } from '../domain/text';
import { findLevel1, findLevel2, profiles } from '../domain/profiles';
import { parseNumber } from '../domain/values';
import { headerAt, type Header } from './headers';
import {
  cellThatSays,
  isFormLine,
  isLineAbove,
  isLineBelow,
  isLineOverTable,
  titleKind,
  LINES_BEFORE_HEADER,
} from './lines';
import { TOTAL_LABELS } from './words';
import type { RecognitionDoubt } from '../domain/tables';
import type { Grid } from './grid';

export interface Body {
  rows: number[];
  /** The last row that belongs to the table: of its rows, or of its header when it has none. */
  last: number;
  doubts: RecognitionDoubt[];
}

/** More blank rows than this end a table. */
const BLANK_ROWS_INSIDE = 2;

const sameColumns = (a: Header, b: Header) =>
  a.kind === b.kind &&
  Object.entries(b.columns).every(
    ([field, column]) => a.columns[field] === undefined || a.columns[field] === column,
  );

function numberAt(grid: Grid, { columns }: Header, row: number): number | undefined {
  const column = columns.sequence ?? columns.dutySequence;
  const number = column === undefined ? undefined : parseNumber(grid.text(row, column));
  return number === undefined ? undefined : Number(number);
}

interface LastRow {
  number?: number;
  duty: string;
  /** A sum below its rows closes a summary. */
  isTotal: boolean;
}

/** Do the rows under a header go on where those above it stopped? Undefined when nothing is numbered. */
function goesOn(grid: Grid, header: Header, last: LastRow): boolean | undefined {
  if (last.isTotal) return false;
  if (last.number === undefined) return undefined;
  const row = header.bottom + 1;
  const number = numberAt(grid, header, row);
  const { duty } = header.columns;
  const says = duty === undefined ? undefined : compactText(grid.text(row, duty));
  const isSameDuty = says === '' || says === last.duty;
  // Only the first row of a duty needs a number, so a page can begin without one; a table cannot.
  if (number === undefined) return isSameDuty || undefined;
  return number > last.number || (number === last.number && isSameDuty);
}

/**
 * The header that is repeated at or soon after `row` because a page ended, not because another table begins:
 * the same columns, numbering that goes on, and no line that names another project.
 */
function repeatedHeader(grid: Grid, header: Header, row: number, last: LastRow): Header | undefined {
  for (let at = row; at <= row + LINES_BEFORE_HEADER && at <= grid.area.bottom; at++) {
    const next = headerAt(grid, at);
    if (next) {
      const untitled = at === row || header.kind === 'project';
      return sameColumns(header, next) && (goesOn(grid, next, last) ?? untitled) ? next : undefined;
    }
    if (header.kind === 'project' && isFormLine(grid, at)) return undefined;
  }
  return undefined;
}

/**
 * Does another table begin here, or this one again? A header does; a title or a labelled line does when a header
 * comes soon, so that an indicator with such a name or a duty with such a beginning stays a row.
 */
function startsAnew(grid: Grid, row: number): boolean {
  if (headerAt(grid, row)) return true;
  if (!isLineAbove(grid, row)) return false;
  // A title over 项目名称 begins a table, even one whose header cannot be read.
  if (titleKind(grid, row) && isFormLine(grid, row + 1)) return true;
  for (let next = row + 1; next <= row + LINES_BEFORE_HEADER; next++) if (headerAt(grid, next)) return true;
  return false;
}

/** Rows left free in one block, at most. */
const FREE_ROWS = 60;

/**
 * Does the row begin a block? In a project table its category says so, elsewhere a number that goes on; all else may
 * still be empty.
 */
function beginsBlock(grid: Grid, header: Header, row: number, last: LastRow): boolean {
  if (header.kind !== 'project')
    return last.number !== undefined && numberAt(grid, header, row) === last.number + 1;
  const [level1, level2] = [header.columns.level1, header.columns.level2].map((column) =>
    column === undefined ? '' : grid.text(row, column),
  );
  return profiles.some(
    (profile) => (level1 && findLevel1(profile, level1)) || (level2 && findLevel2(profile, level2)),
  );
}

/** A gap is free rows of the table when the next block begins right below it. */
function isFreeSpace(grid: Grid, header: Header, from: number, last: LastRow): boolean {
  for (let row = from; row <= Math.min(from + FREE_ROWS, grid.area.bottom); row++) {
    if (grid.used(row).length > 0) return beginsBlock(grid, header, row, last);
  }
  return false;
}

export function readBody(grid: Grid, header: Header): Body {
  const rows: number[] = [];
  const doubts: RecognitionDoubt[] = [];
  const placed = Object.values(header.columns) as number[];
  let last = header.bottom;
  let blank = 0;
  const lastRow: LastRow = { duty: '', isTotal: false };
  for (let row = header.bottom + 1; row <= grid.area.bottom; row++) {
    if (startsAnew(grid, row)) {
      const repeated = repeatedHeader(grid, header, row, lastRow);
      if (!repeated) break;
      row = last = repeated.bottom;
      blank = 0;
      continue;
    }
    const used = grid.used(row).filter((column) => column >= header.left && column <= header.right);
    if (used.length === 0) {
      if (++blank > BLANK_ROWS_INSIDE && !isFreeSpace(grid, header, row + 1, lastRow)) break;
      continue;
    }
    if (isLineBelow(grid, row)) break;
    if (isLineOverTable(grid, row)) continue;
    const fields = used.filter((column) => placed.includes(column));
    // After a gap a lone text is a remark, not a row.
    if (blank > 0 && fields.length < 2 && !beginsBlock(grid, header, row, lastRow)) break;
    if (fields.length === 0) {
      const column = used[0]!;
      doubts.push({ kind: 'row-skipped', cell: { row, column }, text: grid.text(row, column) });
      continue;
    }
    lastRow.isTotal =
      header.kind === 'summary' && rows.length > 0 && cellThatSays(grid, row, TOTAL_LABELS) !== undefined;
    rows.push(row);
    last = row;
    blank = 0;
    lastRow.number = numberAt(grid, header, row) ?? lastRow.number;
    const { duty } = header.columns;
    if (duty !== undefined) lastRow.duty = compactText(grid.text(row, duty)) || lastRow.duty;
  }
  return { rows, last, doubts };
}
