// What every handler of the object model can reach besides its target.
import type { Area } from '../../src/sheet/address';
import type { AddInReference } from '../../src/xlsx/settingsPart';
import type { SheetStore, StoreChange, WorkbookStore } from '../store/store';
import type { CommentThreads } from './commentThreads';
import type { ApiLevel } from './hostClass';
import type { LiveRange } from './liveRange';

/** What the host can be told while it runs. */
export interface HostSettings {
  /** Office's own look, which the pane follows. */
  theme: 'light' | 'dark';
  /** The newest ExcelApi set there is. */
  apiLevel: ApiLevel;
  /** Display language, such as zh-CN; decides what office.js loads. */
  locale: string;
  /** Language of numbers and dates. */
  dataLocale: string;
  /** The add-in in the pane, as files name it. */
  addIn: AddInReference;
  /** Whom comments belong to. */
  user: { name: string; email: string };
}

export interface HostContext {
  readonly store: WorkbookStore;
  readonly settings: Readonly<HostSettings>;
  readonly comments: CommentThreads;
  /** Add-ins can switch their events off (`runtime.enableEvents`). */
  eventsEnabled: boolean;

  /** A range that follows its cells until the request ends, longer if somebody holds it. */
  range(sheet: SheetStore, area: Area): LiveRange;
  /** Ranges already handed out follow this change at once; the store's listeners hear of it after the batch. */
  shifted(change: StoreChange): void;
  /** Starts or stops the messages of an event for a worksheet id, or for the workbook (`Workbook`). */
  listen(event: number, target: string, on: boolean): void;
  /** From now on the range follows its cells for good. */
  hold(range: LiveRange): LiveRange;
  /** The add-in no longer needs what it kept under this id. */
  release(referenceId: string): void;
}
