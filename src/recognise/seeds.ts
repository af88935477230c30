// Where headers stand on a sheet, those beside each other told apart: a first look, before tables are read.
import { partOf, type Grid } from './grid';
import { headerAt, MOST_TIERS, type Header } from './headers';
import { beginsBelowLines, startsTable } from './lines';
import { labelledColumns, MATCHERS, namesAnything, type Match } from './matchers';

/** A row of a table says what it is about in one of these. */
const NAMING = ['name', 'definition', 'level2', 'projectName'];
/** So many labels more are read as two headers than as one where there are two. */
const GAIN_OF_A_HEADER = 3;

/** Cells of a row that can be the upper tier of a header, and the kind whose labels they fit best. */
interface Run {
  columns: number[];
  fields: Set<string>;
  score: number;
  match: (typeof MATCHERS)[number]['match'];
}

const fieldOf = (found: Match | undefined, fields: ReadonlySet<string>) =>
  found?.fields.find((field) => !fields.has(field));

/** The labels of one kind among cells. */
function labelsOf(grid: Grid, row: number, columns: readonly number[], match: Run['match']): Run {
  const fields = new Set<string>();
  let groups = 0;
  for (const column of columns) {
    const found = match(grid.labels(row, column));
    const field = fieldOf(found, fields);
    if (field) fields.add(field);
    else if (found?.group) groups++;
  }
  return { columns: [...columns], fields, score: fields.size + Math.min(groups, 2), match };
}

function bestRun(grid: Grid, row: number, columns: readonly number[]): Run {
  const runs = MATCHERS.map(({ match }) => labelsOf(grid, row, columns, match));
  return runs.reduce((best, run) => (run.score > best.score ? run : best));
}

const names = ({ fields }: Run) => NAMING.some((field) => fields.has(field));

const labelled = (grid: Grid, row: number, columns: readonly number[]) =>
  columns.filter((column) => namesAnything(grid.labels(row, column)));

/** The stretch of cells with the most labels, others taken off: the data of a table beside it are no labels. */
function denseStretch(grid: Grid, row: number, columns: readonly number[]): [from: number, to: number] {
  let best = { from: 0, to: -1, sum: 0 };
  let from = 0;
  let sum = 0;
  columns.forEach((column, index) => {
    if (sum <= 0) [from, sum] = [index, 0];
    sum += namesAnything(grid.labels(row, column)) ? 2 : -1;
    if (sum > best.sum) best = { from, to: index, sum };
  });
  return [best.from, best.to];
}

/** One header or several beside each other, whichever says more. */
function split(grid: Grid, row: number, columns: readonly number[]): Run[] {
  const whole = bestRun(grid, row, columns);
  let best: { at: number; score: number } | undefined;
  for (let at = 2; at <= columns.length - 2; at++) {
    const [left, right] = [columns.slice(0, at), columns.slice(at)].map((part) =>
      bestRun(grid, row, part),
    ) as [Run, Run];
    if (!names(left) || !names(right)) continue;
    const column = columns[at]!;
    const gap = columns[at - 1]! < column - 1;
    // Among equals: where a title stands above, where a gap is, at a label; else the first.
    const certainty =
      (beginsBelowLines(grid, row, column) ? 0.5 : 0) +
      (gap ? 0.2 : 0) +
      (namesAnything(grid.labels(row, column)) ? 0.1 : 0);
    const score = left.score + right.score + certainty;
    if (left.score + right.score >= whole.score + GAIN_OF_A_HEADER && score > (best?.score ?? 0))
      best = { at, score };
  }
  if (!best) return [whole];
  return [columns.slice(0, best.at), columns.slice(best.at)].flatMap((part) => split(grid, row, part));
}

/** Cells at the ends that tell nothing more in this kind of header are another table's. */
function trimmed(grid: Grid, row: number, { columns, match, score }: Run): Run {
  let kept = columns;
  const suffices = (part: number[]) => part.length > 0 && labelsOf(grid, row, part, match).score === score;
  // At the left these are a line above another header: its label, and what it says.
  const lineEnd = kept.findLastIndex(
    (column, index) => suffices(kept.slice(index + 1)) && !namesAnything(grid.labels(row, column)),
  );
  kept = kept.slice(lineEnd + 1);
  while (suffices(kept.slice(0, -1))) kept = kept.slice(0, -1);
  return labelsOf(grid, row, kept, match);
}

function runsAmong(grid: Grid, row: number, columns: readonly number[]): Run[] {
  if (labelled(grid, row, columns).length < 2) return [];
  const [from, to] = denseStretch(grid, row, columns);
  return [
    ...runsAmong(grid, row, columns.slice(0, from)),
    ...split(grid, row, columns.slice(from, to + 1)).map((run) => trimmed(grid, row, run)),
    ...runsAmong(grid, row, columns.slice(to + 1)),
  ];
}

/** The header that begins some rows lower, on one side of this run and beside it. */
function lowerNeighbour(
  grid: Grid,
  row: number,
  run: Run,
  isOnSide: (column: number) => boolean,
): Run | undefined {
  const own = new Set(run.fields);
  /** Lower tiers of the run's own header give fields that it still lacks. */
  const isOwn = (next: number, column: number | undefined) => {
    const field = column === undefined ? undefined : fieldOf(run.match(grid.labels(next, column)), own);
    if (field) own.add(field);
    return field !== undefined;
  };
  for (let next = row + 1; next < row + MOST_TIERS; next++) {
    let cells = grid.used(next).filter(isOnSide);
    while (isOwn(next, cells[0])) cells = cells.slice(1);
    while (isOwn(next, cells.at(-1))) cells = cells.slice(0, -1);
    const other = runsAmong(grid, next, cells).find(
      (candidate) => names(candidate) && candidate.score >= GAIN_OF_A_HEADER,
    );
    if (other) return other;
  }
  return undefined;
}

/** Has another table begun below this one, by its title or the label of a line? */
function isOver(grid: Grid, { bottom, left, right }: Header, row: number): boolean {
  for (let below = bottom + 1; below < row; below++) {
    const first = grid.used(below).find((column) => left <= column && column <= right);
    if (first !== undefined && startsTable(grid, below, first)) return true;
  }
  return false;
}

/** The cells of a row that are no tiers or data of a table whose header is known. */
function withoutTables(grid: Grid, row: number, seeds: readonly Header[]): number[] {
  let free = [...grid.used(row)];
  for (const seed of seeds) {
    const { bottom, left, right } = seed;
    const within = free.filter((column) => left <= column && column <= right);
    const areData = labelled(grid, row, within).length * 2 < within.length && !isOver(grid, seed, row);
    if (row <= bottom || areData) free = free.filter((column) => !within.includes(column));
  }
  return free;
}

/** All headers of a sheet from top to bottom, as far as their labels reach. */
export function findSeeds(grid: Grid): Header[] {
  const seeds: Header[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    if (labelledColumns(grid, row).length < 2) continue;
    const runs = runsAmong(grid, row, withoutTables(grid, row, seeds));
    runs.forEach((run, index) => {
      const [first, last] = [run.columns[0]!, run.columns.at(-1)!];
      const open = seeds.filter((seed) => !isOver(grid, seed, row));
      const before = lowerNeighbour(grid, row, run, (column) => column < first);
      const after = lowerNeighbour(grid, row, run, (column) => column > last);
      const lefts = [
        ...open.map(({ right }) => right),
        runs[index - 1]?.columns.at(-1),
        before?.columns.at(-1),
      ];
      const rights = [...open.map(({ left }) => left), runs[index + 1]?.columns[0], after?.columns[0]];
      const left = Math.max(grid.area.left, ...lefts.map((column) => (column! < first ? column! + 1 : 0)));
      const right = Math.min(
        grid.area.right,
        ...rights.map((column) => (column! > last ? column! - 1 : Infinity)),
      );
      const header = headerAt(partOf(grid, { ...grid.area, left, right }), row);
      if (!header) return;
      const placed = Object.values(header.columns) as number[];
      seeds.push({ ...header, left: Math.min(first, ...placed), right: Math.max(last, ...placed) });
    });
  }
  return seeds;
}
