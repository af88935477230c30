// One sheet of the workbook. Reads go to the present state, each change through the workbook's transaction.
import { MAX_COLUMNS, MAX_ROWS, intersects, type Area, type Cell } from '../../src/sheet/address';
import { displayText } from '../../src/sheet/displayText';
import type { CellStyle, Highlight, PrintSetup, ProtectionOptions, Validation } from '../../src/sheet/style';
import { union, type Shift } from './areas';
import { clearHighlights } from './highlights';
import { entryText, readEntry } from './input';
import { isCovered, merge, mergeAt, unmerge } from './merges';
import { assertAllowed, assertEditable, assertPassword, assertUnprotected, isLocked } from './protection';
import { shiftFormula } from './references';
import {
  cellAt,
  hasContent,
  isError,
  keyOf,
  type CellRecord,
  type LineFormat,
  type SheetState,
} from './state';
import { StoreError, type Scalar, type SheetStore, type Visibility } from './store';
import { assertShiftable, shiftRuleAreas, shiftSheet } from './structure';
import { mergeStyles, restyle, styleOf } from './styles';
import { isValid, listChoices, setValidation, validationAt } from './validation';
import type { Touch, Workbook } from './workbook';
import type { ChangeLog } from './changes';

const EMPTY: CellRecord = { value: '' };

export class Sheet implements SheetStore {
  constructor(
    private readonly book: Workbook,
    readonly id: string,
  ) {}

  get #state(): SheetState {
    return this.book.read(this.id);
  }

  #edit(touch: Touch, change: (sheet: SheetState, log: ChangeLog) => void): void {
    this.book.editSheet(this.id, touch, change);
  }

  /** A change that only the layout shows. */
  #layout(change: (sheet: SheetState) => void): void {
    this.#edit('looks', (sheet, log) => {
      change(sheet);
      log.add({ kind: 'layout', sheet: this.id });
    });
  }

  get name(): string {
    return this.#state.name;
  }

  set name(name: string) {
    this.book.renameSheet(this.id, name);
  }

  get visibility(): Visibility {
    return this.#state.visibility;
  }

  set visibility(visibility: Visibility) {
    if (visibility !== 'visible') this.book.assertMayHide(this.id);
    this.#layout((sheet) => {
      sheet.visibility = visibility;
    });
  }

  get tabColor(): string {
    return this.#state.tabColor;
  }

  set tabColor(color: string) {
    this.#layout((sheet) => {
      sheet.tabColor = color;
    });
  }

  // Cells

  #record(cell: Cell): CellRecord {
    return this.#state.cells.get(keyOf(cell)) ?? EMPTY;
  }

  #content(cell: Cell) {
    return this.book.calculation.result(this.id, keyOf(cell), this.#record(cell));
  }

  value(cell: Cell): Scalar {
    const content = this.#content(cell);
    return isError(content) ? content.error : content;
  }

  valueType(cell: Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
    const content = this.#content(cell);
    if (isError(content)) return 'Error';
    if (typeof content === 'number') return 'Double';
    if (typeof content === 'boolean') return 'Boolean';
    return hasContent(this.#record(cell)) ? 'String' : 'Empty';
  }

  formula(cell: Cell): string {
    return this.#record(cell).formula ?? '';
  }

  text(cell: Cell): string {
    return displayText(this.value(cell), this.#numberFormat(cell));
  }

  #numberFormat(cell: Cell): string {
    return styleOf(this.#state, cell).numberFormat ?? 'General';
  }

  setInput(cell: Cell, input: Scalar | null): void {
    assertOnSheet(cell);
    if (input === null || isCovered(this.#state, cell)) return;
    const numberFormat = this.#numberFormat(cell);
    const { numberFormat: typedFormat, ...content } = readEntry(input, numberFormat);
    this.#write(cell, content);
    if (typedFormat && numberFormat === 'General') {
      this.#edit('looks', (sheet) =>
        restyle(sheet, areaOfCell(cell), (style) => ({ ...style, numberFormat: typedFormat })),
      );
    }
  }

  #write(cell: Cell, content: Omit<CellRecord, 'style' | 'runs'>): void {
    const before = this.value(cell);
    this.#edit('contents', (sheet, log) => {
      const key = keyOf(cell);
      const style = sheet.cells.get(key)?.style;
      const record = style ? { ...content, style } : content;
      if (style || hasContent(record)) sheet.cells.set(key, record);
      else sheet.cells.delete(key);
      refit(sheet.rows, cell.row);
      log.wrote(this.id, cell, before, () => this.value(cell));
    });
  }

  inputText(cell: Cell): string {
    return entryText(this.#record(cell), this.#numberFormat(cell));
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'formats') {
      for (const key of this.#keysIn(area)) {
        if (hasContent(this.#state.cells.get(key)!)) this.#write(cellAt(key), EMPTY);
      }
    }
    if (what === 'contents') return;
    this.#edit('contents', (sheet, log) => {
      restyle(sheet, area, () => undefined);
      for (const key of this.#keysIn(area)) {
        const record = sheet.cells.get(key);
        if (record && !hasContent(record) && !record.style) sheet.cells.delete(key);
      }
      sheet.merges = sheet.merges.filter((merged) => !intersects(merged, area));
      sheet.highlights = clearHighlights(sheet.highlights, area);
      if (what === 'all') {
        setValidation(sheet, area, undefined);
        for (const map of [sheet.notes, sheet.links]) {
          for (const key of [...map.keys()]) if (isWithin(area, cellAt(key))) map.delete(key);
        }
      }
      log.add({ kind: 'format', sheet: this.id, area });
    });
  }

  /** Keys of the recorded cells in the area. */
  #keysIn(area: Area): number[] {
    const { cells } = this.#state;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > cells.size) return [...cells.keys()].filter((key) => isWithin(area, cellAt(key)));
    const keys: number[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = keyOf({ row, column });
        if (cells.has(key)) keys.push(key);
      }
    }
    return keys;
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const [key, record] of this.#state.cells) {
      if (valuesOnly && !hasContent(record)) continue;
      const area = areaOfCell(cellAt(key));
      used = used ? union(used, area) : area;
    }
    return used;
  }

  style(cell: Cell): CellStyle {
    return styleOf(this.#state, cell);
  }

  setStyle(area: Area, style: CellStyle): void {
    this.#edit('looks', (sheet, log) => {
      restyle(sheet, area, (present) => mergeStyles(present, style));
      log.add({ kind: 'format', sheet: this.id, area });
    });
  }

  // Merged areas

  merges(): readonly Area[] {
    return this.#state.merges;
  }

  mergeAt(cell: Cell): Area | undefined {
    return mergeAt(this.#state, cell);
  }

  merge(area: Area): void {
    if (area.top === area.bottom && area.left === area.right) return;
    this.#edit('contents', (sheet, log) => {
      log.add({ kind: 'format', sheet: this.id, area: merge(sheet, area) });
    });
  }

  unmerge(area: Area): void {
    this.#edit('contents', (sheet, log) => {
      unmerge(sheet, area);
      log.add({ kind: 'format', sheet: this.id, area });
    });
  }

  // Rows and columns

  rowHeight(row: number): number {
    return this.#state.rows.get(row)?.size ?? this.#state.defaultRowHeight;
  }

  setRowHeight(row: number, points: number): void {
    assertSize(points, 409);
    this.#layout(({ rows }) => setLine(rows, row, { size: points }));
  }

  columnWidth(column: number): number {
    return this.#state.columns.get(column)?.size ?? this.#state.defaultColumnWidth;
  }

  setColumnWidth(column: number, characters: number): void {
    assertSize(characters, 255);
    this.#layout(({ columns }) => setLine(columns, column, { size: characters }));
  }

  rowHidden(row: number): boolean {
    return this.#state.rows.get(row)?.hidden ?? false;
  }

  setRowHidden(row: number, hidden: boolean): void {
    this.#layout(({ rows }) => setLine(rows, row, { hidden }));
  }

  columnHidden(column: number): boolean {
    return this.#state.columns.get(column)?.hidden ?? false;
  }

  setColumnHidden(column: number, hidden: boolean): void {
    this.#layout(({ columns }) => setLine(columns, column, { hidden }));
  }

  // Structure

  insertRows(at: number, count: number): void {
    assertAllowed(this.#state, 'insertRows');
    this.#shift({ kind: 'insert', axis: 'row', at, count });
  }

  deleteRows(at: number, count: number): void {
    assertAllowed(this.#state, 'deleteRows');
    assertEditable(
      this.#state,
      this.#usedPart({ top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 }),
    );
    this.#shift({ kind: 'delete', axis: 'row', at, count });
  }

  insertColumns(at: number, count: number): void {
    assertAllowed(this.#state, 'insertColumns');
    this.#shift({ kind: 'insert', axis: 'column', at, count });
  }

  deleteColumns(at: number, count: number): void {
    assertAllowed(this.#state, 'deleteColumns');
    assertEditable(
      this.#state,
      this.#usedPart({ top: 0, bottom: MAX_ROWS - 1, left: at, right: at + count - 1 }),
    );
    this.#shift({ kind: 'delete', axis: 'column', at, count });
  }

  /** Only as far as the sheet is used: asking each cell of a whole column would take too long. */
  #usedPart(area: Area): Area {
    const used = this.usedArea(false) ?? areaOfCell({ row: 0, column: 0 });
    return {
      ...area,
      bottom: Math.min(area.bottom, Math.max(used.bottom, area.top)),
      right: Math.min(area.right, Math.max(used.right, area.left)),
    };
  }

  insertCells(area: Area, shift: 'down' | 'right'): void {
    assertUnprotected(this.#state);
    this.#shift(cellShift('insert', area, shift === 'down' ? 'row' : 'column'), { area, shift });
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    assertUnprotected(this.#state);
    this.#shift(cellShift('delete', area, shift === 'up' ? 'row' : 'column'), { area, shift });
  }

  #shift(shift: Shift, cells?: { area: Area; shift: 'down' | 'right' | 'up' | 'left' }): void {
    const size = shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
    if (!(shift.count >= 1 && shift.at >= 0 && shift.at + shift.count <= size)) {
      throw new StoreError('InvalidArgument', 'The rows or columns lie outside of the sheet.');
    }
    assertShiftable(this.#state, shift);
    this.book.transact('addin', shift.kind === 'insert' ? 'Insert' : 'Delete', () => {
      const { name } = this.#state;
      this.#edit('contents', (sheet, log) => {
        shiftSheet(sheet, shift);
        shiftRuleAreas(sheet, shift);
        log.add(
          cells ? { kind: `cells${PAST[shift.kind]}`, sheet: this.id, ...cells } : lineChange(this.id, shift),
        );
      });
      this.book.mapAllFormulas((formula, sheet) => shiftFormula(formula, sheet, name, shift));
    });
  }

  // Validation

  validations(): readonly Validation[] {
    return this.#state.validations;
  }

  validationAt(cell: Cell): Validation | undefined {
    return validationAt(this.#state, cell);
  }

  setValidation(area: Area, validation: Omit<Validation, 'area'> | undefined): void {
    this.#edit('looks', (sheet) => setValidation(sheet, area, validation));
  }

  listChoices(cell: Cell): string[] | undefined {
    return listChoices(this.#state, cell, this.book.calculation);
  }

  isValid(cell: Cell, input: string): boolean {
    return isValid(this.#state, cell, input, this.book.calculation);
  }

  // Conditional formats

  highlights(): readonly Highlight[] {
    return this.#state.highlights;
  }

  #setHighlights(next: (highlights: readonly Highlight[]) => readonly Highlight[]): void {
    this.#edit('contents', (sheet, log) => {
      sheet.highlights = next(sheet.highlights);
      log.add({ kind: 'layout', sheet: this.id });
    });
  }

  addHighlight(highlight: Highlight): void {
    this.#setHighlights((highlights) => [...highlights, highlight]);
  }

  removeHighlight(index: number): void {
    if (!this.#state.highlights[index]) {
      throw new StoreError('ItemNotFound', `There is no conditional format ${index}.`);
    }
    this.#setHighlights((highlights) => highlights.toSpliced(index, 1));
  }

  clearHighlights(area: Area): void {
    this.#setHighlights((highlights) => clearHighlights(highlights, area));
  }

  highlightLook(cell: Cell): Highlight['look'] | undefined {
    if (this.#state.highlights.length === 0) return undefined;
    return this.book.looks.at(this.#state, () => this.usedArea(false), cell);
  }

  // Notes and links

  notes(): readonly { cell: Cell; text: string; author: string }[] {
    return [...this.#state.notes]
      .sort(([a], [b]) => a - b)
      .map(([key, note]) => ({ cell: cellAt(key), ...note }));
  }

  noteAt(cell: Cell): { text: string; author: string } | undefined {
    return this.#state.notes.get(keyOf(cell));
  }

  setNote(cell: Cell, note: { text: string; author: string } | undefined): void {
    this.#layout(({ notes }) => setOrDelete(notes, keyOf(cell), note));
  }

  hyperlinkAt(cell: Cell): { target: string; tooltip?: string } | undefined {
    return this.#state.links.get(keyOf(cell));
  }

  setHyperlink(cell: Cell, link: { target: string; tooltip?: string } | undefined): void {
    this.#layout(({ links }) => setOrDelete(links, keyOf(cell), link));
  }

  // Protection and view

  get protection(): { options: ProtectionOptions; hasPassword: boolean } | undefined {
    const { protection } = this.#state;
    return (
      protection && {
        options: protection.options,
        hasPassword: protection.password !== undefined || protection.hash !== undefined,
      }
    );
  }

  protect(options: ProtectionOptions, password?: string): void {
    if (this.#state.protection) {
      throw new StoreError('InvalidOperation', `Sheet "${this.name}" is protected already.`);
    }
    this.#setProtection({ options, ...(password ? { password } : {}) });
  }

  unprotect(password?: string): void {
    assertPassword(this.#state, password);
    if (this.#state.protection) this.#setProtection(undefined);
  }

  #setProtection(protection: SheetState['protection']): void {
    this.#edit('looks', (sheet, log) => {
      sheet.protection = protection;
      log.add({ kind: 'protection', sheet: this.id });
    });
    this.book.forgetUndo();
  }

  isLocked(cell: Cell): boolean {
    return isLocked(this.#state, cell);
  }

  get frozen(): { rows: number; columns: number } {
    return this.#state.frozen;
  }

  set frozen(frozen: { rows: number; columns: number }) {
    this.#layout((sheet) => {
      sheet.frozen = frozen;
    });
  }

  get print(): PrintSetup {
    return this.#state.print;
  }

  set print(print: PrintSetup) {
    this.#layout((sheet) => {
      sheet.print = print;
    });
  }

  get zoom(): number {
    return this.#state.zoom;
  }

  set zoom(zoom: number) {
    if (!(zoom >= 10 && zoom <= 400)) {
      throw new StoreError('InvalidArgument', 'The zoom must lie between 10 and 400.');
    }
    this.#layout((sheet) => {
      sheet.zoom = zoom;
    });
  }
}

const PAST = { insert: 'Inserted', delete: 'Deleted' } as const;

function cellShift(kind: Shift['kind'], area: Area, axis: Shift['axis']): Shift {
  return axis === 'row'
    ? { kind, axis, at: area.top, count: area.bottom - area.top + 1, band: [area.left, area.right] }
    : { kind, axis, at: area.left, count: area.right - area.left + 1, band: [area.top, area.bottom] };
}

function lineChange(sheet: string, { kind, axis, at, count }: Shift) {
  const area: Area =
    axis === 'row'
      ? { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 }
      : { top: 0, bottom: MAX_ROWS - 1, left: at, right: at + count - 1 };
  return { kind: `${axis}s${PAST[kind]}` as const, sheet, area };
}

const areaOfCell = ({ row, column }: Cell): Area => ({ top: row, left: column, bottom: row, right: column });

const isWithin = (area: Area, { row, column }: Cell) =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function assertOnSheet({ row, column }: Cell): void {
  if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
    throw new StoreError('InvalidReference', 'The cell lies outside of the sheet.');
  }
}

function assertSize(size: number, limit: number): void {
  if (!(size >= 0 && size <= limit)) {
    throw new StoreError('InvalidArgument', `The size must lie between 0 and ${limit}.`);
  }
}

function setLine(lines: Map<number, LineFormat>, line: number, format: LineFormat): void {
  lines.set(line, { ...lines.get(line), ...format });
}

/** New contents need another height than the one that fitted before. */
function refit(rows: Map<number, LineFormat>, row: number): void {
  const { size: _size, fitted, ...rest } = rows.get(row) ?? {};
  if (fitted) rows.set(row, rest);
}

function setOrDelete<T>(map: Map<number, T>, key: number, value: T | undefined): void {
  if (value) map.set(key, value);
  else map.delete(key);
}
