// Commands that change a table's rows: indicators and rows in and out, another hierarchy, fixes.
import type { DepartmentTable } from '../blueprint/rows/departmentIndicator';
import { profileById } from '../domain/profiles';
import { profileOfTable } from '../domain/profileOfTable';
import type { FoundTable, PlacedProjectTable } from '../domain/tables';
import { normalisedName } from '../domain/text';
import { fixTogether } from '../rules/fixTogether';
import type { ChangeTable } from './changeTable';
import { loaded, notice, Refusal, type SessionCore } from './core';
import type { IndicatorPick, Session } from './session';

const loadRows = () => loaded(() => import('../blueprint/rows'));

type RowCommands = Pick<
  Session,
  'insertIndicators' | 'insertRow' | 'removeRows' | 'switchProfile' | 'applyFixes'
>;

export function rowCommands(
  core: SessionCore,
  { tableNow, apply, changeRows }: Omit<ChangeTable, 'commands'>,
  inserted: (picks: readonly IndicatorPick[]) => void,
): RowCommands {
  const projectNow = async (id: string) => {
    const { found, snapshot } = await tableNow(id);
    if (!isProject(found)) throw new Refusal('sheetGone');
    return { found, snapshot };
  };

  return {
    insertIndicators: (tableId, picks, at) =>
      core.command('inserting', async () => {
        const { found, snapshot } = await tableNow(tableId);
        if (!hasIndicators(found)) throw new Refusal('sheetGone');
        const rows = await loadRows();
        const beside = isProject(found) ? found.table.indicators : rows.indicatorsBeside(found, at);
        const { fresh, present } = splitPresent(beside, picks);
        if (fresh.length === 0)
          throw new Refusal('indicatorsAlreadyThere', { names: names(present) }, 'warning');
        const edit = isProject(found)
          ? rows.planInsertion(found, snapshot, profileOfTable(found.table), fresh)
          : rows.planDepartmentInsertion(found, snapshot, fresh, at);
        if (!edit) throw new Refusal('columnsMissing');
        const protection = await changeRows(edit, found, 'indicatorsInserted');
        inserted(fresh);
        const told = { count: fresh.length, skipped: present.length, names: names(present), protection };
        return notice(present.length ? 'warning' : 'success', 'indicatorsInserted', told);
      }),
    insertRow: (tableId, row, what) =>
      core.command('inserting', async () => {
        const { found, snapshot } = await tableNow(tableId);
        const { planAddedRow } = await loadRows();
        const edit = planAddedRow(found, snapshot, row, what);
        if (!edit) throw new Refusal('sheetChanged');
        const protection = await changeRows(edit, found, 'rowsInserted');
        return notice('success', 'rowsInserted', { row: edit.select!.row + 1, protection });
      }),
    removeRows: (tableId, rows) =>
      core.command('removing', async () => {
        const { found, snapshot } = await tableNow(tableId);
        const { hasContentBeside, planRemoval } = await loadRows();
        if (hasContentBeside(found, snapshot, rows)) throw new Refusal('contentBeside');
        const edit = planRemoval(found, snapshot, rows);
        if (!edit) throw new Refusal('lastRow');
        const protection = await changeRows(edit, found, 'rowsRemoved');
        return notice('success', 'rowsRemoved', { count: rows.length, protection });
      }),
    switchProfile: (tableId, profileId, places) =>
      core.command('switching', async () => {
        const { found, snapshot } = await projectNow(tableId);
        const { planProfile } = await loadRows();
        const profile = profileById(profileId);
        const edit = profile && planProfile(found, snapshot, profile, places);
        if (!edit) throw new Refusal('sheetChanged');
        const protection = await changeRows(edit, found, 'profileSwitched');
        return notice('success', 'profileSwitched', { profile: profileId, protection });
      }),
    applyFixes: (findings) =>
      core.command('fixing', async () => {
        const { mended, left, edits } = fixTogether(findings);
        const code = mended.length > 1 ? 'fixesApplied' : 'fixApplied';
        const protection = await apply(edits, code);
        return notice('success', code, {
          count: mended.length,
          left: left.length,
          cells: mended.flatMap(({ fix }) => fix.changes.map(({ cell }) => cell)).join('、'),
          protection,
        });
      }),
  };
}

type IndicatorTable = FoundTable<PlacedProjectTable> | DepartmentTable;

const hasIndicators = (found: FoundTable): found is IndicatorTable => found.table.kind !== 'summary';

const isProject = (found: FoundTable): found is FoundTable<PlacedProjectTable> =>
  found.table.kind === 'project';

const names = (picks: readonly IndicatorPick[]) => picks.map(({ name }) => name).join('、');

function splitPresent(beside: readonly { name: string }[], picks: readonly IndicatorPick[]) {
  const there = new Set(beside.map(({ name }) => normalisedName(name)));
  const isPresent = ({ name }: IndicatorPick) => there.has(normalisedName(name));
  return { fresh: picks.filter((pick) => !isPresent(pick)), present: picks.filter(isPresent) };
}
