// The guidance of all forms, and its examples as tables and as texts.
import type { Profile } from '../../domain/profiles';
import { officialForms } from '../../blueprint/forms';
import type { TableKind, TargetTable } from '../../domain/tables';
import { exampleTable } from '../examples';
import { fieldLabel } from '../fieldLabel';
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
  strategic: [...strategicFields, ...benchmarkFields],
  annual: [...annualFields.slice(0, 5), ...benchmarkFields, ...annualFields.slice(5)],
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

/** An example as it is shown: the texts that it puts, and the row that they stand in. */
export function exampleText(example: FieldExample, kind: TableKind, profile: Profile, year: number): string {
  const table = tableWith(example, kind, profile, year);
  const { row, put } = example;
  if (table.kind === 'project' && row !== undefined) {
    const here = table.indicators.find(({ name }) => name === (put.name ?? row))!;
    const place = put.level1 ?? (put.kind && here.level2);
    return `${place ? `${place}：` : ''}${rowText(here)}`;
  }
  const entries = Object.entries(put);
  const texts = entries.map(([field, text]) => {
    const shown = text === '' ? '（空着）' : inYear(text, year);
    return entries.length > 1 ? `${fieldLabel(officialForms[kind], field)} ${shown}` : shown;
  });
  const isNamed = row === undefined || kind === 'summary' || 'name' in put || 'definition' in put;
  return `${isNamed ? '' : `${row}：`}${texts.join('；')}`;
}
