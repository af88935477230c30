// Undo and redo: whole states before and after each transaction. Sheets that did not change are shared between them.
import type { WorkbookState } from './state';
import type { StoreChange } from './store';

/** As many steps as Excel keeps. */
const LIMIT = 100;

export interface Step {
  label: string;
  before: WorkbookState;
  after: WorkbookState;
  changes: readonly StoreChange[];
}

export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  record(step: Step): void {
    this.#done.push(step);
    if (this.#done.length > LIMIT) this.#done.shift();
    this.#undone = [];
  }

  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  get undoLabel(): string | undefined {
    return this.#done.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.#undone.at(-1)?.label;
  }

  undo(): Step | undefined {
    const step = this.#done.pop();
    if (step) this.#undone.push(step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    return step;
  }
}
