// Ranges that the add-in holds: they follow their cells when rows, columns or cells are inserted or deleted.
import { MAX_COLUMNS, MAX_ROWS, type Area, type Cell } from '../../src/sheet/address';
import { shiftArea, type Shift } from '../store/areas';
import type { SheetStore, StoreChange } from '../store/store';
import { HostError } from './failure';

export class LiveRange {
  /** Undefined once its cells or its sheet are gone. */
  private place: Area | undefined;

  constructor(
    readonly sheet: SheetStore,
    area: Area,
  ) {
    this.place = area;
  }

  get area(): Area {
    if (!this.place) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
    return this.place;
  }
  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columns(): number {
    return this.area.right - this.area.left + 1;
  }
  get topLeft(): Cell {
    return { row: this.area.top, column: this.area.left };
  }
  get isEntireColumn(): boolean {
    return this.rows === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.columns === MAX_COLUMNS;
  }
  /** Whole rows and columns: Excel answers null for what is in their cells. */
  get isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }
  get isGone(): boolean {
    return this.place === undefined;
  }

  *cells(): Generator<Cell> {
    const { top, left, bottom, right } = this.area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) yield { row, column };
    }
  }

  follow(shift: Shift): void {
    this.place = this.place && shiftArea(this.place, shift);
  }
  lose(): void {
    this.place = undefined;
  }
}

/** The shift that a structural change of the store means to the ranges on its sheet. */
export function shiftOf(change: StoreChange): Shift | undefined {
  switch (change.kind) {
    case 'rowsInserted':
    case 'rowsDeleted': {
      const { top, bottom } = change.area;
      return { kind: verb(change.kind), axis: 'row', at: top, count: bottom - top + 1 };
    }
    case 'columnsInserted':
    case 'columnsDeleted': {
      const { left, right } = change.area;
      return { kind: verb(change.kind), axis: 'column', at: left, count: right - left + 1 };
    }
    case 'cellsInserted':
    case 'cellsDeleted': {
      const { top, left, bottom, right } = change.area;
      const kind = verb(change.kind);
      return change.shift === 'down' || change.shift === 'up'
        ? { kind, axis: 'row', at: top, count: bottom - top + 1, band: [left, right] }
        : { kind, axis: 'column', at: left, count: right - left + 1, band: [top, bottom] };
    }
    default:
      return undefined;
  }
}

const verb = (kind: string) => (kind.endsWith('Inserted') ? 'insert' : 'delete');

/** All ranges that must follow their cells: those somebody holds, and those of the request that runs. */
export class LiveRanges {
  private readonly held = new Set<LiveRange>();
  private readonly passing = new Set<LiveRange>();

  pass(range: LiveRange): LiveRange {
    this.passing.add(range);
    return range;
  }
  endRequest(): void {
    this.passing.clear();
  }
  hold(range: LiveRange): LiveRange {
    this.held.add(range);
    return range;
  }
  release(range: LiveRange): void {
    this.held.delete(range);
  }
  follow(change: StoreChange): void {
    const shift = shiftOf(change);
    for (const range of new Set([...this.held, ...this.passing])) {
      if (change.kind === 'opened') range.lose();
      else if (range.sheet.id !== change.sheet) continue;
      else if (change.kind === 'sheetDeleted') range.lose();
      else if (shift) range.follow(shift);
    }
  }
}
