// A table as rules look at it: parsed values, kinds, budget and places, each worked out once.
import type Big from 'big.js';
import { isExercise } from '../domain/exercise';
import {
  findLevel2,
  guessProfile,
  guessProfileByKinds,
  profiles,
  type Level2Kind,
  type Profile,
} from '../domain/profiles';
import {
  dimensionOf,
  bareUnit,
  isKnownUnit,
  normaliseOperator,
  normaliseUnit,
  parseNumber,
  parseValue,
  toBase,
  withUnit,
  type Value,
} from '../domain/values';
import type {
  FoundTable,
  PlacedAnnualTable,
  PlacedProjectTable,
  PlacedRow,
  PlacedStrategicTable,
  PlacedSummaryTable,
  ProjectIndicator,
  RecognitionDoubt,
  AnnualIndicator,
  StrategicIndicator,
  SummaryRow,
  TableKind,
} from '../domain/tables';
import type { Cell } from '../sheet/address';
import { isPlaceholderRow } from './placeholderRow';

/** An indicator row of any table, as far as all tables have it. */
export interface IndicatorView {
  name: string;
  definition: string;
  /** What the row is about by its 二级指标 or category; undefined where the table does not say, or says it oddly. */
  kind: Level2Kind | undefined;
  /** The 二级指标 or category as written. */
  kindText: string;
  /** The target: 符号, 值 and 单位 put together, or 年度指标值. */
  target: Value;
  nameCell: Cell;
  /** The cell of the category when it is the row's own, else the name's. */
  kindCell: Cell;
  /** Where the target's number or words stand. */
  targetCell: Cell;
  /** Where the target's unit stands: its own cell, or the target's. */
  unitCell: Cell;
  /** The operator where it has a cell of its own, and no dash in it. */
  operator?: { text: string; cell: Cell };
}

export interface ProjectIndicatorView extends IndicatorView {
  fields: PlacedRow<ProjectIndicator>;
  cell(field: keyof ProjectIndicator): Cell;
}

export const benchmarkFields = ['plannedValue', 'standardValue', 'prior3YearMean', 'priorYearValue'] as const;
export type BenchmarkField = (typeof benchmarkFields)[number];

export interface DepartmentIndicatorView extends IndicatorView {
  fields: PlacedRow<StrategicIndicator> | PlacedRow<AnnualIndicator>;
  benchmarks: Record<BenchmarkField, Value>;
  cell(field: keyof StrategicIndicator | keyof AnnualIndicator): Cell;
}

interface ViewBase<Kind extends TableKind, Table> {
  kind: Kind;
  found: FoundTable;
  /** What its reader was not sure of. */
  doubts: readonly RecognitionDoubt[];
  table: Table;
  profile: Profile;
  /** Title or first label: where a finding about the whole table is shown. */
  anchor: Cell;
  /** An example or a practice table. */
  isExercise: boolean;
  hasColumn(field: string): boolean;
}

export interface ProjectView extends ViewBase<'project', PlacedProjectTable> {
  /** Rows that hold a name or a value; rows still blank, and those that say only 无, are left out. */
  indicators: ProjectIndicatorView[];
  /** 万元; undefined when missing or unreadable. */
  budget: Big | undefined;
}
export interface StrategicView extends ViewBase<'strategic', PlacedStrategicTable> {
  indicators: (DepartmentIndicatorView & { fields: PlacedRow<StrategicIndicator> })[];
}
export interface AnnualView extends ViewBase<'annual', PlacedAnnualTable> {
  indicators: (DepartmentIndicatorView & { fields: PlacedRow<AnnualIndicator> })[];
}
export interface SummaryView extends ViewBase<'summary', PlacedSummaryTable> {
  /** The row's own cell; a department carried down from above is shown at the project's name. */
  cell(row: PlacedRow<SummaryRow>, field: keyof SummaryRow): Cell;
}

interface Views {
  project: ProjectView;
  strategic: StrategicView;
  annual: AnnualView;
  summary: SummaryView;
}
export type ViewOf<Kind extends TableKind> = Views[Kind];
export type TableView = ViewOf<TableKind>;

/** `amount` in 万元; undefined when it is no number or the unit is not one of money. */
export function inTenThousands(number: string, unit: string): Big | undefined {
  // Most values are not money, which their unit tells at once.
  if (dimensionOf(unit) !== 'money') return undefined;
  const plain = parseNumber(number);
  return plain === undefined ? undefined : toBase(plain, unit).amount.div(10_000);
}

/** Money in 万元, when the value is an amount of money as a whole (not 元/人). */
export function moneyOf(value: Value): Big | undefined {
  return value.kind === 'quantity' ? inTenThousands(value.number, value.unit) : undefined;
}

interface AnyRow {
  row: number;
  at: Partial<Record<string, Cell>>;
}

/** The row's own cell of a field, filled or not; a field carried down from above is shown at the row's name. */
function ownCell(found: FoundTable, row: AnyRow, field: string): Cell {
  const at = row.at[field];
  if (at?.row === row.row) return at;
  const column = found.columns[field];
  if (!at && column !== undefined) return { row: row.row, column };
  return row.at['name'] ?? at ?? { row: row.row, column: found.area.left };
}

function base<Kind extends TableKind, Table extends { at: Partial<Record<string, Cell>> }>(
  kind: Kind,
  found: FoundTable,
  table: Table,
  profile: Profile,
): ViewBase<Kind, Table> {
  const { top, left } = found.area;
  const anchor = table.at['title'] ?? { row: top, column: left };
  const { doubts, columns } = found;
  return {
    ...{ kind, found, doubts, table, profile, anchor },
    isExercise: isExercise(found.table),
    hasColumn: (field) => columns[field] !== undefined,
  };
}

/** An operator or a unit alone is no value yet. */
const isPart = (text: string) => normaliseOperator(text) !== undefined || isKnownUnit(text);

function valueOf(text: string): Value {
  const value = parseValue(text);
  return value.kind === 'words' && isPart(text) ? { text, kind: 'blank' } : value;
}

/** A dash says that the cell has nothing to say: people put one before a value in words. */
const isDash = (text: string) => parseValue(text).kind === 'dash';
const hasNumber = ({ number, unit }: ProjectIndicator) => number !== '' && !(unit !== '' && isDash(number));

function projectTarget(fields: ProjectIndicator): Value {
  const { number } = fields;
  if (!hasNumber(fields)) {
    const words = fields.unit;
    return { text: words, kind: words === '' || isPart(words) ? 'blank' : 'words' };
  }
  const operator = isDash(fields.operator) ? '' : fields.operator;
  const unit = bareUnit(fields.unit) ?? fields.unit;
  const own = parseValue(number);
  // A cell that holds all, with the unit in its own column again.
  const isWhole =
    own.kind === 'quantity' && own.unit !== '' && normaliseUnit(own.unit) === normaliseUnit(unit);
  const sign = own.kind === 'quantity' && own.operator ? '' : operator;
  const text = sign + (isWhole ? number : withUnit(number, unit));
  const plain = parseNumber(number);
  const value = parseValue(text);
  // A unit that the grammar does not know is a unit all the same when it stands in the unit's column.
  if (plain === undefined || value.kind === 'quantity' || value.kind === 'frequency') return value;
  const known = normaliseOperator(operator);
  return { text, kind: 'quantity', ...(known && { operator: known }), number: plain, unit };
}

function projectView(found: FoundTable, table: PlacedProjectTable, profile: Profile): ProjectView {
  const indicators = table.indicators
    .filter((row) => (row.name !== '' || row.number !== '' || row.unit !== '') && !isPlaceholderRow(row))
    .map((fields): ProjectIndicatorView => {
      const cell = (field: keyof ProjectIndicator) => ownCell(found, fields, field);
      const target = projectTarget(fields);
      const hasWords = !hasNumber(fields) && target.kind !== 'blank';
      return {
        fields,
        cell,
        name: fields.name,
        definition: '',
        kind: findLevel2(profile, fields.level2)?.level2.kind,
        kindText: fields.level2,
        target,
        nameCell: cell('name'),
        kindCell: cell('level2'),
        targetCell: cell(hasWords ? 'unit' : 'number'),
        unitCell: cell('unit'),
        ...(fields.operator !== '' &&
          !isDash(fields.operator) && { operator: { text: fields.operator, cell: cell('operator') } }),
      };
    });
  return {
    ...base('project', found, table, profile),
    indicators,
    budget: inTenThousands(table.amount, table.amountUnit),
  };
}

function departmentIndicator<Row extends PlacedRow<StrategicIndicator> | PlacedRow<AnnualIndicator>>(
  found: FoundTable,
  fields: Row,
  profile: Profile,
): DepartmentIndicatorView & { fields: Row } {
  const cell = (field: string) => ownCell(found, fields, field);
  const kindText = 'category' in fields ? fields.category : '';
  return {
    fields,
    cell,
    name: fields.name,
    definition: fields.definition,
    kind: kindText === '' ? undefined : findLevel2(profile, kindText)?.level2.kind,
    kindText,
    target: valueOf(fields.annualValue),
    benchmarks: {
      plannedValue: valueOf(fields.plannedValue),
      standardValue: valueOf(fields.standardValue),
      prior3YearMean: valueOf(fields.prior3YearMean),
      priorYearValue: valueOf(fields.priorYearValue),
    },
    nameCell: cell('name'),
    kindCell: cell('category'),
    targetCell: cell('annualValue'),
    unitCell: cell('annualValue'),
  };
}

const isFilled = ({ name, annualValue }: { name: string; annualValue: string }) =>
  name !== '' || annualValue !== '';

/** `profile` overrules the profile that the table's own words suggest. */
export function viewOf(found: FoundTable, profile?: Profile): TableView {
  const { table } = found;
  switch (table.kind) {
    case 'project':
      return projectView(found, table, profile ?? guessProfile(table.indicators));
    case 'annual': {
      const used = profile ?? guessProfileByKinds(table.indicators.map(({ category }) => category));
      const indicators = table.indicators
        .filter(isFilled)
        .map((row) => departmentIndicator(found, row, used));
      return { ...base('annual', found, table, used), indicators };
    }
    case 'strategic': {
      const used = profile ?? profiles[0]!;
      const indicators = table.indicators
        .filter(isFilled)
        .map((row) => departmentIndicator(found, row, used));
      return { ...base('strategic', found, table, used), indicators };
    }
    case 'summary':
      return {
        ...base('summary', found, table, profile ?? profiles[0]!),
        cell: (row, field) => {
          const own = ownCell(found, row, field);
          return own.row === row.row ? own : (row.at.projectName ?? own);
        },
      };
  }
}
