// The sheets of the workbook as tabs: their order and names, which is in front, what is selected on each. Sheets go by id.
import { MAX_COLUMNS, MAX_ROWS, areaOf, type Area } from '../../src/sheet/address';
import type { Journal } from './journal';
import { dropSheetInFormula, renameSheetInFormula } from './references';
import { assertSheetName, nameOfCopy } from './sheetNames';
import { copySheet, emptySheet, newId, type SheetState } from './state';
import { StoreError, type Visibility } from './store';
import { mapFormulas } from './structure';

const A1: Area = areaOf({ row: 0, column: 0 });

export class Tabs {
  #front: string;
  #selections = new Map<string, Area>();

  constructor(private readonly journal: Journal) {
    this.#front = this.#firstVisible(this.#sheets());
  }

  #sheets(): SheetState[] {
    return [...this.journal.state.sheets.values()];
  }

  #others(id: string): SheetState[] {
    return this.#sheets().filter((sheet) => sheet.id !== id);
  }

  #firstVisible(sheets: readonly SheetState[]): string {
    return sheets.find(({ visibility }) => visibility === 'visible')!.id;
  }

  #assertStructure(): void {
    if (this.journal.state.structure) {
      throw new StoreError('AccessDenied', 'The structure of the workbook is protected.');
    }
  }

  /** Id of the sheet in front; undo may have taken away, or hidden, the one that was. */
  get active(): string {
    const isThere = this.journal.state.sheets.get(this.#front)?.visibility === 'visible';
    return isThere ? this.#front : this.#firstVisible(this.#sheets());
  }

  set active(id: string) {
    const { name, visibility } = this.journal.sheet(id);
    if (visibility !== 'visible') throw new StoreError('InvalidOperation', `Sheet "${name}" is hidden.`);
    this.#activate(id);
  }

  #activate(id: string): void {
    const previous = this.#front;
    if (id === previous) return;
    this.#front = id;
    this.journal.tell({ kind: 'activated', sheet: id, previous });
  }

  selection(id: string): Area {
    return this.#selections.get(id) ?? A1;
  }

  select(id: string, area: Area): void {
    this.journal.sheet(id);
    if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
      throw new StoreError('InvalidArgument', 'The selection lies outside of the sheet.');
    }
    this.#selections.set(id, area);
    this.journal.tell({ kind: 'selected', sheet: id, area });
  }

  /** Another workbook was opened. */
  start(active: string): void {
    this.#front = active;
    this.#selections.clear();
  }

  /** Without a name: Sheet1, Sheet2 … */
  add(name?: string): string {
    this.#assertStructure();
    const names = this.#sheets().map((sheet) => sheet.name);
    let free = name;
    for (let n = 1; free === undefined; n++) {
      if (!names.some((other) => other.toLowerCase() === `sheet${n}`)) free = `Sheet${n}`;
    }
    assertSheetName(free, names);
    const sheet = emptySheet(newId(), free);
    this.#insert(sheet, names.length);
    return sheet.id;
  }

  /** With all that is on the sheet, and the names that point to it as names of the copy. */
  copy(id: string, position: number): string {
    this.#assertStructure();
    const original = this.journal.sheet(id);
    const sheets = this.#sheets();
    this.#assertPosition(position, sheets.length);
    const name = nameOfCopy(
      original.name,
      sheets.map((sheet) => sheet.name),
    );
    const sheet: SheetState = { ...copySheet(original), id: newId(), name };
    const follow = (formula: string) => renameSheetInFormula(formula, original.name, name);
    mapFormulas(sheet, follow)?.(sheet);
    this.journal.transact('addin', `Copy ${original.name}`, () => {
      this.#insert(sheet, position);
      this.journal.edit('contents', (state) => {
        const own = state.names.filter((item) => item.sheet === id);
        const pointing = state.names.filter(
          (item) =>
            item.sheet === undefined &&
            follow(item.formula) !== item.formula &&
            !own.some((local) => local.name.toLowerCase() === item.name.toLowerCase()),
        );
        const copies = [...own, ...pointing].map((item) => ({
          ...item,
          formula: follow(item.formula),
          sheet: sheet.id,
        }));
        return { ...state, names: [...state.names, ...copies] };
      });
    });
    return sheet.id;
  }

  #insert(sheet: SheetState, position: number): void {
    this.journal.edit('contents', (state, log) => {
      log.add({ kind: 'sheetAdded', sheet: sheet.id });
      const sheets = [...state.sheets].toSpliced(position, 0, [sheet.id, sheet]);
      return { ...state, sheets: new Map(sheets) };
    });
  }

  delete(id: string): void {
    this.#assertStructure();
    const { name } = this.journal.sheet(id);
    const rest = this.#others(id);
    assertVisible(rest);
    this.journal.edit('contents', (state, log) => {
      const names = state.names.filter((item) => item.sheet !== id);
      log.add({ kind: 'sheetDeleted', sheet: id });
      return { ...state, names, sheets: new Map(rest.map((sheet) => [sheet.id, sheet])) };
    });
    this.journal.mapAllFormulas((formula) => dropSheetInFormula(formula, name));
    if (this.#front === id) this.#activate(this.#firstVisible(rest));
  }

  move(id: string, position: number): void {
    this.#assertStructure();
    const sheet = this.journal.sheet(id);
    const order = this.#others(id);
    this.#assertPosition(position, order.length);
    order.splice(position, 0, sheet);
    this.journal.edit('looks', (state, log) => {
      log.add({ kind: 'sheetMoved', sheet: id });
      return { ...state, sheets: new Map(order.map((tab) => [tab.id, tab])) };
    });
  }

  #assertPosition(position: number, last: number): void {
    if (!Number.isInteger(position) || position < 0 || position > last) {
      throw new StoreError('InvalidArgument', `There is no position ${position} among the sheets.`);
    }
  }

  rename(id: string, name: string): void {
    const before = this.journal.sheet(id).name;
    if (before === name) return;
    this.#assertStructure();
    assertSheetName(
      name,
      this.#others(id).map((sheet) => sheet.name),
    );
    this.journal.transact('addin', `Rename ${before}`, () => {
      this.journal.editSheet(id, 'contents', (sheet) => {
        sheet.name = name;
      });
      this.journal.mapAllFormulas((formula) => renameSheetInFormula(formula, before, name));
      this.journal.tell({ kind: 'sheetRenamed', sheet: id });
    });
  }

  /** Shows or hides a sheet: for one that is hidden another has to be there, and comes to the front if need be. */
  show(id: string, visibility: Visibility): void {
    if (this.journal.sheet(id).visibility === visibility) return;
    this.#assertStructure();
    const others = this.#others(id);
    if (visibility !== 'visible') assertVisible(others);
    this.journal.editSheet(id, 'looks', (sheet, log) => {
      sheet.visibility = visibility;
      log.add({ kind: 'layout', sheet: id });
    });
    if (visibility !== 'visible' && this.#front === id) this.#activate(this.#firstVisible(others));
  }
}

function assertVisible(sheets: readonly SheetState[]): void {
  if (!sheets.some(({ visibility }) => visibility === 'visible')) {
    throw new StoreError('InvalidOperation', 'A workbook needs at least one visible sheet.');
  }
}
