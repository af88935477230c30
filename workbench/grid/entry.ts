// Editing a cell from its first key to its commit: protection before, validation after, then where to go.
import type { Cell } from '../../src/sheet/address';
import { alertFor, judge } from './commit';
import type { GridContext } from './context';
import { boundedPart, cellsOf } from './edits';
import type { Editor } from './editor';
import type { Direction } from './movement';
import { blockAt, isSingle, type Selection } from './selection';

export interface Entry {
  /** The cell being edited. */
  cell(): Cell | undefined;
  /** Asked by the editor when typing begins; tells the person when the cell is locked. */
  mayBegin(): boolean;
  /** Opens the active cell, with its contents or with a text. */
  edit(text?: string): void;
  cancel(): void;
  /**
   * Ends the editing and moves on. False when the entry was refused, or when a question came in between, so that
   * what the person pressed before it is not carried out late.
   */
  settle(then?: Direction | 'stay'): Promise<boolean>;
  /** Writes a text into the active cell as if it had been typed. */
  type(text: string): Promise<boolean>;
}

export function createEntry(context: GridContext, editor: () => Editor): Entry {
  let cell: Cell | undefined;

  function mayBegin(): boolean {
    const { active } = context.selection();
    const block = blockAt(active, context.view().shape.merges);
    if (!context.editable(block)) return false;
    cell = active;
    return true;
  }

  function end(): void {
    cell = undefined;
    editor().end();
  }

  /** The cells that an entry goes to: all selected ones after Ctrl+Enter, else the one edited. */
  function targets(selection: Selection, from: Cell, all: boolean): Cell[] {
    if (!all || isSingle(selection, context.view().shape)) return [from];
    const { sheet } = context.view();
    return selection.areas.flatMap((area) => [...cellsOf(boundedPart(sheet, area))]);
  }

  async function settle(then?: Direction | 'stay'): Promise<boolean> {
    if (!cell) return true;
    const at = cell;
    const { sheet } = context.view();
    const text = editor().text();
    const changed = text !== sheet.inputText(at) || then === 'stay';
    const alert = changed ? alertFor(sheet, at, text) : undefined;
    const verdict = alert ? await judge(alert, context.texts) : 'accept';
    if (verdict === 'retry') {
      editor().begin('edited');
      editor().field.select();
      return false;
    }
    const cells = targets(context.selection(), at, then === 'stay');
    end();
    if (verdict === 'drop') return false;
    const done =
      !changed ||
      context.perform('typing', (target) => {
        for (const to of cells) target.setInput(to, text);
      });
    if (done && then && then !== 'stay') context.advance(then);
    return done && !alert;
  }

  return {
    cell: () => cell,
    mayBegin,
    settle,
    cancel: end,
    edit(text) {
      if (cell || !mayBegin()) return;
      editor().begin('edited', text ?? context.view().sheet.inputText(context.selection().active));
    },
    async type(text) {
      if (!mayBegin()) return false;
      editor().setText(text);
      return settle();
    },
  };
}
