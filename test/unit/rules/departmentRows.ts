// How mutations break a row of the department-wide tables: with the same row of the department's other table, so that
// only one fault is planted.
import type {
  AnnualIndicator,
  BenchmarkRow,
  StrategicIndicator,
  TargetTable,
} from '../../../src/domain/tables';
import { parseValue, withUnit, type Value } from '../../../src/domain/values';
import type { Pick } from '../../support/pick';
import { inRow, type Mutation } from './mutations/mutation';

export type DepartmentRow = StrategicIndicator | AnnualIndicator;
type Tables = NonNullable<Mutation['tables']>;
type Quantity = Extract<Value, { kind: 'quantity' }>;

const FIELDS = [
  'annualValue',
  'plannedValue',
  'standardValue',
  'standardSource',
  'prior3YearMean',
  'priorYearValue',
  'historySource',
  'note',
] as const satisfies readonly (keyof BenchmarkRow)[];

/** `change` answers false for a row that cannot be broken so. */
export const inDepartmentRow =
  (
    change: (row: DepartmentRow, pick: Pick, kind: 'strategic' | 'annual') => boolean | void,
    kinds: readonly ('strategic' | 'annual')[] = ['strategic', 'annual'],
  ): Tables =>
  (tables, pick) =>
    inRow(kinds, (row: DepartmentRow, _, table) => {
      const result = change(row, pick, table.kind);
      for (const twin of twinsOf(row, tables)) for (const field of FIELDS) twin[field] = row[field];
      return result;
    })(tables, pick);

/** The same indicator wherever the workbook has it. */
export function twinsOf(row: DepartmentRow, tables: readonly TargetTable[]): DepartmentRow[] {
  return tables.flatMap((table) =>
    table.kind === 'strategic' || table.kind === 'annual'
      ? (table.indicators as DepartmentRow[]).filter((other) => other !== row && other.name === row.name)
      : [],
  );
}

export const quantityOf = (text: string): Quantity | undefined => {
  const value = parseValue(text);
  return value.kind === 'quantity' ? value : undefined;
};

/** The value with another number, its operator left off. */
export const withNumber = ({ unit }: Quantity, number: number) =>
  withUnit(String(Number(number.toFixed(2))), unit);

export const isRate = ({ unit }: Quantity) => /[%‰]|个百分点/.test(unit);
