// What an indicator from the library writes into a row of a strategic or annual table.
import type {
  FoundTable,
  PlacedAnnualTable,
  PlacedIndicatorTable,
  PlacedStrategicTable,
} from '../../domain/tables';
import { withUnit } from '../../domain/values';
import type { IndicatorPick } from '../../library/pick';
import type { EditStep } from '../edit';
import { valueFormat } from '../valueFormat';

export type DepartmentTable = FoundTable<PlacedStrategicTable | PlacedAnnualTable>;

/** Of the tables that take indicators. */
export const isDepartmentTable = (found: FoundTable<PlacedIndicatorTable>): found is DepartmentTable =>
  found.table.kind !== 'project';

/** Columns of what is written, whatever the table's headers call them. */
export interface PickColumns {
  name: number;
  annualValue: number;
  definition: number | undefined;
  /** Of the kind, in an annual table that has one for it. */
  category: number | undefined;
  standardValue: number | undefined;
  standardSource: number | undefined;
  note: number | undefined;
}

/** Undefined when there is no column for names or for values. */
export function pickColumns({ table, columns }: DepartmentTable): PickColumns | undefined {
  const inIndicatorColumn = table.kind === 'annual' && table.categoryInIndicatorColumn;
  const name = inIndicatorColumn ? columns.definition : columns.name;
  const { annualValue, standardValue, standardSource, note } = columns;
  if (name === undefined || annualValue === undefined) return undefined;
  return {
    name,
    annualValue,
    definition: inIndicatorColumn ? undefined : columns.definition,
    category: inIndicatorColumn ? columns.name : columns.category,
    standardValue,
    standardSource,
    note,
  };
}

/** Its figure is left to the user. */
export const isWaiting = ({ operator, number }: IndicatorPick) => operator !== '' && number === '';

/** `category`: the kind in the table's words, where it is to be written. */
export function writePick(
  row: number,
  pick: IndicatorPick,
  category: string | undefined,
  columns: PickColumns,
): EditStep[] {
  const { name, definition, operator, number, unit, standard, evidence } = pick;
  const column = columns.annualValue;
  const source = columns.standardValue === undefined ? undefined : standard?.source;
  const texts: [column: number | undefined, text: string | undefined][] = [
    [columns.category, category],
    [columns.name, name],
    [columns.definition, definition],
    [column, number === '' ? (isWaiting(pick) ? '' : unit) : operator + withUnit(number, unit)],
    [columns.standardValue, standard?.value],
    // A source without a value would be a fault.
    [columns.standardSource, source],
    [columns.note, evidence && `数据来源：${evidence}`],
  ];
  return [
    {
      kind: 'style',
      area: { top: row, bottom: row, left: column, right: column },
      style: { numberFormat: isWaiting(pick) ? valueFormat(operator, unit) : 'General' },
    },
    ...texts.flatMap(([at, text]): EditStep[] =>
      at === undefined || text === undefined
        ? []
        : [{ kind: 'write', at: { row, column: at }, values: [[text]] }],
    ),
  ];
}
