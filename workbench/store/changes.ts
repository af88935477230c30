// What listeners are told after a transaction: single writes gathered into blocks, and what an undo looks like.
import type { Cell } from '../../src/sheet/address';
import { coverCells, covers } from './areas';
import { cellAt, keyOf } from './state';
import type { Scalar, StoreChange } from './store';

/** One cell written, before it is known whether its neighbours were written as well. */
interface Write {
  before: Scalar;
  after: () => Scalar;
}

const INVERSE = {
  rowsInserted: 'rowsDeleted',
  rowsDeleted: 'rowsInserted',
  columnsInserted: 'columnsDeleted',
  columnsDeleted: 'columnsInserted',
  sheetAdded: 'sheetDeleted',
  sheetDeleted: 'sheetAdded',
} as const;
const INVERSE_SHIFT = { down: 'up', up: 'down', right: 'left', left: 'right' } as const;

export class ChangeLog {
  #changes: StoreChange[] = [];
  #sheet = '';
  #writes = new Map<number, Write>();

  /** Writes are gathered until another kind of change, or another sheet, comes in between. */
  wrote(sheet: string, cell: Cell, before: Scalar, after: () => Scalar): void {
    if (sheet !== this.#sheet) this.#gather();
    this.#sheet = sheet;
    const key = keyOf(cell);
    this.#writes.set(key, { before: this.#writes.get(key)?.before ?? before, after });
  }

  add(change: StoreChange): void {
    if (change.kind === 'format' || change.kind === 'layout') {
      // Formatting does not break up a block of writes, and is told once per area.
      const known = this.#changes.some(
        (c) =>
          c.kind === change.kind &&
          c.sheet === change.sheet &&
          (c.kind !== 'format' || change.kind !== 'format' || covers(c.area, change.area)),
      );
      if (!known) this.#changes.push(change);
      return;
    }
    this.#gather();
    this.#changes.push(change);
  }

  #gather(): void {
    const sheet = this.#sheet;
    for (const area of coverCells([...this.#writes.keys()].map(cellAt))) {
      const write = this.#writes.get(keyOf({ row: area.top, column: area.left }))!;
      const single = area.top === area.bottom && area.left === area.right;
      this.#changes.push({
        kind: 'cells',
        sheet,
        area,
        ...(single ? { details: { before: write.before, after: write.after() } } : {}),
      });
    }
    this.#writes.clear();
  }

  take(): StoreChange[] {
    this.#gather();
    return this.#changes;
  }
}

/** The changes as they look when they are taken back. */
export function invert(changes: readonly StoreChange[]): StoreChange[] {
  return changes.toReversed().map((change): StoreChange => {
    switch (change.kind) {
      case 'cells':
        return change.details
          ? { ...change, details: { before: change.details.after, after: change.details.before } }
          : change;
      case 'rowsInserted':
      case 'rowsDeleted':
      case 'columnsInserted':
      case 'columnsDeleted':
        return { ...change, kind: INVERSE[change.kind] };
      case 'cellsInserted':
        return { ...change, kind: 'cellsDeleted', shift: INVERSE_SHIFT[change.shift] };
      case 'cellsDeleted':
        return { ...change, kind: 'cellsInserted', shift: INVERSE_SHIFT[change.shift] };
      case 'sheetAdded':
      case 'sheetDeleted':
        return { ...change, kind: INVERSE[change.kind] };
      default:
        return change;
    }
  });
}
