// What the steps of an edit do to the rows of a sheet, and the steps that put the rows back.
import type { EditStep } from '../edit';
import { movesBetween, stretches } from './stretches';

export type RowStep = Extract<EditStep, { kind: 'insertRows' | 'deleteRows' | 'moveRows' }>;

export interface RowOrder {
  /** First and last row that anything happens to, as numbered before the edit; `last < first`: none. */
  before: { first: number; last: number };
  /** The same stretch after the edit. */
  after: { first: number; last: number };
  /** Rows before the edit that it deletes. */
  deleted: readonly number[];
  /** Rows before the edit, other than deleted ones, whose looks or heights the edit can change. */
  restyled: readonly number[];
  /** Rows that were moved, as numbered before the edit, and where they stand after it. */
  moved: ReadonlyMap<number, number>;
  /** Brings the rows of `after` back to those of `before`; deleted ones come back empty. */
  inverse: readonly RowStep[];
}

/** Negative: a row that the edit adds. */
type Row = number;

export function rowOrder(steps: readonly EditStep[], columns: [number, number]): RowOrder {
  const order = initialOrder(steps);
  const total = order.length;
  const touched = new Set<Row>();
  const restyled = new Set<Row>();
  const deleted: Row[] = [];
  const moved = new Set<Row>();
  const likes = new Map<Row, Row>();
  let added = 0;
  const touch = (first: number, last: number, looks: boolean) =>
    order.slice(first, last + 1).forEach((row) => {
      touched.add(row);
      if (looks) restyled.add(row);
    });
  for (const step of steps) {
    switch (step.kind) {
      case 'insertRows': {
        // Rows that come in at an edge belong to the stretch: the row they push down does too.
        touch(step.at, step.at, false);
        order.splice(step.at, 0, ...Array.from({ length: step.count }, () => -++added));
        break;
      }
      case 'deleteRows':
        touch(step.at, step.at + step.count - 1, false);
        touch(step.like, step.like, true);
        order.slice(step.at, step.at + step.count).forEach((row) => likes.set(row, order[step.like]!));
        deleted.push(...order.splice(step.at, step.count));
        break;
      case 'moveRows': {
        const from = Math.min(step.at, step.to);
        order.slice(step.at, step.at + step.count).forEach((row) => moved.add(row));
        // Bringing them back may move the rows between instead.
        touch(from, Math.max(step.at + step.count, step.to) - 1, true);
        move(order, step);
        break;
      }
      case 'write':
        touch(step.at.row, step.at.row + step.values.length - 1, false);
        break;
      case 'formula':
        touch(step.at.row, step.at.row, false);
        break;
      case 'rowHeight':
        touch(step.row, step.row, true);
        break;
      default:
        touch(step.area.top, step.area.bottom, true);
    }
  }
  const old = (rows: Iterable<Row>) => [...rows].filter((row) => row >= 0).sort((a, b) => a - b);
  const rows = old(touched);
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? -1];
  const growth = order.length - total;
  return {
    before: { first, last },
    after: { first, last: last + growth },
    deleted: old(deleted),
    restyled: old(restyled).filter((row) => !deleted.includes(row)),
    moved: new Map([...moved].map((row) => [row, order.indexOf(row)])),
    inverse: inverse(order.slice(first, last + growth + 1), first, last, likes, columns),
  };
}

/** Long enough that every step finds its rows. */
function initialOrder(steps: readonly EditStep[]): Row[] {
  const reach = steps.map((step) => {
    switch (step.kind) {
      case 'insertRows':
      case 'deleteRows':
      case 'moveRows':
        return Math.max(step.at, 'to' in step ? step.to : 0) + step.count;
      case 'write':
        return step.at.row + step.values.length;
      case 'formula':
        return step.at.row;
      case 'rowHeight':
        return step.row;
      default:
        return step.area.bottom;
    }
  });
  const gone = steps.reduce((sum, step) => sum + (step.kind === 'deleteRows' ? step.count : 0), 0);
  return Array.from({ length: Math.max(0, ...reach) + gone + 2 }, (_, row) => row);
}

function move(order: Row[], { at, count, to }: { at: number; count: number; to: number }): void {
  const rows = order.splice(at, count);
  order.splice(to > at ? to - count : to, 0, ...rows);
}

/** `rows`: what stands in the stretch after the edit; `first` and `last` are its rows before. */
function inverse(
  rows: Row[],
  first: number,
  last: number,
  likes: ReadonlyMap<Row, Row>,
  columns: [number, number],
): RowStep[] {
  const steps: RowStep[] = stretches(rows.length, (index) => rows[index]! < 0)
    .reverse()
    // Nothing takes these back, so no model of them is needed.
    .map(({ first: at, count }) => ({ kind: 'deleteRows', at: first + at, count, like: first + at }));
  const left = rows.filter((row) => row >= 0);
  const now = [...left].sort((a, b) => a - b);
  steps.push(...movesBetween(left, now, first));
  for (let row = first; row <= last; row++) {
    if (now[row - first] === row) continue;
    let count = 1;
    while (row + count <= last && !now.includes(row + count)) count++;
    const model = now.indexOf(likes.get(row)!);
    const like = first + Math.max(0, model);
    steps.push({ kind: 'insertRows', at: row, count, like, columns });
    now.splice(row - first, 0, ...Array.from({ length: count }, (_, index) => row + index));
    row += count - 1;
  }
  return steps;
}
