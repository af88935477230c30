// Finds the header of a table at a row: labels on one or several tiers, matched to fields, one column each.
import { isLineAround } from './lines';
import { labelledColumns, MATCHERS, type Matcher } from './matchers';
import { hasTextBelow, placeUnlabelled, type ColumnGuess } from './unlabelled';
import type { HeaderGroup } from './labels';
import type { HeaderWords } from './words';
import type { TableKind, RecognitionDoubt } from '../domain/tables';
import type { Grid } from './grid';

export interface Header {
  kind: TableKind;
  top: number;
  bottom: number;
  /** Leftmost and rightmost column of the table, columns without a field included. */
  left: number;
  right: number;
  columns: Partial<Record<string, number>>;
  mergedBy: HeaderWords['mergedBy'];
  doubts: RecognitionDoubt[];
}

/** How many rows a header can have. */
export const MOST_TIERS = 6;
/** How far below a header its columns are looked at to tell them apart. */
const SAMPLE_ROWS = 40;
/** A row of any table uses so many cells; fewer can be a remark. */
export const CELLS_OF_A_ROW = 3;
/** So many labels in a row are those of another header. */
const LABELS_OF_A_HEADER = 3;

function labelledCells(grid: Grid, row: number, match: Matcher): number {
  return grid.used(row).filter((column) => match(grid.labels(row, column))).length;
}

/** The last row of the header that begins at `top`: rows of labels only, one blank row between them at most. */
function headerBottom(grid: Grid, top: number, match: Matcher): number {
  let bottom = top;
  for (let row = top + 1; row < top + MOST_TIERS && row - bottom <= 2; row++) {
    const used = grid.used(row).length;
    const labelled = labelledCells(grid, row, match);
    if (used > 0 && labelled * 2 <= used) break;
    if (labelled > 0) bottom = row;
  }
  return bottom;
}

/** The last row below a header at which its columns are looked at: another table can begin soon after. */
function lastSample(grid: Grid, bottom: number): number {
  const last = Math.min(bottom + SAMPLE_ROWS, grid.area.bottom);
  for (let row = bottom + 1; row <= last; row++) {
    if (labelledColumns(grid, row).length >= LABELS_OF_A_HEADER || isLineAround(grid, row)) return row - 1;
  }
  return last;
}

/** Different texts in the rows below a header: a label beside the rows has one at most. */
function distinctTexts(grid: Grid, column: number, below: number, last: number): number {
  const texts = new Set<string>();
  for (let row = below + 1; row <= last; row++) {
    if (grid.used(row).length >= CELLS_OF_A_ROW) texts.add(grid.text(row, column));
  }
  texts.delete('');
  return texts.size;
}

/** 来源 belongs to the standard or to history, whichever stands nearest before it. */
function sourceField(fields: string[], column: number, columns: Header['columns']): string | undefined {
  const owners: Record<string, string[]> = {
    standardSource: ['plannedValue', 'standardValue'],
    historySource: ['prior3YearMean', 'priorYearValue'],
  };
  const distance = (field: string) =>
    Math.min(
      ...(owners[field] ?? []).map((owner) => {
        const at = columns[owner];
        return at === undefined || at > column ? Infinity : column - at;
      }),
    );
  const [best] = [...fields].sort((a, b) => distance(a) - distance(b));
  return best;
}

interface LabelledColumn {
  column: number;
  /** Fields its lowest label can mean; empty where no label names one. */
  fields: string[];
  group?: HeaderGroup;
  named?: string;
  text: string;
}

function readColumn(grid: Grid, column: number, top: number, bottom: number, match: Matcher): LabelledColumn {
  let fields: string[] = [];
  let group: HeaderGroup | undefined;
  let named: string | undefined;
  let text = '';
  for (let row = top; row <= bottom; row++) {
    const found = match(grid.labels(row, column));
    if (found && found.fields.length > 0) ({ fields } = found);
    if (found?.group) ({ group, named } = found);
    text = grid.text(row, column) || text;
  }
  return { column, fields, ...(group && { group }), ...(named && { named }), text };
}

/** How many columns stand after the one that the form has before them. */
function inOrder({ columns: order }: HeaderWords, columns: Header['columns']): number {
  const known = order.filter(({ field }) => columns[field] !== undefined);
  return known.filter(({ field }, i) => i > 0 && columns[field]! > columns[known[i - 1]!.field]!).length;
}

function headerOf(
  grid: Grid,
  top: number,
  words: HeaderWords,
  match: Matcher,
): (Header & { score: number }) | undefined {
  const labels = labelledCells(grid, top, match);
  // A row of the table can hold the word of a label, such as 规划值 for a source.
  if (labels < 2 || labels * 2 < grid.used(top).length) return undefined;
  const bottom = headerBottom(grid, top, match);
  const labelled = new Set<number>();
  for (let row = top; row <= bottom; row++) for (const column of grid.used(row)) labelled.add(column);
  const columnsRead = [...labelled]
    .sort((a, b) => a - b)
    .map((column) => readColumn(grid, column, top, bottom, match));

  const columns: Header['columns'] = {};
  const doubts: RecognitionDoubt[] = [];
  let sampled: number | undefined;
  const lastRow = () => (sampled ??= lastSample(grid, bottom));
  const place = (field: string, { column }: LabelledColumn) => {
    const other = columns[field];
    if (other === undefined) return void (columns[field] = column);
    const [here, there] = [column, other].map((c) => distinctTexts(grid, c, bottom, lastRow())) as [
      number,
      number,
    ];
    // Of two columns as good as empty the one on the left is a label beside the rows.
    const isBetter = here > there || (here === there && here <= 1 && column > other);
    const [taken, left] = isBetter ? [column, other] : [other, column];
    columns[field] = taken;
    if (Math.min(here, there) <= 1) return;
    const label = columnsRead.find((entry) => entry.column === left)!.text;
    doubts.push({ kind: 'two-candidates', cell: { row: bottom, column: left }, text: label, field, taken });
  };
  for (const entry of columnsRead) if (entry.fields.length === 1) place(entry.fields[0]!, entry);
  for (const entry of columnsRead) {
    if (entry.fields.length > 1) place(sourceField(entry.fields, entry.column, columns)!, entry);
  }

  const groups = columnsRead.filter(({ fields, group }) => group && fields.length === 0).length;
  const fields = Object.keys(columns);
  const labelsFound = fields.length + Math.min(groups, 2);
  const complete = words.needs.every((list) => list.some((field) => field in columns));
  if (labelsFound < words.minimum || !complete || fields.length < 2) return undefined;
  // Of two forms with the same labels it is the one with the same order.
  const score = labelsFound + inOrder(words, columns) / 100;

  const sample = { first: bottom + 1, last: lastRow() };
  const guesses: ColumnGuess[] = placeUnlabelled(grid, words, columnsRead, columns, sample);
  for (const { field, column, text } of guesses) {
    columns[field] = column;
    // 部门职责 over two columns has one label and is read in one way only.
    if (words.columns.some((entry) => entry.field === field && entry.optional)) continue;
    if (columnsRead.some((entry) => entry.column === column && entry.named === field)) continue;
    doubts.push({ kind: 'header-missing', cell: { row: bottom, column }, text, field });
  }
  for (const { column, group, named, text } of columnsRead) {
    const alone = group?.alone ?? named;
    if (!alone || columns[alone] !== undefined || Object.values(columns).includes(column)) continue;
    if (alone === named && !hasTextBelow(grid, words, column, sample)) continue;
    columns[alone] = column;
    if (alone !== named)
      doubts.push({ kind: 'header-missing', cell: { row: bottom, column }, text, field: alone });
  }
  const placed = new Set(Object.values(columns));
  for (const entry of columnsRead) {
    if (placed.has(entry.column) || entry.group || entry.fields.length > 0) continue;
    doubts.push({ kind: 'column-unplaced', cell: { row: top, column: entry.column }, text: entry.text });
  }
  const all = [...labelled, ...(Object.values(columns) as number[])];
  const [left, right] = [Math.min(...all), Math.max(...all)];
  for (let column = left; column <= right; column++) {
    if (placed.has(column) || labelled.has(column)) continue;
    if (hasTextBelow(grid, words, column, sample))
      doubts.push({ kind: 'header-missing', cell: { row: bottom, column }, text: '' });
  }
  const { kind, mergedBy } = words;
  return { kind, top, bottom, left, right, columns, mergedBy, doubts, score };
}

function findHeader(grid: Grid, row: number): Header | undefined {
  let best: (Header & { score: number }) | undefined;
  if (labelledColumns(grid, row).length < 2) return undefined;
  for (const { words, match } of MATCHERS) {
    const header = headerOf(grid, row, words, match);
    if (header && (!best || header.score > best.score)) best = header;
  }
  if (!best) return undefined;
  const { score: _score, ...header } = best;
  return header;
}

/** The same row is asked for when regions are told apart, when a table begins, and when the one before ends. */
const known = new WeakMap<Grid, Map<number, Header | undefined>>();

/** The header that begins at this row, of the kind whose labels fit best; undefined when there is none. */
export function headerAt(grid: Grid, row: number): Header | undefined {
  let rows = known.get(grid);
  if (!rows) known.set(grid, (rows = new Map()));
  if (!rows.has(row)) rows.set(row, findHeader(grid, row));
  return rows.get(row);
}
