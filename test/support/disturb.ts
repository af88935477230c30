// Sheets with tables as they are met in the wild: official forms, each disturbed in several ways at once.
import fc from 'fast-check';
import type { FoundTable, TargetTable } from '../../src/domain/tables';
import { compactText } from '../../src/domain/text';
import { normaliseOperator, parseValue } from '../../src/domain/values';
import { recognise } from '../../src/recognise';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import * as columns from './disturbColumns';
import { draftOf, pickFrom, rowsOf, stacked, type Draft, type Pick } from './disturbDraft';
import * as rows from './disturbRows';
import { randomTable } from './disturbTables';
import * as texts from './disturbTexts';
import { inventedTables, sampleTables } from './targetTables';

/** In the order in which they are carried out, whatever the order of choice: later ones count columns and rows. */
const DISTURBANCES = {
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
  blanksInTitle: texts.blanksInTitle,
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
  tables: readonly Disturbed[];
  origin: { row: number; column: number };
  /** A hidden sheet with the same tables stands beside it. */
  hiddenCopy: boolean;
}

/** The table, disturbed. */
export function disturbed({ table, changes }: Pick_<Disturbed>): Draft {
  const draft = draftOf(table);
  const inOrder = [...changes].sort((a, b) => NAMES.indexOf(a.name) - NAMES.indexOf(b.name));
  for (const { name, salt } of inOrder) DISTURBANCES[name](draft, pickFrom(salt));
  return draft;
}
type Pick_<T> = Omit<T, 'gap'>;

const numberOf = (draft: Draft) => {
  const column = draft.columns.findIndex((name) => name === 'sequence' || name === 'dutySequence');
  return column < 0 || rowsOf(draft, 'body').some(({ cells }) => cells[column]!.value !== '');
};

/**
 * Nobody can tell a table that begins from one that goes on behind a page break when it has neither numbers nor
 * title, or begins with the duty with which the one before ended.
 */
function canFollow(before: TargetTable, { table, changes }: Disturbed): boolean {
  if (before.kind !== table.kind || table.kind === 'project') return true;
  if (table.kind === 'annual' && before.kind === 'annual')
    return table.indicators[0]!.duty !== before.indicators.at(-1)!.duty;
  return numberOf(draftOf(table)) && numberOf(draftOf(before)) ? true : !changes.some(({ name }) => name === 'dropTitle');
}

const known = [...inventedTables, ...(sampleTables() ?? [])];

export const disturbedSheet: fc.Arbitrary<DisturbedSheet> = fc.record({
  tables: fc
    .array(
      fc.record({
        table: fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...known) }, { weight: 3, arbitrary: randomTable }),
        changes: fc.uniqueArray(
          fc.record({ name: fc.constantFrom(...NAMES), salt: fc.nat(9999) }),
          { selector: ({ name }) => name, maxLength: 10, size: 'max' },
        ),
        gap: fc.nat(3),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .filter((tables) => tables.every((entry, i) => i === 0 || canFollow(tables[i - 1]!.table, entry))),
  origin: fc.record({ row: fc.nat(40), column: fc.nat(12) }),
  hiddenCopy: fc.boolean(),
});

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
  if (Array.isArray(value)) return value.map(meaningOf);
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
  /** Doubts about an undisturbed table. */
  needless: string[];
}

export function sheetsOf({ tables, origin, hiddenCopy }: DisturbedSheet): {
  sheets: SheetSnapshot[];
  drafts: Draft[];
} {
  const parts = tables.map((entry) => ({ draft: disturbed(entry), gap: entry.gap }));
  const sheet = stacked('表', origin, parts);
  const sheets = hiddenCopy ? [{ ...sheet, id: '隐', name: '隐', hidden: true }, sheet] : [sheet];
  return { sheets, drafts: parts.map(({ draft }) => draft) };
}

/** Recognises a disturbed sheet; all four lists are as they should be when found equals expected. */
export function readBack(plan: DisturbedSheet): ReadBack {
  const { sheets, drafts } = sheetsOf(plan);
  const found = recognise(sheets);
  const silent: string[] = [];
  const needless: string[] = [];
  drafts.forEach((draft, index) => {
    const doubts = found[index]?.doubts ?? [];
    const told = (kind: string) =>
      doubts.filter((doubt) => doubt.kind === kind).map(({ text }) => text.replace(/[\s\p{P}\p{Cf}]/gu, ''));
    const bare = (text: string) => text.replace(/[\s\p{P}\p{Cf}]/gu, '');
    for (const label of draft.strangers)
      if (!told('column-unplaced').some((text) => text.includes(bare(label)))) silent.push(label);
    for (const text of draft.strayRows) if (!told('row-skipped').includes(bare(text))) silent.push(text);
    if (plan.tables[index]!.changes.length === 0)
      needless.push(...doubts.filter(({ kind }) => kind !== 'department-unsure').map(({ kind }) => kind));
  });
  return {
    found: found.map(({ table }) => compared(table)),
    expected: drafts.map(({ expected }) => compared(expected)),
    silent,
    needless,
  };
}

/** The sheet as a person would see it, for the message of a failure. */
export function picture(plan: DisturbedSheet): string {
  return sheetsOf(plan)
    .sheets.at(-1)!
    .values.map((cells) => cells.map((value) => String(value).replace(/\s+/g, '␣')).join('|'))
    .join('\n');
}
