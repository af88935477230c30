// The present state of the workbook and how it changes: transactions, undo and redo, and what listeners are told.
import { ChangeLog, invert } from './changes';
import { History } from './history';
import { copySheet, type SheetState, type WorkbookState } from './state';
import { StoreError, type Origin, type StoreChange, type StoreListener } from './store';
import { mapFormulas } from './structure';

/** What a change touches: contents make formulas and conditional formats be worked out anew. */
export type Touch = 'contents' | 'looks';

interface Transaction {
  before: WorkbookState;
  log: ChangeLog;
  /** Sheets that were copied for this transaction, and may be changed in place. */
  own: Set<SheetState>;
  forgets: boolean;
}

export class Journal {
  #revision = 0;
  /** The revision in which more than single sheets changed, and for single sheets the one of their last change. */
  #wholeRevision = 0;
  #sheetRevisions = new Map<string, number>();
  #transaction: Transaction | undefined;
  #history = new History();
  #listeners = new Set<StoreListener>();

  constructor(private present: WorkbookState) {}

  get state(): WorkbookState {
    return this.present;
  }

  /** Grows with every change of contents. */
  get revision(): number {
    return this.#revision;
  }

  /** The revision in which the sheet's contents changed last. */
  revisionOf(id: string): number {
    return Math.max(this.#wholeRevision, this.#sheetRevisions.get(id) ?? 0);
  }

  sheet(id: string): SheetState {
    const sheet = this.present.sheets.get(id);
    if (!sheet) throw new StoreError('ItemNotFound', 'The sheet no longer exists.');
    return sheet;
  }

  transact<T>(origin: Origin, label: string, run: () => T): T {
    if (this.#transaction) return run();
    const transaction = {
      before: this.present,
      log: new ChangeLog(),
      own: new Set<SheetState>(),
      forgets: false,
    };
    this.#transaction = transaction;
    try {
      return run();
    } finally {
      const { before, log, forgets } = transaction;
      const changes = log.take();
      this.#transaction = undefined;
      if (forgets) this.#history.forget();
      else if (this.present !== before) {
        this.#history.record({ label, before, after: this.present, changes });
      }
      this.#notify(changes, origin);
    }
  }

  /** Changes the workbook, in a transaction of its own where none runs. */
  edit(touch: Touch, change: (state: WorkbookState, log: ChangeLog) => WorkbookState): void {
    this.transact('addin', 'Edit', () => {
      this.present = change(this.present, this.#transaction!.log);
      if (touch === 'contents') this.#wholeRevision = ++this.#revision;
    });
  }

  /** Changes a sheet in place, after copying it if this transaction has not done so yet. */
  editSheet(id: string, touch: Touch, change: (sheet: SheetState, log: ChangeLog) => void): void {
    this.transact('addin', 'Edit', () => {
      const { own, log } = this.#transaction!;
      let sheet = this.sheet(id);
      if (!own.has(sheet)) {
        sheet = copySheet(sheet);
        own.add(sheet);
        this.present = { ...this.present, sheets: new Map(this.present.sheets).set(id, sheet) };
      }
      if (touch === 'contents') this.#sheetRevisions.set(id, ++this.#revision);
      change(sheet, log);
    });
  }

  /** Rewrites every formula of the workbook that `map` changes; it gets the name of the sheet the formula stands on. */
  mapAllFormulas(map: (formula: string, sheet: string) => string): void {
    for (const { id, name } of [...this.present.sheets.values()]) {
      const changed = mapFormulas(this.sheet(id), (formula) => map(formula, name));
      if (changed) this.editSheet(id, 'contents', changed);
    }
    const names = this.present.names.map((name) => ({ ...name, formula: map(name.formula, '') }));
    if (names.some(({ formula }, index) => formula !== this.present.names[index]!.formula)) {
      this.edit('contents', (state) => ({ ...state, names }));
    }
  }

  /** Told with the running transaction, or at once: what is no step of undo, such as selecting. */
  tell(change: StoreChange): void {
    if (this.#transaction) this.#transaction.log.add(change);
    else this.#notify([change], 'person');
  }

  get undoLabel(): string | undefined {
    return this.#history.undoLabel;
  }

  get redoLabel(): string | undefined {
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

  #restore(state: WorkbookState, changes: readonly StoreChange[]): void {
    this.present = state;
    this.#wholeRevision = ++this.#revision;
    const lasting = changes.filter(({ kind }) => kind !== 'selected' && kind !== 'activated');
    this.#notify(lasting, 'person');
  }

  forgetUndo(): void {
    this.#history.forget();
    if (this.#transaction) this.#transaction.forgets = true;
  }

  /** Another workbook takes the place of this one. */
  replace(state: WorkbookState): void {
    this.present = state;
    this.#wholeRevision = ++this.#revision;
    this.#history.forget();
    this.#notify([{ kind: 'opened' }], 'person');
  }

  listen(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(changes: readonly StoreChange[], origin: Origin): void {
    if (changes.length === 0) return;
    for (const listener of [...this.#listeners]) listener(changes, origin);
  }
}
