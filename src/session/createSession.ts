// The session: keeps the state that the pane shows, and carries out the user's commands on a workbook.
import type { SheetEdit } from '../blueprint/edit';
import { planInsertion } from '../blueprint/insert/planInsertion';
import { blankIndicators, fundLabel, projectBlueprint } from '../blueprint/projectTable';
import { guessProfile, profileById } from '../domain/profiles';
import type { FoundTable, PlacedProjectTable } from '../domain/tables';
import { normalisedName } from '../domain/text';
import { contains, type Cell } from '../sheet/address';
import { liveCheck } from './liveCheck';
import { WorkbookProblem, type WorkbookPort } from './port';
import type { IndicatorPick, NewProjectTable, Notice, Session, SessionState } from './session';
import { emptyWorkbook, replaceSnapshots, workbookState, type WorkbookState } from './workbookState';

const initial: SessionState = {
  phase: 'starting',
  tables: [],
  findings: [],
  activeTable: undefined,
  selection: undefined,
  busy: undefined,
  stale: false,
  appeared: [],
  gone: 0,
  notice: undefined,
};

export function createSession(port: WorkbookPort): Session {
  let state = initial;
  let workbook: WorkbookState = emptyWorkbook;
  let unwatch: (() => Promise<void>) | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };

  /** Reads sheets again and shows what follows from them. */
  const refresh = async (sheets?: readonly string[]) => {
    const read = await port.read(sheets);
    const before = new Set(workbook.findings.map(({ key }) => key));
    const isFirst = workbook === emptyWorkbook;
    workbook = workbookState(replaceSnapshots(workbook.snapshots, sheets, read));
    const now = new Set(workbook.findings.map(({ key }) => key));
    set({
      tables: workbook.tables,
      findings: workbook.findings,
      stale: false,
      appeared: isFirst ? [] : [...now].filter((key) => !before.has(key)),
      gone: [...before].filter((key) => !now.has(key)).length,
      activeTable:
        tableAt(workbook.tables, state.selection) ?? stillThere(workbook.tables, state.activeTable),
    });
  };

  /** What was written stands, even if it can't be read back at the moment; then it is looked at again later. */
  const refreshAfterWrite = async (sheet: string) => {
    try {
      await refresh([sheet]);
    } catch {
      live.mark(sheet);
    }
  };

  const live = liveCheck({
    dirty: () => set({ stale: true }),
    gaveUp: () => set({ stale: false, notice: notice('warning', 'cellBeingEdited') }),
    check: async (sheets) => {
      // A command reads for itself; what it did not read is looked at afterwards.
      if (state.busy) return false;
      try {
        await refresh(sheets);
        return true;
      } catch (error) {
        const notice = failure(error);
        if (notice.code === 'cellBeingEdited') return false;
        set({ notice });
        return true;
      }
    },
  });

  /** Runs a command: one at a time, its end told by a notice. */
  const command = async (busy: NonNullable<SessionState['busy']>, run: () => Promise<Notice>) => {
    if (state.busy) return;
    set({ busy, notice: undefined });
    try {
      const notice = await run();
      set({ busy: undefined, notice });
    } catch (error) {
      set({ busy: undefined, notice: failure(error) });
      if (error instanceof WorkbookProblem && ['sheetChanged', 'sheetGone'].includes(error.code))
        live.mark(undefined);
    }
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      try {
        // A second start, after a failed one, finds the watch already there.
        unwatch ??= await port.watch({
          changed: (sheet) => live.mark(sheet),
          selected: (sheet, cell) => {
            const selection = { sheet, cell };
            set({ selection, activeTable: tableAt(workbook.tables, selection) ?? state.activeTable });
          },
        });
        set({ selection: await port.selected() });
        await refresh();
        set({ phase: 'ready' });
      } catch (error) {
        const notice = failure(error);
        // A workbook opened in the middle of an edit is read as soon as the edit ends.
        const waiting = notice.code === 'cellBeingEdited' && unwatch !== undefined;
        if (waiting) live.mark(undefined);
        set({ phase: waiting ? 'ready' : 'failed', notice });
      }
    },
    async stop() {
      live.stop();
      await unwatch?.();
      unwatch = undefined;
    },
    recheck: () =>
      command('checking', async () => {
        await refresh();
        return notice('success', 'checked', { tables: state.tables.length, findings: state.findings.length });
      }),
    createProjectTable: (form) =>
      command('creating', async () => {
        const drawn = await port.draw(projectBlueprint(contentOf(form)));
        await refreshAfterWrite(drawn.sheet);
        set({
          activeTable: workbook.tables.find(({ sheet }) => sheet === drawn.sheet)?.id ?? state.activeTable,
        });
        return notice('success', 'tableCreated', { name: drawn.name });
      }),
    insertIndicators: (tableId, picks) =>
      command('inserting', async () => {
        await refresh(workbook.tables.filter(({ id }) => id === tableId).map(({ sheet }) => sheet));
        const found = workbook.tables.find(({ id }) => id === tableId);
        const snapshot = workbook.snapshots.find(({ id }) => id === found?.sheet);
        if (!found || !snapshot || !isProject(found)) return notice('error', 'sheetGone');
        const { fresh, present } = splitPresent(found, picks);
        if (fresh.length === 0) return notice('warning', 'indicatorsAlreadyThere', { names: names(present) });
        const edit = planInsertion(found, snapshot, guessProfile(found.table.indicators), fresh);
        if (!edit) return notice('error', 'columnsMissing');
        if (insertsRows(edit) && hasTableBeside(found, workbook.tables))
          return notice('error', 'tableBeside');
        await port.apply(edit);
        await refreshAfterWrite(found.sheet);
        const told = { count: fresh.length, skipped: present.length, names: names(present) };
        return notice(present.length ? 'warning' : 'success', 'indicatorsInserted', told);
      }),
    applyFix: (finding) =>
      command('fixing', async () => {
        if (!finding.fix) throw new Error(`finding ${finding.key} has no fix`);
        await port.apply(finding.fix.edit);
        await refreshAfterWrite(finding.sheet);
        return notice('success', 'fixApplied', {
          cells: finding.fix.changes.map(({ cell }) => cell).join('、'),
        });
      }),
    async goTo(sheet, cell) {
      try {
        await port.select(sheet, cell);
      } catch (error) {
        set({ notice: failure(error) });
      }
    },
    dismissNotice: () => set({ notice: undefined }),
  };
}

function notice(
  tone: Notice['tone'],
  code: Notice['code'],
  values: Record<string, string | number> = {},
): Notice {
  return {
    tone,
    code,
    values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
  };
}

function failure(error: unknown): Notice {
  if (!(error instanceof WorkbookProblem)) return notice('error', 'unexpected', { detail: String(error) });
  return notice(error.code === 'cellBeingEdited' ? 'warning' : 'error', error.code, { detail: error.detail });
}

function contentOf(form: NewProjectTable): Parameters<typeof projectBlueprint>[0] {
  const profile = profileById(form.profileId);
  if (!profile) throw new Error(`no profile ${form.profileId}`);
  return { ...form, fundLabel, indicators: blankIndicators(profile, form.blankRows) };
}

function tableAt(tables: readonly FoundTable[], selection: { sheet: string; cell: Cell } | undefined) {
  if (!selection) return undefined;
  const onSheet = tables.filter(({ sheet }) => sheet === selection.sheet);
  return (onSheet.find(({ area }) => contains(area, selection.cell)) ?? onSheet[0])?.id;
}

const stillThere = (tables: readonly FoundTable[], id: string | undefined) =>
  tables.some((table) => table.id === id) ? id : undefined;

const insertsRows = ({ steps }: SheetEdit) => steps.some(({ kind }) => kind === 'insertRows');

/**
 * Whole rows are inserted: a table beside this one, in the same rows or from the next one on, would be torn apart.
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

const isProject = (found: FoundTable): found is FoundTable<PlacedProjectTable> =>
  found.table.kind === 'project';

const names = (picks: readonly IndicatorPick[]) => picks.map(({ name }) => name).join('、');

function splitPresent(found: FoundTable<PlacedProjectTable>, picks: readonly IndicatorPick[]) {
  const there = new Set(found.table.indicators.map(({ name }) => normalisedName(name)));
  const isPresent = ({ name }: IndicatorPick) => there.has(normalisedName(name));
  return { fresh: picks.filter((pick) => !isPresent(pick)), present: picks.filter(isPresent) };
}
