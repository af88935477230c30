// The real, unmodified office.js in a jsdom window, against a workbook in memory. No test needs a mock of Excel.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { workbookOf, type SheetBlueprint } from '../../src/blueprint/blueprint';
import { excelWorkbook } from '../../src/excel/workbook';
import { library } from '../../src/library';
import type { DrawnSheet, KeptTexts, SessionServices } from '../../src/session/port';
import { readFile } from '../../taskpane/start/services';
import { createHost, type Host, type HostOptions } from '../../workbench/host';
import { createWorkbook } from '../../workbench/store';
import type { WorkbookStore } from '../../workbench/store/store';

const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'http://workbench.localhost/';

export interface OpenOffice {
  store: WorkbookStore;
  host: Host;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  window: JSDOM['window'];
  /** Code and place of the error that ends the batch; undefined when nothing is refused. */
  refusal(
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<{ code: string; at?: string } | undefined>;
  /** Everything under way (events, clean-up of tracked objects) has arrived after this. */
  settled(): Promise<void>;
  /** Takes the globals away again and ends the window; what is under way never arrives. */
  close(): void;
}

/** office.js loads further files beside itself; they come from the package, anything else is refused. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string) {
    if (!url.startsWith(ORIGIN)) return null;
    const { pathname } = new URL(url);
    const promise = Promise.resolve(readFileSync(join(OFFICE_FILES, pathname)));
    return Object.assign(promise, { abort: () => undefined }) as ReturnType<ResourceLoader['fetch']>;
  }
}

/**
 * Opens a window, waits until office.js is ready, and puts `Excel`, `Office` and `OfficeExtension` among the
 * globals, where the add-in's code looks for them. One open window at a time.
 */
export async function openOffice(options: HostOptions & { store?: WorkbookStore } = {}): Promise<OpenOffice> {
  const { store = createWorkbook(), ...settings } = options;
  const host = createHost(store, settings);
  const { window } = new JSDOM('<!doctype html><script src="office.js"></script>', {
    url: ORIGIN,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse(created) {
      Object.defineProperty(created, 'external', { value: host.connect(), configurable: true });
      // The add-in's code and office.js share one world in a browser: `instanceof Error` must hold here as well.
      Object.assign(created, { Error, Promise });
    },
  });
  await new Promise((resolve) => window.addEventListener('load', resolve));
  const globals = window as unknown as Pick<OpenOffice, 'Excel' | 'Office' | 'OfficeExtension'>;
  await globals.Office.onReady();
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  const before = new Map(names.map((name) => [name, Reflect.get(globalThis, name) as unknown]));
  names.forEach((name) => Reflect.set(globalThis, name, globals[name]));
  const settled = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    store,
    host,
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    window,
    async refusal(batch) {
      try {
        await globals.Excel.run(batch);
        return undefined;
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return { code, at: debugInfo.errorLocation };
      }
    },
    settled,
    close() {
      host.disconnect();
      for (const [name, value] of before) {
        if (value === undefined) Reflect.deleteProperty(globalThis, name);
        else Reflect.set(globalThis, name, value);
      }
      window.close();
    },
  };
}

/** Draws one sheet into the open workbook, as the session does. */
export async function drawSheet(blueprint: SheetBlueprint): Promise<DrawnSheet> {
  const [drawn] = await excelWorkbook.draw(workbookOf(blueprint));
  return drawn!;
}

/** Keeps texts as long as it lives. */
export function keptInMemory(): KeptTexts {
  const texts = new Map<string, string>();
  return {
    read: async (name) => texts.get(name),
    write: async (name, text) => {
      if (text === undefined) texts.delete(name);
      else texts.set(name, text);
    },
  };
}

/** What a session needs besides the workbook, from the real library and the real files. */
export const services: SessionServices = {
  library: async () => library,
  readFile,
  kept: keptInMemory(),
};
