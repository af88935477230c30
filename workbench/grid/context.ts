// What the parts of the grid share: the workbook, what is shown and selected, and the one way to change something.
import type { Area } from '../../src/sheet/address';
import type { SheetStore, WorkbookStore } from '../store/store';
import type { Direction } from './movement';
import type { Selection } from './selection';
import type { SheetView } from './sheetView';
import type { GridTexts } from './texts';

export interface GridContext {
  store: WorkbookStore;
  texts: GridTexts;
  view(): SheetView;
  selection(): Selection;
  /** Selects and scrolls to the selection's focus. */
  select(next: Selection): void;
  /** Tab and Enter: moves on from the active cell. */
  advance(direction: Direction): void;
  /** May these cells be written on? Tells the person when they are locked. */
  editable(area: Area): boolean;
  /** Runs an edit by the person as one undo step; what the workbook refuses is told. False when refused. */
  perform(step: keyof GridTexts['steps'], edit: (sheet: SheetStore) => void): boolean;
}
