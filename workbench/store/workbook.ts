// The workbook: sheets, names, parts, transactions and undo. What belongs to one sheet is in sheet.ts.
import { MAX_COLUMNS, MAX_ROWS, areaOf, type Area } from '../../src/sheet/address';
import { Calculation } from './calculation';
import { ChangeLog, invert } from './changes';
import { addCustomXmlPart } from './customXml';
import { readFile, writeFile, type FileContents } from './file';
import { HighlightLooks } from './highlights';
import { History, type Step } from './history';
import { assertEditable } from './protection';
import { dropSheetInFormula, renameSheetInFormula } from './references';
import { Sheet } from './sheet';
import { assertDefinedName, assertSheetName } from './sheetNames';
import { copySheet, emptySheet, newId, type SheetState, type WorkbookState } from './state';
import {
  StoreError,
  type CustomXmlPart,
  type Origin,
  type SheetStore,
  type StoreChange,
  type StoreListener,
  type WorkbookStore,
} from './store';
import { hasFormulas, mapFormulas } from './structure';

/** What a change touches: contents make formulas and conditional formats be worked out anew. */
export type Touch = 'contents' | 'looks';

interface Transaction {
  label: string;
  before: WorkbookState;
  log: ChangeLog;
  /** Sheets that were copied for this transaction, and may be changed in place. */
  own: Set<SheetState>;
  forgets: boolean;
}

const A1: Area = areaOf({ row: 0, column: 0 });

export class Workbook implements WorkbookStore {
  #state: WorkbookState;
  #revision = 0;
  #transaction: Transaction | undefined;
  #history = new History();
  #listeners = new Set<StoreListener>();
  #handles = new Map<string, Sheet>();
  #active: string;
  #selections = new Map<string, Area>();
  #parts: CustomXmlPart[] = [];
  /** The file this workbook came from; what the model does not know of it is kept on saving. */
  #source: FileContents['source'];

  settings = new Map<string, unknown>();
  properties = { title: '', author: '', subject: '', keywords: '', comments: '' };
  customProperties = new Map<string, string | number | boolean>();

  readonly calculation = new Calculation(() => ({ state: this.#state, revision: this.#revision }));
  readonly looks = new HighlightLooks(
    this.calculation,
    () => this.#revision,
    (sheet, area) => this.#contentsText(sheet, area),
  );

  constructor() {
    const sheet = emptySheet(newId(), 'Sheet1');
    this.#state = { sheets: new Map([[sheet.id, sheet]]), names: [], structureProtected: false };
    this.#active = sheet.id;
  }

  /** The contents of an area as one text, to be compared with the same area later. */
  #contentsText(place: { id: string } | { name: string }, { top, left, bottom, right }: Area): string {
    const sheet = 'id' in place ? this.sheet(place.id) : this.sheetByName(place.name);
    if (!sheet) return '';
    const contents: unknown[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        contents.push(sheet.value({ row, column }), sheet.valueType({ row, column }));
      }
    }
    return JSON.stringify(contents);
  }

  // Sheets

  sheets(): readonly SheetStore[] {
    return [...this.#state.sheets.keys()].map((id) => this.#handle(id));
  }

  sheet(id: string): SheetStore | undefined {
    return this.#state.sheets.has(id) ? this.#handle(id) : undefined;
  }

  sheetByName(name: string): SheetStore | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.#state.sheets.values()) {
      if (sheet.name.toLowerCase() === wanted) return this.#handle(sheet.id);
    }
    return undefined;
  }

  #handle(id: string): Sheet {
    let handle = this.#handles.get(id);
    if (!handle) {
      handle = new Sheet(this, id);
      this.#handles.set(id, handle);
    }
    return handle;
  }

  #names(except?: string): string[] {
    return [...this.#state.sheets.values()].filter(({ id }) => id !== except).map(({ name }) => name);
  }

  addSheet(name?: string): SheetStore {
    this.#assertStructure();
    const names = this.#names();
    let free = name;
    for (let n = 1; free === undefined; n++) {
      if (!names.some((other) => other.toLowerCase() === `sheet${n}`)) free = `Sheet${n}`;
    }
    assertSheetName(free, names);
    const sheet = emptySheet(newId(), free);
    this.edit('contents', (state, log) => {
      log.add({ kind: 'sheetAdded', sheet: sheet.id });
      return { ...state, sheets: new Map([...state.sheets, [sheet.id, sheet]]) };
    });
    return this.#handle(sheet.id);
  }

  deleteSheet(id: string): void {
    this.#assertStructure();
    const sheet = this.read(id);
    const rest = [...this.#state.sheets.values()].filter((other) => other.id !== id);
    if (!rest.some(({ visibility }) => visibility === 'visible')) {
      throw new StoreError('InvalidOperation', 'A workbook needs at least one visible sheet.');
    }
    this.edit('contents', (state, log) => {
      const names = state.names.filter((name) => name.sheet !== id);
      const sheets = new Map([...state.sheets].filter(([other]) => other !== id));
      log.add({ kind: 'sheetDeleted', sheet: id });
      return { ...state, names, sheets };
    });
    this.mapAllFormulas((formula) => dropSheetInFormula(formula, sheet.name));
    if (this.#active === id) this.#activate(this.#neighbour(rest));
  }

  #neighbour(sheets: SheetState[]): string {
    return sheets.find(({ visibility }) => visibility === 'visible')!.id;
  }

  moveSheet(id: string, position: number): void {
    this.#assertStructure();
    const sheet = this.read(id);
    const order = [...this.#state.sheets.values()].filter((other) => other.id !== id);
    if (!Number.isInteger(position) || position < 0 || position > order.length) {
      throw new StoreError('InvalidArgument', `There is no position ${position} among the sheets.`);
    }
    order.splice(position, 0, sheet);
    this.edit('looks', (state, log) => {
      log.add({ kind: 'sheetMoved', sheet: id });
      return { ...state, sheets: new Map(order.map((s) => [s.id, s])) };
    });
  }

  renameSheet(id: string, name: string): void {
    const before = this.read(id).name;
    if (before === name) return;
    this.#assertStructure();
    assertSheetName(name, this.#names(id));
    this.transact('addin', `Rename ${before}`, () => {
      this.editSheet(id, 'contents', (sheet) => {
        sheet.name = name;
      });
      this.mapAllFormulas((formula) => renameSheetInFormula(formula, before, name));
      this.#transaction!.log.add({ kind: 'sheetRenamed', sheet: id });
    });
  }

  assertMayHide(id: string): void {
    const others = [...this.#state.sheets.values()].filter((other) => other.id !== id);
    if (!others.some(({ visibility }) => visibility === 'visible')) {
      throw new StoreError('InvalidOperation', 'A workbook needs at least one visible sheet.');
    }
    if (this.#active === id) this.#activate(this.#neighbour(others));
  }

  get activeSheet(): SheetStore {
    return this.#handle(this.#active);
  }

  set activeSheet(sheet: SheetStore) {
    if (this.read(sheet.id).visibility !== 'visible') {
      throw new StoreError('InvalidOperation', `Sheet "${sheet.name}" is hidden.`);
    }
    this.#activate(sheet.id);
  }

  #activate(id: string): void {
    if (id === this.#active) return;
    const previous = this.#active;
    this.#active = id;
    this.#tell({ kind: 'activated', sheet: id, previous });
  }

  selection(sheet: string): Area {
    return this.#selections.get(sheet) ?? A1;
  }

  select(sheet: string, area: Area): void {
    this.read(sheet);
    if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
      throw new StoreError('InvalidArgument', 'The selection lies outside of the sheet.');
    }
    this.#selections.set(sheet, area);
    this.#tell({ kind: 'selected', sheet, area });
  }

  /** Selecting and activating are no steps of undo; within a transaction they are told with it. */
  #tell(change: StoreChange): void {
    if (this.#transaction) this.#transaction.log.add(change);
    else this.#notify([change], 'person');
  }

  // Names and parts

  names() {
    return this.#state.names;
  }

  setName(name: string, formula: string | undefined, sheet?: string): void {
    assertDefinedName(name);
    if (sheet !== undefined) this.read(sheet);
    const same = (other: { name: string; sheet?: string }) =>
      other.sheet === sheet && other.name.toLowerCase() === name.toLowerCase();
    this.edit('contents', (state) => {
      const known = state.names.find(same);
      const others = state.names.filter((other) => !same(other));
      if (formula === undefined) return { ...state, names: others };
      const text = formula.startsWith('=') ? formula : `=${formula}`;
      return { ...state, names: [...others, { visible: true, ...known, name, formula: text, sheet }] };
    });
  }

  get structureProtected(): boolean {
    return this.#state.structureProtected;
  }

  set structureProtected(structureProtected: boolean) {
    this.edit('looks', (state) => ({ ...state, structureProtected }));
    this.forgetUndo();
  }

  #assertStructure(): void {
    if (this.#state.structureProtected) {
      throw new StoreError('AccessDenied', 'The structure of the workbook is protected.');
    }
  }

  customXmlParts(): readonly CustomXmlPart[] {
    return this.#parts;
  }

  addCustomXml(xml: string): CustomXmlPart {
    return addCustomXmlPart(this.#parts, xml);
  }

  deleteCustomXml(id: string): void {
    const index = this.#parts.findIndex((part) => part.id === id);
    if (index < 0) throw new StoreError('ItemNotFound', `There is no custom XML part ${id}.`);
    this.#parts.splice(index, 1);
  }

  // Transactions

  read(id: string): SheetState {
    const sheet = this.#state.sheets.get(id);
    if (!sheet) throw new StoreError('ItemNotFound', 'The sheet no longer exists.');
    return sheet;
  }

  transact<T>(origin: Origin, label: string, run: () => T): T {
    if (this.#transaction) return run();
    const transaction: Transaction = {
      label,
      before: this.#state,
      log: new ChangeLog(),
      own: new Set(),
      forgets: false,
    };
    this.#transaction = transaction;
    try {
      return run();
    } finally {
      const changes = transaction.log.take();
      this.#transaction = undefined;
      if (transaction.forgets) this.#history.forget();
      else if (this.#state !== transaction.before) {
        this.#history.record({ label, before: transaction.before, after: this.#state, changes });
      }
      this.#notify(changes, origin);
    }
  }

  /** Changes the workbook, in a transaction of its own where none runs. */
  edit(touch: Touch, change: (state: WorkbookState, log: ChangeLog) => WorkbookState): void {
    this.transact('addin', 'Edit', () => {
      this.#state = change(this.#state, this.#transaction!.log);
      if (touch === 'contents') this.#revision++;
    });
  }

  /** Changes a sheet in place, after copying it if this transaction has not done so yet. */
  editSheet(id: string, touch: Touch, change: (sheet: SheetState, log: ChangeLog) => void): void {
    this.transact('addin', 'Edit', () => {
      const { own, log } = this.#transaction!;
      let sheet = this.read(id);
      if (!own.has(sheet)) {
        sheet = copySheet(sheet);
        own.add(sheet);
        this.#state = { ...this.#state, sheets: new Map(this.#state.sheets).set(id, sheet) };
      }
      if (touch === 'contents') this.#revision++;
      change(sheet, log);
    });
  }

  /** Rewrites every formula of the workbook that `map` changes; it gets the name of the sheet the formula stands on. */
  mapAllFormulas(map: (formula: string, sheet: string) => string): void {
    for (const { id, name } of [...this.#state.sheets.values()]) {
      if (hasFormulas(this.read(id))) {
        this.editSheet(id, 'contents', (sheet) => mapFormulas(sheet, (formula) => map(formula, name)));
      }
    }
    const names = this.#state.names.map((name) => ({ ...name, formula: map(name.formula, '') }));
    if (names.length > 0) this.edit('contents', (state) => ({ ...state, names }));
  }

  assertEditable(sheet: string, area: Area): void {
    assertEditable(this.read(sheet), area);
  }

  canUndo(): string | undefined {
    return this.#history.undoLabel;
  }

  canRedo(): string | undefined {
    return this.#history.redoLabel;
  }

  undo(): void {
    const step = this.#history.undo();
    if (step) this.#restore(step.before, invert(step.changes));
  }

  redo(): void {
    const step = this.#history.redo();
    if (step) this.#restore(step.after, step.changes);
  }

  #restore(state: Step['before'], changes: readonly StoreChange[]): void {
    this.#state = state;
    this.#revision++;
    if (this.#state.sheets.get(this.#active)?.visibility !== 'visible') {
      this.#active = this.#neighbour([...state.sheets.values()]);
    }
    this.#notify(
      changes.filter(({ kind }) => kind !== 'selected' && kind !== 'activated'),
      'person',
    );
  }

  forgetUndo(): void {
    this.#history.forget();
    if (this.#transaction) this.#transaction.forgets = true;
  }

  listen(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(changes: readonly StoreChange[], origin: Origin): void {
    if (changes.length === 0) return;
    for (const listener of [...this.#listeners]) listener(changes, origin);
  }

  // File

  async open(bytes: Uint8Array): Promise<void> {
    const file = await readFile(bytes);
    this.#state = file.state;
    this.#parts = file.parts;
    this.#source = file.source;
    this.#active = file.active;
    this.#selections.clear();
    this.settings = file.settings;
    this.properties = file.properties;
    this.customProperties = file.customProperties;
    this.#revision++;
    this.#history.forget();
    this.#notify([{ kind: 'opened' }], 'person');
  }

  async save(): Promise<Uint8Array> {
    return writeFile({
      state: this.#state,
      active: this.#active,
      parts: this.#parts,
      source: this.#source,
      settings: this.settings,
      properties: this.properties,
      customProperties: this.customProperties,
      selectionOf: (sheet) => this.selection(sheet),
      resultOf: (sheet, key, record) => this.calculation.result(sheet, key, record),
    });
  }
}
