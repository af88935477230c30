// One sheet of the contract. Reads go to the present state, each change through the journal. Below it lie the sheet's
// lines, and below those its cells; here is what lies over them: rules, notes, protection, the view.
import type { Area, Cell } from '../../src/sheet/address';
import type { Highlight, PrintSetup, ProtectionOptions, Validation } from '../../src/sheet/style';
import { clearHighlights } from './highlights';
import { moveCells } from './moveCells';
import { assertPassword, isLocked } from './protection';
import { SheetLines } from './sheetLines';
import { cellAt, keyOf, type Link, type Note, type SheetState } from './state';
import { StoreError, type SheetStore, type Visibility } from './store';
import { isValid, listChoices, setValidation, validationAt } from './validation';

export class Sheet extends SheetLines implements SheetStore {
  get name(): string {
    return this.state.name;
  }

  set name(name: string) {
    this.book.tabs.rename(this.id, name);
  }

  get visibility(): Visibility {
    return this.state.visibility;
  }

  set visibility(visibility: Visibility) {
    this.book.tabs.show(this.id, visibility);
  }

  get tabColor(): string {
    return this.state.tabColor;
  }

  set tabColor(color: string) {
    this.#set('tabColor', color);
  }

  get frozen(): { rows: number; columns: number } {
    return this.state.frozen;
  }

  set frozen(frozen: { rows: number; columns: number }) {
    this.#set('frozen', frozen);
  }

  get gridlines(): boolean {
    return this.state.gridlines;
  }

  set gridlines(gridlines: boolean) {
    this.#set('gridlines', gridlines);
  }

  get print(): PrintSetup {
    return this.state.print;
  }

  set print(print: PrintSetup) {
    this.#set('print', print);
  }

  get zoom(): number {
    return this.state.zoom;
  }

  set zoom(zoom: number) {
    if (!(zoom >= 10 && zoom <= 400)) {
      throw new StoreError('InvalidArgument', 'The zoom must lie between 10 and 400.');
    }
    this.#set('zoom', zoom);
  }

  #set<P extends 'tabColor' | 'frozen' | 'gridlines' | 'print' | 'zoom'>(
    property: P,
    value: SheetState[P],
  ): void {
    this.layout((sheet) => {
      sheet[property] = value;
    });
  }

  moveCells(area: Area, to: { sheet: string; cell: Cell }): void {
    moveCells(this.book.journal, { sheet: this.id, area }, to);
  }

  // Validation

  validations(): readonly Validation[] {
    return this.state.validations;
  }

  validationAt(cell: Cell): Validation | undefined {
    return validationAt(this.state, cell);
  }

  setValidation(area: Area, validation: Omit<Validation, 'area'> | undefined): void {
    this.edit('looks', (sheet) => setValidation(sheet, area, validation));
  }

  listChoices(cell: Cell): string[] | undefined {
    return listChoices(this.state, cell, this.book.calculation);
  }

  isValid(cell: Cell, input: string): boolean {
    return isValid(this.state, cell, input, this.book.calculation);
  }

  // Conditional formats

  highlights(): readonly Highlight[] {
    return this.state.highlights;
  }

  #setHighlights(next: (highlights: readonly Highlight[]) => readonly Highlight[]): void {
    this.edit('contents', (sheet, log) => {
      sheet.highlights = next(sheet.highlights);
      log.add({ kind: 'layout', sheet: this.id });
    });
  }

  addHighlight(highlight: Highlight): void {
    this.#setHighlights((highlights) => [...highlights, highlight]);
  }

  removeHighlight(index: number): void {
    if (!this.state.highlights[index]) {
      throw new StoreError('ItemNotFound', `There is no conditional format ${index}.`);
    }
    this.#setHighlights((highlights) => highlights.toSpliced(index, 1));
  }

  clearHighlights(area: Area): void {
    this.#setHighlights((highlights) => clearHighlights(highlights, area));
  }

  highlightLook(cell: Cell): Highlight['look'] | undefined {
    return this.book.looks.at(this.state, cell);
  }

  // Notes and links

  notes(): readonly { cell: Cell; text: string; author: string }[] {
    return [...this.state.notes]
      .sort(([a], [b]) => a - b)
      .map(([key, note]) => ({ cell: cellAt(key), ...note }));
  }

  noteAt(cell: Cell): Note | undefined {
    return this.state.notes.get(keyOf(cell));
  }

  setNote(cell: Cell, note: Note | undefined): void {
    this.layout(({ notes }) => setOrDelete(notes, keyOf(cell), note));
  }

  hyperlinkAt(cell: Cell): Link | undefined {
    return this.state.links.get(keyOf(cell));
  }

  setHyperlink(cell: Cell, link: Link | undefined): void {
    this.layout(({ links }) => setOrDelete(links, keyOf(cell), link));
  }

  // Protection

  get protection(): { options: ProtectionOptions; hasPassword: boolean } | undefined {
    const { protection } = this.state;
    return (
      protection && {
        options: protection.options,
        hasPassword: protection.password !== undefined || protection.hash !== undefined,
      }
    );
  }

  protect(options: ProtectionOptions, password?: string): void {
    if (this.state.protection) {
      throw new StoreError('InvalidOperation', `Sheet "${this.name}" is protected already.`);
    }
    this.#setProtection({ options, ...(password ? { password } : {}) });
  }

  unprotect(password?: string): void {
    const { name, protection } = this.state;
    if (!protection) return;
    assertPassword(protection, password, `sheet "${name}"`);
    this.#setProtection(undefined);
  }

  #setProtection(protection: SheetState['protection']): void {
    this.edit('looks', (sheet, log) => {
      sheet.protection = protection;
      log.add({ kind: 'protection', sheet: this.id });
    });
    this.book.journal.forgetUndo();
  }

  isLocked(cell: Cell): boolean {
    return isLocked(this.state, cell);
  }
}

function setOrDelete<T>(map: Map<number, T>, key: number, value: T | undefined): void {
  if (value) map.set(key, value);
  else map.delete(key);
}
