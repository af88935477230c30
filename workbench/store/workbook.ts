// The workbook of the contract, put together: sheets and what belongs to none of them, and the way from and to a file.
// What is on a sheet is in sheet.ts.
import type { Area } from '../../src/sheet/address';
import type { AddInReference } from '../../src/xlsx/settingsPart';
import { Calculation } from './calculation';
import { addCustomXmlPart } from './customXml';
import { readFile, writeFile, type FileContents } from './file';
import { HighlightLooks } from './highlightLooks';
import { Journal } from './journal';
import { assertEditable, assertPassword } from './protection';
import { Sheet } from './sheet';
import type { SheetBook } from './sheetPart';
import { assertDefinedName } from './sheetNames';
import { emptySheet, newId, type DefinedName, type Lock } from './state';
import {
  StoreError,
  type CustomXmlPart,
  type Origin,
  type SheetStore,
  type StoreListener,
  type WorkbookStore,
} from './store';
import { Tabs } from './tabs';

/** Names differ in more than case; each sheet may have one of its own. */
const isNamed = (name: string, sheet: string | undefined) => (item: DefinedName) =>
  item.sheet === sheet && item.name.toLowerCase() === name.toLowerCase();

export class Workbook implements WorkbookStore {
  readonly #journal: Journal;
  readonly #tabs: Tabs;
  readonly #book: SheetBook;
  readonly #handles = new Map<string, Sheet>();
  #parts: CustomXmlPart[] = [];
  /** The file this workbook came from; what the model does not know of it is kept on saving. */
  #source: FileContents['source'];

  name = '工作簿1';
  settings = new Map<string, unknown>();
  addIn: AddInReference | undefined;
  properties = { title: '', author: '', subject: '', keywords: '', comments: '' };
  customProperties = new Map<string, string | number | boolean>();

  constructor() {
    const sheet = emptySheet(newId(), 'Sheet1');
    const journal = new Journal({
      sheets: new Map([[sheet.id, sheet]]),
      names: [],
      structure: undefined,
    });
    const calculation = new Calculation(journal);
    this.#journal = journal;
    this.#tabs = new Tabs(journal);
    this.#book = { journal, tabs: this.#tabs, calculation, looks: new HighlightLooks(journal, calculation) };
  }

  // Sheets

  #handle(id: string): Sheet {
    let handle = this.#handles.get(id);
    if (!handle) {
      handle = new Sheet(this.#book, id);
      this.#handles.set(id, handle);
    }
    return handle;
  }

  sheets(): readonly SheetStore[] {
    return [...this.#journal.state.sheets.keys()].map((id) => this.#handle(id));
  }

  sheet(id: string): SheetStore | undefined {
    return this.#journal.state.sheets.has(id) ? this.#handle(id) : undefined;
  }

  sheetByName(name: string): SheetStore | undefined {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addSheet(name?: string): SheetStore {
    return this.#handle(this.#tabs.add(name));
  }

  copySheet(id: string, position: number): SheetStore {
    return this.#handle(this.#tabs.copy(id, position));
  }

  deleteSheet(id: string): void {
    this.#tabs.delete(id);
  }

  moveSheet(id: string, position: number): void {
    this.#tabs.move(id, position);
  }

  get activeSheet(): SheetStore {
    return this.#handle(this.#tabs.active);
  }

  set activeSheet(sheet: SheetStore) {
    this.#tabs.active = sheet.id;
  }

  selection(sheet: string): Area {
    return this.#tabs.selection(sheet);
  }

  select(sheet: string, area: Area): void {
    this.#tabs.select(sheet, area);
  }

  assertEditable(sheet: string, area: Area): void {
    assertEditable(this.#journal.sheet(sheet), area);
  }

  // Names, parts, protection

  names() {
    return this.#journal.state.names;
  }

  setName(name: string, formula: string | undefined, sheet?: string): void {
    assertDefinedName(name);
    if (sheet !== undefined) this.#journal.sheet(sheet);
    const isIt = isNamed(name, sheet);
    this.#journal.edit('contents', (state) => {
      const known = state.names.find(isIt);
      const others = state.names.filter((other) => !isIt(other));
      if (formula === undefined) return { ...state, names: others };
      const text = formula.startsWith('=') ? formula : `=${formula}`;
      return { ...state, names: [...others, { visible: true, ...known, name, formula: text, sheet }] };
    });
  }

  showName(name: string, visible: boolean, sheet?: string): void {
    const isIt = isNamed(name, sheet);
    this.#journal.edit('looks', (state) => ({
      ...state,
      names: state.names.map((item) => (isIt(item) ? { ...item, visible } : item)),
    }));
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

  get structureProtected(): boolean {
    return this.#journal.state.structure !== undefined;
  }

  protectStructure(password?: string): void {
    if (this.structureProtected) {
      throw new StoreError('InvalidOperation', 'The structure of the workbook is protected already.');
    }
    this.#setStructure(password ? { password } : {});
  }

  unprotectStructure(password?: string): void {
    const { structure } = this.#journal.state;
    if (!structure) return;
    assertPassword(structure, password, 'the workbook');
    this.#setStructure(undefined);
  }

  #setStructure(structure: Lock | undefined): void {
    this.#journal.edit('looks', (state) => ({ ...state, structure }));
    this.#journal.forgetUndo();
  }

  // Changes

  transact<T>(origin: Origin, label: string, run: () => T): T {
    return this.#journal.transact(origin, label, run);
  }

  canUndo(): string | undefined {
    return this.#journal.undoLabel;
  }

  canRedo(): string | undefined {
    return this.#journal.redoLabel;
  }

  undo(): void {
    this.#journal.undo();
  }

  redo(): void {
    this.#journal.redo();
  }

  forgetUndo(): void {
    this.#journal.forgetUndo();
  }

  listen(listener: StoreListener): () => void {
    return this.#journal.listen(listener);
  }

  // File

  async open(bytes: Uint8Array): Promise<void> {
    const file = await readFile(bytes);
    this.#parts = file.parts;
    this.#source = file.source;
    this.settings = file.settings;
    this.addIn = file.addIn;
    this.properties = file.properties;
    this.customProperties = file.customProperties;
    this.#tabs.start(file.active);
    this.#journal.replace(file.state);
  }

  async save(): Promise<Uint8Array> {
    return writeFile({
      state: this.#journal.state,
      active: this.#tabs.active,
      parts: this.#parts,
      source: this.#source,
      settings: this.settings,
      addIn: this.addIn,
      properties: this.properties,
      customProperties: this.customProperties,
      selectionOf: (sheet) => this.selection(sheet),
      resultOf: (sheet, key, record) => this.#book.calculation.result(sheet, key, record),
    });
  }
}
