// Changes a table where it stands: reads it as it is now, writes an edit, and remembers how to take the last one back.
import type { SheetEdit } from '../blueprint/edit';
import type { FoundTable } from '../domain/tables';
import type { SheetSnapshot } from '../sheet/snapshot';
import { notice, Refusal, type SessionCore } from './core';
import { WorkbookProblem, type AppliedEdit } from './port';
import type { NoticeCode, Session } from './session';
import { hasTableBeside } from './tableBeside';

/** Whether protection was taken off, in the words of a notice. */
type Protection = 'yes' | 'no';

export interface ChangeTable {
  /** The table and its sheet as they are now. */
  tableNow(id: string): Promise<{ found: FoundTable; snapshot: SheetSnapshot }>;
  /** One edit, or one for each of several sheets, as one step of undo. */
  apply(edits: SheetEdit | readonly SheetEdit[], undoable: NoticeCode): Promise<Protection>;
  /** The same for an edit by which rows may come and go. */
  changeRows(edit: SheetEdit, found: FoundTable, undoable: NoticeCode): Promise<Protection>;
  commands: Pick<Session, 'undo'>;
}

export function changeTable({ port, set, workbook, ...core }: SessionCore): ChangeTable {
  let last: { edit: AppliedEdit; sheets: readonly string[] } | undefined;

  const apply: ChangeTable['apply'] = async (edits, undoable) => {
    const all = [edits].flat();
    const sheets = all.map(({ sheet }) => sheet);
    const edit = await port.apply(...all);
    last = { edit, sheets };
    set({ undoable });
    await core.refreshAfterWrite(sheets);
    return edit.unprotected ? 'yes' : 'no';
  };

  return {
    async tableNow(id) {
      await core.refresh(
        workbook()
          .tables.filter((table) => table.id === id)
          .map(({ sheet }) => sheet),
      );
      const found = workbook().tables.find((table) => table.id === id);
      const snapshot = workbook().snapshots.find((sheet) => sheet.id === found?.sheet);
      if (!found || !snapshot) throw new Refusal('sheetGone');
      return { found, snapshot };
    },
    apply,
    async changeRows(edit, found, undoable) {
      if (changesRows(edit) && hasTableBeside(found, workbook().tables)) throw new Refusal('tableBeside');
      return apply(edit, undoable);
    },
    commands: {
      undo: () =>
        core.command('undoing', async () => {
          if (!last) throw new Refusal('undoChanged');
          const { edit, sheets } = last;
          try {
            await edit.undo();
          } catch (error) {
            if (!(error instanceof WorkbookProblem && ['sheetChanged', 'sheetGone'].includes(error.code)))
              throw error;
            // It can't come back any more: the cells say something else by now.
            last = undefined;
            set({ undoable: undefined });
            throw new Refusal('undoChanged', {}, 'warning');
          }
          last = undefined;
          set({ undoable: undefined });
          await core.refreshAfterWrite(sheets);
          return notice('success', 'undone');
        }),
    },
  };
}

const changesRows = ({ steps }: SheetEdit) =>
  steps.some(({ kind }) => kind === 'insertRows' || kind === 'deleteRows' || kind === 'moveRows');
