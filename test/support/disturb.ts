// Sheets with tables as they are met in the wild: official forms, each disturbed in several ways at once.
import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { FoundTable, RecognitionDoubt, TargetTable } from '../../src/domain/tables';
import { compactText } from '../../src/domain/text';
import { normaliseOperator, parseValue } from '../../src/domain/values';
import { recognise } from '../../src/recognise';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import * as columns from './disturbColumns';
import {
  draftOf,
  endOf,
  holds,
  isNumbered,
  sheetOfDrafts,
  stacked,
  type Draft,
  type PlacedDraft,
} from './disturbDraft';
import { pickFrom, type Pick } from './pick';
import * as rows from './disturbRows';
import { randomTable } from './disturbTables';
import * as texts from './disturbTexts';
import { inventedTables, sampleTables } from './targetTables';

/** In the order in which they are carried out, whatever the order of choice: later ones count columns and rows. */
const DISTURBANCES = {
  blanksInTitle: texts.blanksInTitle,
  errorValues: texts.errorValues,
  splitDuty: columns.splitDuty,
  kindColumn: columns.kindColumn,
  loseTier: columns.loseTier,
  loseGroupLabel: columns.loseGroupLabel,
  amountHabit: rows.amountHabit,
  joinedLines: rows.joinedLines,
  goalInRows: rows.goalInRows,
  mergeRepeated: columns.mergeRepeated,
  repeatMerged: columns.repeatMerged,
  numbersWithFormats: texts.numbersWithFormats,
  operators: texts.operators,
  blanksInTexts: texts.blanksInTexts,
  formulas: texts.formulas,
  reorderColumns: columns.reorderColumns,
  extraColumn: columns.extraColumn,
  emptyColumn: columns.emptyColumn,
  dropSideColumn: columns.dropSideColumn,
  strayRow: rows.strayRow,
  dropTitle: rows.dropTitle,
  repeatHeader: rows.repeatHeader,
  emptyRows: rows.emptyRows,
  linesAbove: rows.linesAbove,
  blanksInLabels: texts.blanksInLabels,
  breaksInLabels: texts.breaksInLabels,
  widthsInLabels: texts.widthsInLabels,
  colonsAfterLabels: texts.colonsAfterLabels,
  signatures: rows.signatures,
  remark: rows.remark,
} satisfies Record<string, (draft: Draft, pick: Pick) => void>;

export type Disturbance = keyof typeof DISTURBANCES;
const NAMES = Object.keys(DISTURBANCES) as Disturbance[];

export interface Disturbed {
  table: TargetTable;
  /** What is done to it, each with the number that decides its choices. */
  changes: readonly { name: Disturbance; salt: number }[];
  /** Empty rows before it. */
  gap: number;
}

export interface DisturbedSheet {
  /** Below each other. */
  tables: readonly Disturbed[];
  /** Others right of them, after so many empty columns, so many rows lower. */
  beside: { tables: readonly Disturbed[]; gap: number; lower: number } | undefined;
  /** One below all of these, from the first column on. */
  under: Disturbed | undefined;
  origin: { row: number; column: number };
  /** A hidden sheet with the same tables stands beside it. */
  hiddenCopy: boolean;
}

/** The table, disturbed. */
export function disturbed({ table, changes }: Omit<Disturbed, 'gap'>): Draft {
  const draft = draftOf(table);
  const inOrder = [...changes].sort((a, b) => NAMES.indexOf(a.name) - NAMES.indexOf(b.name));
  for (const { name, salt } of inOrder) DISTURBANCES[name](draft, pickFrom(salt));
  draft.isDisturbed = changes.length > 0;
  return draft;
}
/**
 * Nobody can tell a table that begins from one that goes on behind a page break when it has neither numbers nor
 * title, or begins with the duty with which the one before ended.
 */
function canFollow(before: TargetTable, { table, changes }: Disturbed): boolean {
  if (before.kind !== table.kind || table.kind === 'project') return true;
  if (table.kind === 'annual' && before.kind === 'annual')
    if (table.indicators[0]!.duty === before.indicators.at(-1)!.duty) return false;
  return (
    (isNumbered(draftOf(table)) && isNumbered(draftOf(before))) ||
    !changes.some(({ name }) => name === 'dropTitle')
  );
}

const known = [...inventedTables, ...(sampleTables() ?? [])];

const oneTable: fc.Arbitrary<Disturbed> = fc.record({
  table: fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...known) }, { weight: 3, arbitrary: randomTable }),
  changes: fc.uniqueArray(fc.record({ name: fc.constantFrom(...NAMES), salt: fc.nat(9999) }), {
    selector: ({ name }) => name,
    maxLength: 10,
    size: 'max',
  }),
  gap: fc.nat(3),
});
const tablesBelow = (maxLength: number) =>
  fc
    .array(oneTable, { minLength: 1, maxLength })
    .filter((tables) => tables.every((entry, i) => i === 0 || canFollow(tables[i - 1]!.table, entry)));

export const disturbedSheet: fc.Arbitrary<DisturbedSheet> = fc
  .record({
    tables: tablesBelow(3),
    beside: fc.option(fc.record({ tables: tablesBelow(2), gap: fc.nat(3), lower: fc.nat(8) }), {
      nil: undefined,
      freq: 1,
    }),
    under: fc.option(oneTable, { nil: undefined, freq: 1 }),
    origin: fc.record({ row: fc.nat(40), column: fc.nat(12) }),
    hiddenCopy: fc.boolean(),
  })
  .filter(
    ({ tables, beside, under }) =>
      !under || [tables, beside?.tables].every((list) => !list || canFollow(list.at(-1)!.table, under)),
  );

/** What a text says, however it is written. */
function meaning(text: string): string {
  const operator = normaliseOperator(text);
  if (operator) return operator;
  const value = parseValue(text);
  if (value.kind !== 'quantity') return compactText(text);
  return `${value.operator ?? ''}${Number(value.number)}${compactText(value.unit)}`;
}

function meaningOf(value: unknown): unknown {
  if (typeof value === 'string') return meaning(value);
  // What was cloned can come from another realm, which a strict comparison would notice.
  if (Array.isArray(value)) return Array.from(value, meaningOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'at' && key !== 'row');
  return Object.fromEntries(entries.map(([key, entry]) => [key, meaningOf(entry)]));
}

/** A found or expected table as far as it is compared: whose an annual table is has tests of its own. */
const compared = (table: TargetTable | FoundTable['table']) =>
  meaningOf(table.kind === 'annual' ? { ...table, department: '' } : table);

export interface ReadBack {
  found: unknown[];
  expected: unknown[];
  /** What should have been told as a doubt and was not. */
  silent: string[];
  /** Doubts about tables that nobody disturbed. */
  needless: string[];
}

const draftsOf = (tables: readonly Disturbed[]) =>
  tables.map((entry) => ({ draft: disturbed(entry), gap: entry.gap }));

/** The drafts where they stand on their sheet. */
function layOut({ tables, beside, under, origin }: DisturbedSheet): PlacedDraft[] {
  const left = stacked(draftsOf(tables), origin);
  const right = { row: origin.row + (beside?.lower ?? 0), column: endOf(left).column + (beside?.gap ?? 0) };
  const upper = [...left, ...stacked(draftsOf(beside?.tables ?? []), right)];
  const below = { row: endOf(upper).row, column: origin.column };
  return [...upper, ...stacked(draftsOf(under ? [under] : []), below)];
}

export const sheetOf = (plan: DisturbedSheet): SheetSnapshot =>
  sheetOfDrafts('表', plan.origin, layOut(plan));

const bare = (text: string) => text.replace(/[\s\p{P}\p{Cf}]/gu, '');

/** Recognises sheets that hold these drafts; found equals expected when all went well. */
export function readDrafts(sheets: readonly SheetSnapshot[], placed: readonly PlacedDraft[]): ReadBack {
  const drafts = placed.map(({ draft }) => draft);
  const rank = ({ area: { top: row, left: column } }: FoundTable) =>
    placed.findIndex((draft) => holds(draft, { row, column }));
  const found = recognise(sheets).sort((a, b) => rank(a) - rank(b));
  const silent = drafts.flatMap((draft, index) => {
    const told = (kind: RecognitionDoubt['kind']) =>
      (found[index]?.doubts ?? []).flatMap((doubt) => (doubt.kind === kind ? [bare(doubt.text)] : []));
    return [
      ...draft.strangers.filter((label) => !told('column-unplaced').includes(bare(label))),
      ...draft.strayRows.filter((text) => !told('row-skipped').includes(bare(text))),
    ];
  });
  const needless = found.flatMap(({ doubts }, index) =>
    drafts[index] && !drafts[index].isDisturbed
      ? doubts.map(({ kind }) => kind).filter((kind) => kind !== 'department-unsure')
      : [],
  );
  return {
    found: found.map(({ table }) => compared(table)),
    expected: drafts.map(({ expected }) => compared(expected)),
    silent,
    needless,
  };
}

export function sheetsOf(plan: DisturbedSheet): SheetSnapshot[] {
  const sheet = sheetOf(plan);
  return plan.hiddenCopy ? [{ ...sheet, id: '隐', name: '隐', hidden: true }, sheet] : [sheet];
}

/** Nothing where the same tables are read; else the sheet and the difference, as a message. */
export function differenceOf(plan: DisturbedSheet, sheets: readonly SheetSnapshot[]): string | undefined {
  const { expected, ...read } = readDrafts(sheets, layOut(plan));
  const wanted = { found: expected, silent: [], needless: [] };
  if (isDeepStrictEqual(read, wanted)) return undefined;
  return `${picture(sheetOf(plan))}\n${inspect({ read, wanted }, { depth: 6 })}`;
}

/** The sheet as a person would see it, for the message of a failure. */
export function picture(sheet: SheetSnapshot): string {
  return sheet.values
    .map((cells) => cells.map((value) => String(value).replace(/\s+/g, '␣')).join('|'))
    .join('\n');
}

/** Whatever is done to tables, the same tables are read; the message of a failure shows the sheet. */
export const isReadBack = fc.property(disturbedSheet, (plan) => {
  const difference = differenceOf(plan, sheetsOf(plan));
  if (difference) throw new Error(difference);
});
