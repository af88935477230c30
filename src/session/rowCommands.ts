// Commands that change a table where it stands: indicators and rows in and out, another hierarchy, fixes, and undo.
import type { SheetEdit } from '../blueprint/edit';
import { indicatorsBeside, planDepartmentInsertion } from '../blueprint/rows/planDepartmentInsertion';
import type { DepartmentTable } from '../blueprint/rows/departmentIndicator';
import { planInsertion } from '../blueprint/rows/planInsertion';
import { planProfile } from '../blueprint/rows/planProfile';
import { hasContentBeside, planAddedRow, planRemoval } from '../blueprint/rows/planRows';
import { guessProfile, profileById } from '../domain/profiles';
import type { FoundTable, PlacedProjectTable } from '../domain/tables';
import { normalisedName } from '../domain/text';
import type { SheetSnapshot } from '../sheet/snapshot';
import { notice, Refusal, type SessionCore } from './core';
import { WorkbookProblem, type AppliedEdit } from './port';
import type { IndicatorPick, NoticeCode, Session } from './session';

type RowCommands = Pick<
  Session,
  'insertIndicators' | 'insertRow' | 'removeRows' | 'switchProfile' | 'applyFix' | 'undo'
>;

export function rowCommands({ port, set, workbook, ...core }: SessionCore): RowCommands {
  let last: { edit: AppliedEdit; sheet: string } | undefined;

  /** The table and its sheet as they are now. */
  const tableNow = async (id: string): Promise<{ found: FoundTable; snapshot: SheetSnapshot }> => {
    await core.refresh(
      workbook()
        .tables.filter((table) => table.id === id)
        .map(({ sheet }) => sheet),
    );
    const found = workbook().tables.find((table) => table.id === id);
    const snapshot = workbook().snapshots.find((sheet) => sheet.id === found?.sheet);
    if (!found || !snapshot) throw new Refusal('sheetGone');
    return { found, snapshot };
  };

  const projectNow = async (id: string) => {
    const { found, snapshot } = await tableNow(id);
    if (!isProject(found)) throw new Refusal('sheetGone');
    return { found, snapshot };
  };

  /** Answers whether protection was taken off for it, in the words of a notice. */
  const apply = async (edit: SheetEdit, undoable: NoticeCode): Promise<'yes' | 'no'> => {
    const applied = await port.apply(edit);
    last = { edit: applied, sheet: edit.sheet };
    set({ undoable });
    await core.refreshAfterWrite([edit.sheet]);
    return applied.unprotected ? 'yes' : 'no';
  };

  const changeRows = async (edit: SheetEdit, found: FoundTable, undoable: NoticeCode) => {
    if (changesRows(edit) && hasTableBeside(found, workbook().tables)) throw new Refusal('tableBeside');
    return apply(edit, undoable);
  };

  return {
    insertIndicators: (tableId, picks, at) =>
      core.command('inserting', async () => {
        const { found, snapshot } = await tableNow(tableId);
        if (!hasIndicators(found)) throw new Refusal('sheetGone');
        const { fresh, present } = splitPresent(found, picks, at);
        if (fresh.length === 0)
          throw new Refusal('indicatorsAlreadyThere', { names: names(present) }, 'warning');
        const edit = isProject(found)
          ? planInsertion(found, snapshot, guessProfile(found.table.indicators), fresh)
          : planDepartmentInsertion(found, snapshot, fresh, at);
        if (!edit) throw new Refusal('columnsMissing');
        const protection = await changeRows(edit, found, 'indicatorsInserted');
        const told = { count: fresh.length, skipped: present.length, names: names(present), protection };
        return notice(present.length ? 'warning' : 'success', 'indicatorsInserted', told);
      }),
    insertRow: (tableId, row, what) =>
      core.command('inserting', async () => {
        const { found, snapshot } = await tableNow(tableId);
        const edit = planAddedRow(found, snapshot, row, what);
        if (!edit) throw new Refusal('sheetChanged');
        const protection = await changeRows(edit, found, 'rowsInserted');
        return notice('success', 'rowsInserted', { row: edit.select!.row + 1, protection });
      }),
    removeRows: (tableId, rows) =>
      core.command('removing', async () => {
        const { found, snapshot } = await tableNow(tableId);
        if (hasContentBeside(found, snapshot, rows)) throw new Refusal('contentBeside');
        const edit = planRemoval(found, snapshot, rows);
        if (!edit) throw new Refusal('lastRow');
        const protection = await changeRows(edit, found, 'rowsRemoved');
        return notice('success', 'rowsRemoved', { count: rows.length, protection });
      }),
    switchProfile: (tableId, profileId, places) =>
      core.command('switching', async () => {
        const { found, snapshot } = await projectNow(tableId);
        const profile = profileById(profileId);
        const edit = profile && planProfile(found, snapshot, profile, places);
        if (!edit) throw new Refusal('sheetChanged');
        const protection = await changeRows(edit, found, 'profileSwitched');
        return notice('success', 'profileSwitched', { profile: profileId, protection });
      }),
    applyFix: (finding) =>
      core.command('fixing', async () => {
        if (!finding.fix) throw new Error(`finding ${finding.key} has no fix`);
        const protection = await apply(finding.fix.edit, 'fixApplied');
        return notice('success', 'fixApplied', {
          cells: finding.fix.changes.map(({ cell }) => cell).join('、'),
          protection,
        });
      }),
    undo: () =>
      core.command('undoing', async () => {
        if (!last) throw new Refusal('undoChanged');
        const { edit, sheet } = last;
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
        await core.refreshAfterWrite([sheet]);
        return notice('success', 'undone');
      }),
  };
}

type IndicatorTable = FoundTable<PlacedProjectTable> | DepartmentTable;

const hasIndicators = (found: FoundTable): found is IndicatorTable => found.table.kind !== 'summary';

const isProject = (found: FoundTable): found is FoundTable<PlacedProjectTable> =>
  found.table.kind === 'project';

const changesRows = ({ steps }: SheetEdit) =>
  steps.some(({ kind }) => kind === 'insertRows' || kind === 'deleteRows' || kind === 'moveRows');

/**
 * Whole rows come and go: a table beside this one, in the same rows or from the next one on, would be torn apart.
 * One that stands right below is no wider.
 */
function hasTableBeside({ id, sheet, area }: FoundTable, tables: readonly FoundTable[]): boolean {
  return tables.some(
    ({ id: other, sheet: otherSheet, area: { top, bottom, left, right } }) =>
      other !== id &&
      otherSheet === sheet &&
      top <= area.bottom + 1 &&
      bottom >= area.top &&
      (left < area.left || right > area.right),
  );
}

const names = (picks: readonly IndicatorPick[]) => picks.map(({ name }) => name).join('、');

function splitPresent(found: IndicatorTable, picks: readonly IndicatorPick[], at: number | undefined) {
  const beside = isProject(found) ? found.table.indicators : indicatorsBeside(found, at);
  const there = new Set(beside.map(({ name }) => normalisedName(name)));
  const isPresent = ({ name }: IndicatorPick) => there.has(normalisedName(name));
  return { fresh: picks.filter((pick) => !isPresent(pick)), present: picks.filter(isPresent) };
}
