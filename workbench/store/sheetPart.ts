// What every part of a sheet stands on: the sheet's present state, and changes to it through the workbook's journal.
import type { Area } from '../../src/sheet/address';
import type { Calculation } from './calculation';
import type { ChangeLog } from './changes';
import type { HighlightLooks } from './highlightLooks';
import type { Journal, Touch } from './journal';
import type { SheetState } from './state';
import type { Tabs } from './tabs';

/** What a sheet uses of its workbook. */
export interface SheetBook {
  readonly journal: Journal;
  readonly tabs: Tabs;
  readonly calculation: Calculation;
  readonly looks: HighlightLooks;
}

export abstract class SheetPart {
  constructor(
    protected readonly book: SheetBook,
    readonly id: string,
  ) {}

  protected get state(): SheetState {
    return this.book.journal.sheet(this.id);
  }

  protected edit(touch: Touch, change: (sheet: SheetState, log: ChangeLog) => void): void {
    this.book.journal.editSheet(this.id, touch, change);
  }

  /** A change of how the cells of an area look; the change may say that it was another area. */
  protected format(touch: Touch, area: Area, change: (sheet: SheetState) => Area | void): void {
    this.edit(touch, (sheet, log) => {
      log.add({ kind: 'format', sheet: this.id, area: change(sheet) ?? area });
    });
  }

  /** A change that only the layout shows. */
  protected layout(change: (sheet: SheetState) => void): void {
    this.edit('looks', (sheet, log) => {
      change(sheet);
      log.add({ kind: 'layout', sheet: this.id });
    });
  }
}
