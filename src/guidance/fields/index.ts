// The guidance of all forms, and its examples as tables and as texts.
import type { Profile } from '../../domain/profiles';
import type { TableKind, TargetTable } from '../../domain/tables';
import { exampleTable } from '../examples';
import { inYear, libraryProject, projectTable, rowText, type InventedRow } from '../projects';
import { benchmarkFields } from './benchmarks';
import { annualFields, strategicFields } from './departments';
import type { FieldExample, FieldGuidance } from './guidance';
import { projectFields } from './project';
import { summaryFields } from './summary';

export type { FieldExample, FieldGuidance } from './guidance';

/** In the order of the forms' columns. */
export const fieldGuidance: Readonly<Record<TableKind, readonly FieldGuidance[]>> = {
  project: projectFields,
  strategic: strategicFields,
  annual: annualFields,
  summary: summaryFields,
};

/** Is it one of the columns that strategic and annual tables share? */
export const isBenchmark = (entry: FieldGuidance) => benchmarkFields.includes(entry);

/** The worked example with an example's texts in it. */
export function tableWith(
  example: FieldExample,
  kind: TableKind,
  profile: Profile,
  year: number,
): TargetTable {
  const put = Object.fromEntries(
    Object.entries(example.put).map(([field, text]) => [field, inYear(text, year)]),
  );
  const isWhole = example.row === undefined && example.duty === undefined;
  const inRow = <Row extends object>(row: Row, name: string, duty?: string): Row =>
    name === example.row || (duty !== undefined && duty === example.duty) ? { ...row, ...put } : row;
  if (kind === 'project') {
    const rows = libraryProject.rows.map((row): InventedRow => inRow(row, row.name));
    return projectTable({ ...libraryProject, ...(isWhole && put), rows }, profile, year);
  }
  const table = { ...exampleTable(kind, profile, year), ...(isWhole && put) };
  switch (table.kind) {
    case 'strategic':
      return { ...table, indicators: table.indicators.map((row) => inRow(row, row.name)) };
    case 'annual':
      return {
        ...table,
        indicators: table.indicators.map((row) => inRow(row, row.name, row.dutySequence)),
      };
    case 'summary':
      return { ...table, rows: table.rows.map((row) => inRow(row, row.projectName)) };
    default:
      return table;
  }
}

const empty = '（空着）';

/** An example of a field as it is shown: its text, and the row that it stands in. */
export function exampleText(
  field: string,
  example: FieldExample,
  kind: TableKind,
  profile: Profile,
  year: number,
): string {
  const { row, put } = example;
  const table = tableWith(example, kind, profile, year);
  if (table.kind === 'project' && row !== undefined) {
    const here = table.indicators.find(({ name }) => name === (put.name ?? row))!;
    if (example.apart) return `符号 ${here.operator}，值 ${here.number}，单位 ${here.unit || empty}`;
    const place = put.level1 ?? (put.kind && here.level2);
    return `${place ? `${place}：` : ''}${rowText(here)}`;
  }
  // A form may call a field otherwise than the table does; then it is the only one.
  const text = put[field] ?? Object.values(put)[0]!;
  const shown = text === '' ? empty : inYear(text, year);
  const isPlain = row === undefined || kind === 'summary' || 'name' in put || 'definition' in put;
  return isPlain ? shown : `${row}：${shown}`;
}
