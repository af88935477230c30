// What the pane talks to: the workbook's tables and findings as state, and the user's commands.
import type { NewTable } from '../templates/newTable';
import type { TemplateOptions } from '../templates/templateWorkbook';
import type { FoundTable } from '../domain/tables';
import type { Area, Cell } from '../sheet/address';
import type { LibraryIndicator } from '../library/indicator';
import type { ImportProblem } from '../library/own';
import type { IndicatorPick } from '../library/pick';
import type { ExplainedFinding, Explanation, Round } from '../review/explanation';
import type { Fixable } from '../rules/fixTogether';
import type { WorkbookRules } from './workbookState';

export type { IndicatorPick, NewTable, TemplateOptions };

/** What a command ended with, said to the user in the pane's words for `code`. */
export interface Notice {
  tone: 'success' | 'info' | 'warning' | 'error';
  code: NoticeCode;
  /** Placeholders of the text. */
  values: Record<string, string>;
}

export type NoticeCode =
  | 'tableCreated'
  | 'templateCreated'
  | 'templateTooLarge'
  | 'indicatorsInserted'
  | 'indicatorsAlreadyThere'
  | 'rowsInserted'
  | 'rowsRemoved'
  | 'profileSwitched'
  | 'rebuilt'
  | 'fileOpened'
  | 'filesRead'
  | 'filesStopped'
  | 'fileWithoutTables'
  | 'fileNotGiven'
  | 'fileUnexpected'
  | 'fileNotAWorkbook'
  | 'fileDamaged'
  | 'fileEncrypted'
  | 'fileTooLarge'
  | 'undone'
  | 'undoChanged'
  | 'fixApplied'
  | 'fixesApplied'
  | 'checked'
  | 'checkStopped'
  | 'startStopped'
  | 'cellBeingEdited'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'sheetGone'
  | 'sheetChanged'
  | 'columnsMissing'
  | 'tableBeside'
  | 'contentBeside'
  | 'lastRow'
  | 'libraryNotLoaded'
  | 'partNotLoaded'
  | 'ownKept'
  | 'ownRemoved'
  | 'ownDrawn'
  | 'rulesDrawn'
  | 'ownFormDrawn'
  | 'ownAdded'
  | 'ownReplaced'
  | 'ownDamaged'
  | 'ownNewer'
  | 'ownTooLarge'
  | 'nothingToAdd'
  | 'notKept'
  | 'offerTaken'
  | 'explanationsSaved'
  | 'explanationsDamaged'
  | 'explanationsNewer'
  | 'explanationsTooLarge'
  | 'explanationsNotLoaded'
  | 'excelBusy'
  | 'connectionLost'
  | 'tooLarge'
  | 'workbookReadOnly'
  | 'unexpected';

/** Where a table that is to be rebuilt stands: in this workbook, or in a file of the list. `table`: `FoundTable.id`. */
export type TableSource = { from: 'workbook'; table: string } | { from: 'file'; file: string; table: string };

/** A workbook file that the user chose; it is only read. */
export interface ChosenFile {
  name: string;
  /** Rejects when the system does not give it. */
  bytes(): Promise<Uint8Array>;
}

/** A file of the list, each under a name of its own, checked by itself. */
export interface ListedFile {
  name: string;
  tables: readonly FoundTable[];
  findings: readonly ExplainedFinding[];
  /** By which it was checked: those of the open workbook, else of the file; undefined: as they ship. */
  rules: WorkbookRules | undefined;
  /** Why there are no tables: it could not be read, or has none. */
  problem: Notice | undefined;
}

/** How far long work has come. */
export interface Progress {
  done: number;
  total: number;
}

/** A text of a table that found no place in the official form. */
export interface Leftover {
  /** A1, on the table's own sheet. */
  cell: string;
  text: string;
}

/** What was left over when a table was rebuilt. */
export interface Leftovers {
  source: TableSource;
  sheet: string;
  sheetName: string;
  items: readonly Leftover[];
}

/** Where a bureau's own indicators are kept: in the workbook, which takes them along, or for the user of this machine. */
export type KeptPlace = 'workbook' | 'user';

/** What the user keeps beside the library that ships. */
export interface Shelf {
  own: Readonly<Record<KeptPlace, readonly LibraryIndicator[]>>;
  /** Ids of entries, the latest first. */
  favourites: readonly string[];
  recents: readonly string[];
}

/** A file with own indicators as it was read: all of them, or what has to be mended first. */
export type OwnImport = { file: string } & (
  { entries: readonly LibraryIndicator[]; problems?: undefined } | { problems: readonly ImportProblem[] }
);

/** Entries that a name may mean which was just typed; best first. */
export interface Offer {
  table: string;
  row: number;
  typed: string;
  entries: readonly LibraryIndicator[];
}

/** What a person writes to explain a finding. */
export type Said = Pick<Explanation, 'reason' | 'person' | 'round'>;

export interface SessionState {
  phase: 'starting' | 'ready' | 'failed';
  tables: readonly FoundTable[];
  findings: readonly ExplainedFinding[];
  /** The workbook's own, from its sheet of rules; undefined where it is checked by the rules as they ship. */
  rules: WorkbookRules | undefined;
  /** The table the user stands in, else the last one. */
  activeTable: string | undefined;
  selection: { sheet: string; area: Area } | undefined;
  /** A command under way; the pane shows it and keeps other commands waiting. */
  busy:
    | 'creating'
    | 'inserting'
    | 'removing'
    | 'switching'
    | 'rebuilding'
    | 'opening'
    | 'fixing'
    | 'undoing'
    | 'checking'
    | 'keeping'
    | 'saving'
    | undefined;
  /** An edit was seen and its check is still to come. */
  stale: boolean;
  /** Keys of findings that the last check brought, and the findings that it took away. */
  appeared: readonly string[];
  gone: readonly ExplainedFinding[];
  /** Sheets, while all are read; undefined where that is too quick to be shown. */
  checkProgress: Progress | undefined;
  notice: Notice | undefined;
  /** What the pane's own undo would take back; undefined when there is nothing. */
  undoable: NoticeCode | undefined;
  /** In the order in which they were read. */
  files: readonly ListedFile[];
  /** While files are read: how many were, and the name of the one that is being read. */
  fileProgress: (Progress & { name: string }) | undefined;
  leftovers: Leftovers | undefined;
  shelf: Shelf;
  ownImport: OwnImport | undefined;
  offer: Offer | undefined;
  explanations: {
    /** New, changed and withdrawn ones that the workbook does not keep yet. */
    pending: number;
    /** Who explained last on this machine; '' when nobody has. */
    person: string;
    round: Round;
  };
}

export interface Session {
  state(): SessionState;
  /** Called after every change of state; returns how to stop. */
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Reads the whole workbook again. */
  recheck(): Promise<void>;
  /** Stops the reading of the whole workbook that is under way; what was known before stays. */
  stopCheck(): void;
  createTable(table: NewTable): Promise<void>;
  /** A workbook to be handed out, drawn into this one; the rules are those of this workbook. */
  createTemplate(options: TemplateOptions): Promise<void>;
  /**
   * Indicators into a project, strategic or annual table. `at`: a row of the sheet, in an annual table the one that
   * says the duty; without it the last one.
   */
  insertIndicators(tableId: string, picks: readonly IndicatorPick[], at?: number): Promise<void>;
  /** An empty row below a row of the table; `group` begins a new duty below that row's duty. */
  insertRow(tableId: string, row: number, what: 'row' | 'group'): Promise<void>;
  /** Takes rows of the table away, contents included. */
  removeRows(tableId: string, rows: readonly number[]): Promise<void>;
  /**
   * A project table's indicators into another version of the hierarchy. `places`: where those go that have no one
   * place there, by row.
   */
  switchProfile(
    tableId: string,
    profileId: string,
    places: ReadonlyMap<number, { level1: string; level2: string }>,
  ): Promise<void>;
  /** The table anew in a form, on a sheet of its own; the old one stays. */
  rebuild(source: TableSource, formId: string): Promise<void>;
  /** Reads and checks files, one after the other; one of a name that is in the list takes the other's place. */
  readFiles(files: readonly ChosenFile[]): Promise<void>;
  /** The file that is being read and those that wait are left out of the list. */
  stopFiles(): void;
  /** Takes a file out of the list, without a name all of them. */
  removeFile(name?: string): void;
  /** Those that can be mended together, as one step of undo; the first one always is. */
  applyFixes(findings: readonly Fixable[]): Promise<void>;
  /** Why a warning or hint is left as it is; kept with the workbook by `saveExplanations` only. */
  explain(finding: ExplainedFinding, said: Said): Promise<void>;
  withdraw(finding: ExplainedFinding): Promise<void>;
  saveExplanations(): Promise<void>;
  /** Forgets what was not saved. */
  discardExplanations(): void;
  /** Puts an entry of the offer in the place of what was typed. */
  takeOffer(entryId: string): Promise<void>;
  dismissOffer(): void;
  toggleFavourite(entryId: string): void;
  /** Reads own indicators from an .xlsx file; nothing is kept before `keepOwn`. */
  readOwn(name: string, bytes: Uint8Array): Promise<void>;
  keepOwn(place: KeptPlace): Promise<void>;
  dismissOwnImport(): void;
  removeOwn(place: KeptPlace, ids: readonly string[]): Promise<void>;
  /** A filled row as an own entry; `level2` where the table does not say it. */
  addToOwn(tableId: string, row: number, place: KeptPlace, level2?: string): Promise<void>;
  /** The own entries as a sheet of this workbook, or an empty form for them. */
  drawOwn(what: 'entries' | 'form'): Promise<void>;
  /** A sheet of rules, still to be filled in; a workbook that has one keeps it. */
  drawRules(): Promise<void>;
  /** Takes back what the last command wrote. */
  undo(): Promise<void>;
  goTo(sheet: string, cell: Cell): Promise<void>;
  dismissNotice(): void;
  dismissLeftovers(): void;
}
