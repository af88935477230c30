// Rows and columns of a sheet: their sizes, hiding them, inserting and deleting them, and cells among them.
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../src/sheet/address';
import type { Shift } from './areas';
import { assertAllowed, assertEditable, assertUnprotected } from './protection';
import { shiftFormula } from './references';
import { SheetCells } from './sheetCells';
import type { LineFormat } from './state';
import { StoreError } from './store';
import { assertShiftable, shiftRuleAreas, shiftSheet } from './structure';

export abstract class SheetLines extends SheetCells {
  rowHeight(row: number): number {
    return this.state.rows.get(row)?.size ?? this.state.defaultRowHeight;
  }

  setRowHeight(row: number, points: number): void {
    this.#setSize('rows', row, points, { fitted: undefined });
  }

  fitRowHeight(row: number, points: number): void {
    this.#setSize('rows', row, points, { fitted: true });
  }

  columnWidth(column: number): number {
    return this.state.columns.get(column)?.size ?? this.state.defaultColumnWidth;
  }

  setColumnWidth(column: number, characters: number): void {
    this.#setSize('columns', column, characters, {});
  }

  rowHidden(row: number): boolean {
    return this.state.rows.get(row)?.hidden ?? false;
  }

  setRowHidden(row: number, hidden: boolean): void {
    this.#setLine('rows', row, { hidden });
  }

  columnHidden(column: number): boolean {
    return this.state.columns.get(column)?.hidden ?? false;
  }

  setColumnHidden(column: number, hidden: boolean): void {
    this.#setLine('columns', column, { hidden });
  }

  /** A line without a size is a hidden one, which keeps the size it had. */
  #setSize(axis: 'rows' | 'columns', line: number, size: number, rest: LineFormat): void {
    if (!(size >= 0 && size <= LARGEST[axis])) {
      throw new StoreError('InvalidArgument', `The size must lie between 0 and ${LARGEST[axis]}.`);
    }
    this.#setLine(axis, line, size === 0 ? { hidden: true } : { size, hidden: false, ...rest });
  }

  #setLine(axis: 'rows' | 'columns', line: number, format: LineFormat): void {
    this.layout((sheet) => {
      sheet[axis].set(line, { ...sheet[axis].get(line), ...format });
    });
  }

  insertRows(at: number, count: number): void {
    assertAllowed(this.state, 'insertRows');
    this.#shift({ kind: 'insert', axis: 'row', at, count });
  }

  deleteRows(at: number, count: number): void {
    assertAllowed(this.state, 'deleteRows');
    assertEditable(this.state, linesArea('row', at, count));
    this.#shift({ kind: 'delete', axis: 'row', at, count });
  }

  insertColumns(at: number, count: number): void {
    assertAllowed(this.state, 'insertColumns');
    this.#shift({ kind: 'insert', axis: 'column', at, count });
  }

  deleteColumns(at: number, count: number): void {
    assertAllowed(this.state, 'deleteColumns');
    assertEditable(this.state, linesArea('column', at, count));
    this.#shift({ kind: 'delete', axis: 'column', at, count });
  }

  insertCells(area: Area, shift: 'down' | 'right'): void {
    assertUnprotected(this.state);
    this.#shift(cellShift('insert', area, shift === 'down' ? 'row' : 'column'), { area, shift });
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    assertUnprotected(this.state);
    this.#shift(cellShift('delete', area, shift === 'up' ? 'row' : 'column'), { area, shift });
  }

  #shift(shift: Shift, cells?: { area: Area; shift: 'down' | 'right' | 'up' | 'left' }): void {
    const { kind, axis, at, count } = shift;
    const size = axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
    if (!(count >= 1 && at >= 0 && at + count <= size)) {
      throw new StoreError('InvalidArgument', 'The rows or columns lie outside of the sheet.');
    }
    assertShiftable(this.state, shift);
    const { journal } = this.book;
    journal.transact('addin', kind === 'insert' ? 'Insert' : 'Delete', () => {
      const { name } = this.state;
      this.edit('contents', (sheet, log) => {
        shiftSheet(sheet, shift);
        shiftRuleAreas(sheet, shift);
        log.add(
          cells
            ? { kind: `cells${PAST[kind]}`, sheet: this.id, ...cells }
            : { kind: `${axis}s${PAST[kind]}`, sheet: this.id, area: linesArea(axis, at, count) },
        );
      });
      journal.mapAllFormulas((formula, sheet) => shiftFormula(formula, sheet, name, shift));
    });
  }
}

/** Points and characters, as Excel limits them. */
const LARGEST = { rows: 409.5, columns: 255 };
const PAST = { insert: 'Inserted', delete: 'Deleted' } as const;

function linesArea(axis: Shift['axis'], at: number, count: number): Area {
  return axis === 'row'
    ? { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 }
    : { top: 0, bottom: MAX_ROWS - 1, left: at, right: at + count - 1 };
}

function cellShift(kind: Shift['kind'], area: Area, axis: Shift['axis']): Shift {
  return axis === 'row'
    ? { kind, axis, at: area.top, count: area.bottom - area.top + 1, band: [area.left, area.right] }
    : { kind, axis, at: area.left, count: area.right - area.left + 1, band: [area.top, area.bottom] };
}
