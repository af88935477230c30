// What the pane talks to: the workbook's tables and findings as state, and the user's commands.
import type { Cell } from '../sheet/address';
import type { FoundTable } from '../domain/tables';
import type { Finding } from '../rules/finding';

/** What a command ended with, said to the user in the pane's words for `code`. */
export interface Notice {
  tone: 'success' | 'info' | 'warning' | 'error';
  code: NoticeCode;
  /** Placeholders of the text. */
  values: Record<string, string>;
}

export type NoticeCode =
  | 'tableCreated'
  | 'indicatorsInserted'
  | 'indicatorsAlreadyThere'
  | 'fixApplied'
  | 'checked'
  | 'cellBeingEdited'
  | 'sheetProtected'
  | 'sheetGone'
  | 'sheetChanged'
  | 'columnsMissing'
  | 'tableBeside'
  | 'excelBusy'
  | 'connectionLost'
  | 'tooLarge'
  | 'workbookReadOnly'
  | 'unexpected';

export interface NewProjectTable {
  profileId: string;
  year: number;
  projectName: string;
  department: string;
  /** Plain decimal, 万元. */
  amount: string;
  annualGoal: string;
  /** Rows left free in each 二级 block. */
  blankRows: number;
}

/** An indicator to insert, already fitted to the profile of its table. */
export interface IndicatorPick {
  level1: string;
  level2: string;
  name: string;
  operator: string;
  /** Empty: to be typed by the user. */
  number: string;
  unit: string;
}

export interface SessionState {
  phase: 'starting' | 'ready' | 'failed';
  tables: readonly FoundTable[];
  findings: readonly Finding[];
  /** The table the user stands in, else the last one. */
  activeTable: string | undefined;
  selection: { sheet: string; cell: Cell } | undefined;
  /** A command under way; the pane shows it and keeps other commands waiting. */
  busy: 'creating' | 'inserting' | 'fixing' | 'checking' | undefined;
  /** An edit was seen and its check is still to come. */
  stale: boolean;
  /** Keys of findings that the last check brought, and how many it took away. */
  appeared: readonly string[];
  gone: number;
  notice: Notice | undefined;
}

export interface Session {
  state(): SessionState;
  /** Called after every change of state; returns how to stop. */
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Reads the whole workbook again. */
  recheck(): Promise<void>;
  createProjectTable(form: NewProjectTable): Promise<void>;
  insertIndicators(tableId: string, picks: readonly IndicatorPick[]): Promise<void>;
  applyFix(finding: Finding): Promise<void>;
  goTo(sheet: string, cell: Cell): Promise<void>;
  dismissNotice(): void;
}
