// 出错说明: why a warning or hint is left as it is, in a person's words, and what exactly it explains.
import type { TableKind } from '../domain/tables';
import type { Finding, Locale } from '../rules/finding';

/** 一上 is 1, 二上 is 2. */
export type Round = number;

/** What tells a table from others wherever it stands: kind, name, department and year. */
export interface TableIdentity {
  kind: TableKind;
  /** 项目名称; '' for tables that have none. */
  name: string;
  department: string;
  /** Undefined where the form has no place for one. */
  year?: number | undefined;
}

/** A cell that a finding names, by what it is for and not by where it stands. */
export interface Cited {
  /** Name of the indicator or project whose row it is; '' for a cell of the whole table or of several rows. */
  row: string;
  field: string;
  /** The beginning of its text. */
  text: string;
}

/** What a finding says of what, so that it can be told whether it still says the same. */
export interface Explained {
  rule: string;
  messageKey: string;
  table: TableIdentity;
  /** The cell to mend first comes first. */
  cited: readonly Cited[];
  /** What the message names, without numbers of rows. */
  values: Readonly<Record<string, string>>;
  /** The category or duty of the row, which tells rows of one name apart. */
  under: string;
  /** Of rule, message, values and whole texts. */
  hash: string;
  /** As the finding read. */
  message: Record<Locale, string>;
}

export interface Explanation extends Explained {
  reason: string;
  person: string;
  /** ISO 8601. */
  time: string;
  round: Round;
}

/** A text that is no longer what was explained. */
export interface CitedChange {
  /** What the form calls the cell; '' for a value that only the message names. */
  label: string;
  before: string;
  after: string;
}

/** 说明已失效: what was explained has changed since. */
export interface Lapsed {
  explanation: Explanation;
  /** As far as that can be told. */
  changes: readonly CitedChange[];
}

export type ExplainedFinding = Finding & { explained?: Explanation; lapsed?: Lapsed };

/** What a workbook keeps, as its custom XML part of the name `explanations`. */
export interface KeptExplanations {
  /** The round that the workbook is in. */
  round: Round;
  entries: readonly Explanation[];
}

export const nothingKept: KeptExplanations = { round: 1, entries: [] };

/** Errors are mended; exercises keep nobody from submitting. */
export const canBeExplained = ({ severity, exercise }: Finding): boolean => severity !== 'error' && !exercise;

/** 一上 and 二上; more rounds come later. */
export const rounds: readonly Round[] = [1, 2];

export const roundNames: Readonly<Record<number, string>> = { 1: '一上', 2: '二上' };

const TRIVIAL = /^(无|没有|同上|同前|略|是|否|好|正确|属实|不知道|none|n\/?a|same|ok|yes|no|see above)$/i;
const LETTERS = /[\p{L}\p{N}]/gu;

/** At least four letters, not all of one, and no 无 or 同上. */
export function saysSomething(reason: string): boolean {
  const letters = reason.match(LETTERS) ?? [];
  return (
    letters.length >= 4 && new Set(letters).size > 1 && !TRIVIAL.test(reason.replace(/[\s\p{P}]+$/gu, ''))
  );
}
