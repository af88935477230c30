// The session's ground: its state, the workbook as last read, and how a command runs.
import type { FoundTable } from '../domain/tables';
import { standardsOf } from '../library/standards';
import { contains } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { checkFile, type CheckedFile, type FileToCheck } from './checkFile';
import { liveCheck, type LiveCheck } from './liveCheck';
import { FileProblem, WorkbookProblem, type FileProblemCode, type WorkbookPort } from './port';
import type { Notice, NoticeCode, SessionState } from './session';
import { createRefresh } from './refresh';
import { Stopped, type Steps } from './steps';
import { standsThere } from './typedName';
import { emptyWorkbook, type WorkbookReader, type WorkbookRules, type WorkbookState } from './workbookState';

/** Before anything was read. */
export const initialState: SessionState = {
  phase: 'starting',
  tables: [],
  findings: [],
  rules: undefined,
  activeTable: undefined,
  selection: undefined,
  busy: undefined,
  stale: false,
  appeared: [],
  gone: [],
  notice: undefined,
  undoable: undefined,
  files: [],
  checkProgress: undefined,
  fileProgress: undefined,
  leftovers: undefined,
  shelf: { own: { workbook: [], user: [] }, favourites: [], recents: [] },
  ownImport: undefined,
  offer: undefined,
  explanations: { pending: 0, person: '', round: 1 },
};

export interface SessionCore {
  port: WorkbookPort;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  subscribe(listener: () => void): () => void;
  workbook(): WorkbookState;
  live: LiveCheck;
  /** Reads sheets again (all without a list, in portions) and shows what follows from them. */
  refresh(sheets?: readonly string[]): Promise<void>;
  /** Stops the reading of all sheets that is under way; it rejects with Stopped. */
  stopRefresh(): void;
  /** What a file says, by all that the workbook is checked by; by the file's rules where that has none. */
  checkFile(file: FileToCheck, steps: Steps): Promise<CheckedFile>;
  /** Checks again what was read, after what it is checked by has changed. */
  reconsider(): void;
  /** For whoever keeps findings of other workbooks. */
  onReconsider(listener: () => void): void;
  /** What was written stands, even if it can't be read back at the moment; then it is looked at again later. */
  refreshAfterWrite(sheets: readonly string[] | undefined): Promise<void>;
  /** Runs a command: one at a time, its end told by a notice, unless the pane shows the outcome anyway. */
  command(busy: NonNullable<SessionState['busy']>, run: () => Promise<Notice | undefined>): Promise<void>;
}

/**
 * @param edited told of what a person's edit changed, after it was checked
 * @param judged what is shown of a workbook's findings
 */
export function createCore(
  port: WorkbookPort,
  edited: (before: readonly FoundTable[], after: readonly FoundTable[]) => void,
  judged: (workbook: WorkbookState) => Partial<SessionState> = ({ findings }) => ({ findings }),
): SessionCore {
  let state = initialState;
  let workbook: WorkbookState = emptyWorkbook;
  let readWorkbook: WorkbookReader | undefined;
  let loading: Promise<(given?: WorkbookRules) => WorkbookReader> | undefined;
  let marks = 0;

  /** Comes once; when it does not, the next one who wants it asks again. */
  const newReader = async (given?: WorkbookRules): Promise<WorkbookReader> => {
    loading ??= import('./workbookReader').then((part) => part.createWorkbookReader);
    try {
      return (await loading)(given);
    } catch {
      loading = undefined;
      throw new Refusal('partNotLoaded');
    }
  };
  const workbookReader = async () => (readWorkbook ??= await newReader());
  const standards = () => {
    const { own } = state.shelf;
    return standardsOf([...own.workbook, ...own.user]);
  };
  const listeners = new Set<() => void>();
  const reconsidering: (() => void)[] = [];

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };

  /** Works out what follows from the snapshots, and shows what is new and what is gone. */
  const consider = (snapshots: readonly SheetSnapshot[], readWorkbook: WorkbookReader) => {
    const { findings: before, rules } = workbook;
    const known = new Set(before.map(({ key }) => key));
    const isFirst = workbook === emptyWorkbook;
    workbook = readWorkbook(snapshots, standards());
    const now = new Set(workbook.findings.map(({ key }) => key));
    set({
      tables: workbook.tables,
      ...judged(workbook),
      rules: workbook.rules,
      appeared: isFirst ? [] : [...now].filter((key) => !known.has(key)),
      gone: before.filter(({ key }) => !now.has(key)),
      offer: state.offer && standsThere(workbook.tables, state.offer) ? state.offer : undefined,
      activeTable:
        tableAt(workbook.tables, state.selection) ?? stillThere(workbook.tables, state.activeTable),
    });
    if (JSON.stringify(workbook.rules?.settings) !== JSON.stringify(rules?.settings))
      reconsidering.forEach((listener) => listener());
  };

  const { refresh, stopRefresh, wholeRead } = createRefresh({
    port,
    workbookReader,
    standards,
    known: () => workbook.snapshots,
    begin() {
      const marked = marks;
      return (snapshots, reader) => {
        set({ stale: marks !== marked });
        consider(snapshots, reader);
      };
    },
    show: (checkProgress) => set({ checkProgress }),
  });

  const live = liveCheck({
    dirty: () => {
      marks += 1;
      set({ stale: true });
    },
    gaveUp: () => set({ stale: false, notice: notice('warning', 'cellBeingEdited') }),
    check: async (sheets) => {
      await wholeRead();
      // A command reads for itself; what it did not read is looked at afterwards. A start reads everything.
      if (state.busy || state.phase === 'starting') return false;
      if (state.phase === 'failed') return true;
      const before = workbook.tables;
      try {
        await refresh(sheets);
        edited(before, workbook.tables);
        return true;
      } catch (error) {
        const notice = failure(error);
        if (notice.code === 'cellBeingEdited') return false;
        set({ notice });
        return true;
      }
    },
  });

  return {
    port,
    live,
    set,
    refresh,
    stopRefresh,
    checkFile: async (file, steps) => checkFile(file, await newReader(workbook.rules), standards(), steps),
    reconsider: () => {
      if (readWorkbook) consider(workbook.snapshots, readWorkbook);
      reconsidering.forEach((listener) => listener());
    },
    onReconsider: (listener) => void reconsidering.push(listener),
    state: () => state,
    workbook: () => workbook,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async refreshAfterWrite(sheets) {
      try {
        await refresh(sheets);
      } catch {
        if (sheets) sheets.forEach((sheet) => live.mark(sheet));
        else live.mark(undefined);
      }
    },
    async command(busy, run) {
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
    },
  };
}

export function notice(
  tone: Notice['tone'],
  code: NoticeCode,
  values: Record<string, string | number> = {},
): Notice {
  return {
    tone,
    code,
    values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
  };
}

/** Ends a command early: what is thrown is what the user is told. */
export class Refusal extends Error {
  constructor(
    readonly code: NoticeCode,
    readonly values: Record<string, string | number> = {},
    readonly tone: Notice['tone'] = 'error',
  ) {
    super(code);
  }
}

/** A part of the add-in that is loaded when it is first wanted. */
export async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new Refusal('libraryNotLoaded');
  }
}

const ofFiles: Record<FileProblemCode, NoticeCode> = {
  notAWorkbook: 'fileNotAWorkbook',
  damaged: 'fileDamaged',
  encrypted: 'fileEncrypted',
  tooLarge: 'fileTooLarge',
};

export function failure(error: unknown): Notice {
  if (error instanceof Refusal) return notice(error.tone, error.code, error.values);
  if (error instanceof Stopped) return notice('info', 'checkStopped');
  if (error instanceof FileProblem) return notice('error', ofFiles[error.code]);
  if (!(error instanceof WorkbookProblem)) return notice('error', 'unexpected', { detail: String(error) });
  return notice(error.code === 'cellBeingEdited' ? 'warning' : 'error', error.code, { detail: error.detail });
}

export function tableAt(
  tables: readonly FoundTable[],
  selection: SessionState['selection'],
): string | undefined {
  if (!selection) return undefined;
  const { top: row, left: column } = selection.area;
  const onSheet = tables.filter(({ sheet }) => sheet === selection.sheet);
  return (onSheet.find(({ area }) => contains(area, { row, column })) ?? onSheet[0])?.id;
}

const stillThere = (tables: readonly FoundTable[], id: string | undefined) =>
  tables.some((table) => table.id === id) ? id : undefined;
