// Columns whose cells reach down over several rows: after an edit merged again, or repeated, as the sheet does it.
import type { FoundTable } from '../../domain/tables';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import type { EditStep } from '../edit';
import type { BodyRow } from './body';

export interface MergedColumn<Row extends BodyRow> {
  column: number;
  /** Rows with the same key, next to each other, share a cell. */
  key(row: Row): string;
  text(row: Row): CellValue;
}

interface Run<Row> {
  /** Index of its first row in the body. */
  first: number;
  rows: Row[];
}

export function runsOf<Row extends BodyRow>(body: readonly Row[], key: (row: Row) => string): Run<Row>[] {
  const runs: Run<Row>[] = [];
  body.forEach((row, first) => {
    const run = runs.at(-1);
    if (run && key(run.rows[0]!) === key(row)) run.rows.push(row);
    else runs.push({ first, rows: [row] });
  });
  return runs;
}

/** Steps around an edit. */
export interface MergedSteps {
  /** To be carried out before rows come and go: no merged cell loses its text with its first row. */
  apart: EditStep[];
  /** To be carried out when the rows stand. */
  together: EditStep[];
}

/**
 * `before`: the body as it is, every row with `was`; `after`: as it will be. Runs in which nothing changes are left
 * alone, unless one of their rows is a model of new ones: part of a merged cell can't be copied. Columns from left to
 * right: one that shows no habit of its own follows the one before.
 */
export function mergedSteps<Row extends BodyRow>(
  before: readonly Row[],
  after: readonly Row[],
  columns: readonly MergedColumn<Row>[],
  models: ReadonlySet<number>,
  found: FoundTable,
  snapshot: SheetSnapshot,
): MergedSteps {
  const steps: MergedSteps = { apart: [], together: [] };
  let repeats = false;
  for (const { column, key: shared, text } of columns) {
    const own = ownKeys(before, column, snapshot);
    const key = (row: Row) => own.get(row.was) ?? shared(row);
    const old = runsOf(before, key);
    repeats = isRepeated(old, column, snapshot) ?? repeats;
    const signature = ({ rows }: Run<Row>) => rows.map(({ was }) => was ?? 'new').join();
    const isModel = ({ rows }: Run<Row>) => rows.some(({ was }) => was !== undefined && models.has(was));
    const same = (run: Run<Row>) => `${key(run.rows[0]!)} ${signature(run)}`;
    const wasThere = new Set(old.map(same));
    /** Below a row that is none, a label that came from further up and comes from there no more. */
    const lostLabel = ({ first, rows: [row] }: Run<Row>) => {
      if (!after[first - 1]?.foreign || row!.foreign || row!.was === undefined) return false;
      if (valueAt(snapshot, { row: row!.was, column }) !== '' || text(row!) === '') return false;
      const above = after.slice(0, first).findLast(({ foreign }) => !foreign);
      return !above || shared(above) !== shared(row!);
    };
    const changed = runsOf(after, key).filter(
      (run) => !wasThere.has(same(run)) || (!repeats && isModel(run)) || lostLabel(run),
    );
    const oldKeys = new Map(before.map((row) => [row.was, key(row)]));
    /** What a person wrote stays as it is. */
    const label = (row: Row) => {
      const { was } = row;
      const stays =
        was !== undefined && oldKeys.get(was) === key(row) && valueAt(snapshot, { row: was, column }) !== '';
      return stays ? undefined : text(row);
    };
    steps.together.push(...changed.flatMap((run) => runSteps(run, label, column, found.body.first, repeats)));
    if (repeats) continue;
    const isThere = new Set(runsOf(after, key).map(signature));
    steps.apart.push(
      ...old
        // A single row too: free rows at the end of a table, which nothing tells, can be merged with it.
        .filter((run) => !isThere.has(signature(run)) || isModel(run))
        .map(({ first, rows }): EditStep => {
          const top = found.body.first + first;
          return {
            kind: 'unmerge',
            area: { top, bottom: top + rows.length - 1, left: column, right: column },
          };
        }),
    );
  }
  return steps;
}

function runSteps<Row extends BodyRow>(
  { first: start, rows }: Run<Row>,
  label: (row: Row) => CellValue | undefined,
  column: number,
  firstRow: number,
  repeats: boolean,
): EditStep[] {
  const first = firstRow + start;
  const area = { top: first, bottom: first + rows.length - 1, left: column, right: column };
  const values = rows.map((row, index) => [index === 0 || repeats ? label(row) : '']);
  if (repeats) return [{ kind: 'write', at: { row: first, column }, values }];
  return [
    { kind: 'unmerge', area },
    { kind: 'write', at: { row: first, column }, values },
    ...(rows.length > 1 ? [{ kind: 'merge' as const, area }] : []),
  ];
}

/** Of rows that are none and say something in this column: they share no cell, but with the blanks of their kind below. */
function ownKeys<Row extends BodyRow>(
  rows: readonly Row[],
  column: number,
  snapshot: SheetSnapshot,
): ReadonlyMap<number | undefined, string> {
  const keys = new Map<number | undefined, string>();
  let open: string | undefined;
  for (const { was, foreign } of rows) {
    if (!foreign) open = undefined;
    else if (valueAt(snapshot, { row: was!, column }) !== '') open = `foreign\n${was}`;
    if (open !== undefined) keys.set(was, open);
  }
  return keys;
}

/** Does the sheet write into every row? Judged by the rows below the first of each run, if there are any. */
function isRepeated<Row extends BodyRow>(
  runs: readonly Run<Row>[],
  column: number,
  snapshot: SheetSnapshot,
): boolean | undefined {
  const below = runs.flatMap(({ rows }) => rows.slice(1));
  if (below.length === 0) return undefined;
  const written = below.filter(
    ({ was }) => was !== undefined && valueAt(snapshot, { row: was, column }) !== '',
  );
  return written.length > below.length / 2;
}
