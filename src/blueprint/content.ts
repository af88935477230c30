// What a form is filled with: the texts of a table by the names that forms use.
import type { AnnualTable, TargetTable, WithExtras } from '../domain/tables';

export type Fields = Record<string, string>;

export interface FormContent {
  /** Fields of the table itself. */
  fields: Fields;
  /** Fields of each row of the body. */
  rows: Fields[];
}

/** Texts only: what is no text of the table (rows, places, kinds) is left out. */
function textsOf(record: WithExtras): Fields {
  const extras = Object.entries(record.extras ?? {}).map(([name, value]) => [`extra.${name}`, value]);
  const texts = [...Object.entries(record), ...extras].filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts) as Fields;
}

/** 绩效指标 and 指标解释 of an annual row, in the habit of its table. */
function annualRows({ indicators, categoryInIndicatorColumn }: AnnualTable): Fields[] {
  return indicators.map((row) => ({
    ...textsOf(row),
    ...(categoryInIndicatorColumn
      ? { indicator: row.category, explanation: row.name }
      : { indicator: row.name, explanation: row.definition }),
  }));
}

/** Where the year is not known, room to write it. */
const openYear = '\u3000\u3000';

/** `year` is the year that the form speaks of where the table does not say it. */
export function contentOf(table: TargetTable, year: number | undefined): FormContent {
  const fields = { ...textsOf(table), year: String(table.year ?? year ?? openYear) };
  switch (table.kind) {
    case 'annual':
      return { fields, rows: annualRows(table) };
    case 'summary':
      return { fields, rows: table.rows.map(textsOf) };
    default:
      return { fields, rows: table.indicators.map(textsOf) };
  }
}
