// `window.workbench`: what tests and tools may do with the page, as a person could or as a host would. See ../README.md.
import { areaName, parseArea } from '../../src/sheet/address';
import { alertFor } from '../grid/commit';
import type { Grid } from '../grid/grid';
import { selectArea } from '../grid/selection';
import type { Host } from '../host';
import type { ApiLevel } from '../model/hostClass';
import type { Fault } from '../protocol/faults';
import type { RequestEntry } from '../protocol/requestLog';
import type { Scalar, SheetStore } from '../store/store';
import type { OpenDocument } from './document';

export interface CellReading {
  value: Scalar;
  /** As the sheet shows it. */
  text: string;
  /** With its `=`; '' where there is none. */
  formula: string;
}

export interface EditResult {
  /** False when the validation or the protection of the sheet refused the entry. */
  accepted: boolean;
  /** The alert that a person would have met. */
  alert?: { style: 'stop' | 'warning' | 'information'; title: string; message: string };
}

export interface WorkbenchTestObject {
  /** Opens a file from its bytes or its address; changes that are not saved are lost. Rejects what is no workbook. */
  open(source: Uint8Array | number[] | string): Promise<void>;
  /** The bytes of the .xlsx file. */
  save(): Promise<Uint8Array>;
  sheets(): { id: string; name: string; visibility: string }[];
  read(sheet: string, address: string): CellReading;
  /**
   * An entry typed and committed: protection counts, a stop alert refuses it, other alerts are answered with yes.
   * `bypass` writes it in spite of its validation, as a paste would.
   */
  edit(sheet: string, address: string, input: string, options?: { bypass?: boolean }): EditResult;
  /** Shows the sheet and selects an area; without arguments answers what is selected. */
  select(sheet?: string, address?: string): { sheet: string; address: string };
  undo(): string | undefined;
  redo(): string | undefined;
  /** Requests that the pane has sent, oldest first. */
  requests(): readonly RequestEntry[];
  /** The n-th request from now on fails: 1 is the next one. */
  injectFault(n: number, fault: Fault): void;
  /** As if a person were editing a cell; requests are refused as long as it is on. */
  editMode(on: boolean): void;
  /** Display language of the host; the pane starts anew. */
  setLocale(locale: string): Promise<void>;
  /** Newest ExcelApi set of the host, such as `1.14`; the pane starts anew. */
  setApiLevel(level: string): Promise<void>;
}

export function createTestObject(
  grid: Grid,
  host: Host,
  opened: OpenDocument,
  reload: () => Promise<void>,
): WorkbenchTestObject {
  const { store } = grid;

  function sheetNamed(name: string): SheetStore {
    const sheet = store.sheetByName(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  }

  function area(address: string) {
    const found = parseArea(address);
    if (!found) throw new Error(`"${address}" is not an address.`);
    return found;
  }

  function cell(address: string) {
    const { top, left } = area(address);
    return { row: top, column: left };
  }

  return {
    async open(source) {
      const bytes =
        typeof source === 'string'
          ? new Uint8Array(await (await fetch(source)).arrayBuffer())
          : Uint8Array.from(source);
      const name = typeof source === 'string' ? (source.split('/').pop() ?? source) : opened.name();
      await opened.load(bytes, name);
      grid.refresh();
    },
    save: () => store.save(),
    sheets: () => store.sheets().map(({ id, name, visibility }) => ({ id, name, visibility })),
    read(name, address) {
      const [sheet, at] = [sheetNamed(name), cell(address)];
      return { value: sheet.value(at), text: sheet.text(at), formula: sheet.formula(at) };
    },
    edit(name, address, input, { bypass = false } = {}) {
      const [sheet, at] = [sheetNamed(name), cell(address)];
      const alert = bypass ? undefined : alertFor(sheet, at, input);
      const told = alert && { alert };
      if (alert?.style === 'stop') return { accepted: false, ...told };
      try {
        store.assertEditable(sheet.id, area(address));
      } catch {
        return { accepted: false, ...told };
      }
      store.transact('person', grid.texts.steps.typing, () => sheet.setInput(at, input));
      return { accepted: true, ...told };
    },
    select(name, address) {
      if (name !== undefined) {
        store.activeSheet = sheetNamed(name);
        grid.refresh();
      }
      if (address !== undefined) grid.select(selectArea(area(address), grid.view().shape));
      const sheet = store.activeSheet;
      return { sheet: sheet.name, address: areaName(store.selection(sheet.id)) };
    },
    undo() {
      const label = store.canUndo();
      grid.undo();
      return label;
    },
    redo() {
      const label = store.canRedo();
      grid.redo();
      return label;
    },
    requests: () => host.requests(),
    injectFault: (n, fault) => host.injectFault(n, fault),
    editMode: (on) => host.editMode(on),
    async setLocale(locale) {
      host.settings.locale = locale;
      await reload();
    },
    async setApiLevel(level) {
      if (!/^1\.\d+$/.test(level)) throw new Error(`"${level}" is not an API level such as 1.14.`);
      host.settings.apiLevel = level as ApiLevel;
      await reload();
    },
  };
}
