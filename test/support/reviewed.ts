// Tables that a reviewer marked who knew none of our rules: what is wrong with them, and what only looks so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import type { FoundTable, TargetTable } from '../../src/domain/tables';
import { recognise } from '../../src/recognise';
import { parseArea } from '../../src/sheet/address';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { fundLabel } from '../../src/templates/blankTables';
import type { Finding } from '../../src/rules/finding';
import { snapshotOf } from './snapshotOf';
import { formOf } from './targetTables';

export interface Mark {
  /** A pointer to a table or a row of tables.json. */
  ref: string;
  field: string;
}
export interface Defect extends Mark {
  id: string;
  severity: 'error' | 'warning' | 'info';
  kind: string;
  message: string;
}
export type Trap = Mark & { id: string; why: string };

interface Tables {
  projects: Record<string, unknown>[];
  departments: { department: string; strategic: Rows & { goals: string }; annual: Rows & Habit }[];
}
interface Rows {
  rows: Record<string, string>[];
}
interface Habit {
  year: number;
  categoryInIndicatorColumn: boolean;
}

export interface ReviewedSet {
  defects: Defect[];
  traps: Trap[];
  /** On sheets of the official forms; a sheet's id is the pointer to its table. */
  sheets: SheetSnapshot[];
  /** As they are found there. */
  tables: FoundTable[];
}

/** Of a folder of `test/fixtures/reviewed`. */
export function reviewedSet(name: string): ReviewedSet {
  const folder = join(__dirname, '../fixtures/reviewed', name);
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as T;
  const sheets = written(read('tables')).map(({ ref, name: sheetName, table }) => ({
    ...snapshotOf(drawForm(formOf(table), contentOf(table, 2026))),
    id: ref,
    name: sheetName,
  }));
  return { defects: read('defects'), traps: read('traps'), sheets, tables: recognise(sheets) };
}

/** Each table with the pointer to it, and the name of the sheet that a department would give it. */
function written({ projects, departments }: Tables): { ref: string; name: string; table: TargetTable }[] {
  return [
    ...projects.map((project, index) => ({
      ref: `/projects/${index}`,
      name: `项目${index + 1}`,
      table: {
        kind: 'project',
        title: '',
        fundLabel,
        amountUnit: '万元',
        ...project,
      } as unknown as TargetTable,
    })),
    ...departments.flatMap(({ department, strategic, annual }, index) => {
      const whose = department.replace(/^.*?[区县市]/, '');
      const common = { title: '', department };
      const { goals, rows } = strategic;
      const { year, categoryInIndicatorColumn } = annual;
      return [
        {
          ref: `/departments/${index}/strategic`,
          name: `${whose}战略`,
          table: {
            ...common,
            kind: 'strategic',
            year: undefined,
            goals,
            indicators: rows,
          } as unknown as TargetTable,
        },
        {
          ref: `/departments/${index}/annual`,
          name: `${whose}年度`,
          table: {
            ...common,
            kind: 'annual',
            year,
            categoryInIndicatorColumn,
            indicators: annual.rows,
          } as unknown as TargetTable,
        },
      ];
    }),
  ];
}

/** Findings that stand on the row, or on the line of the field, that is marked. */
export function onMark(
  { ref, field }: Mark,
  tables: readonly FoundTable[],
  findings: readonly Finding[],
): Finding[] {
  const found = tables.find(({ sheet }) => ref === sheet || ref.startsWith(`${sheet}/`));
  if (!found || found.table.kind === 'summary') return [];
  const row = /\/(?:indicators|rows)\/(\d+)$/.exec(ref)?.[1];
  const places = found.table.at as Partial<Record<string, { row: number }>>;
  const line = row === undefined ? places[field]?.row : found.table.indicators[Number(row)]?.row;
  return findings.filter(
    ({ sheet, cells }) =>
      sheet === found.sheet && (line === undefined || cells.some((cell) => parseArea(cell)!.top === line)),
  );
}

/** The same, and in one of the columns of the marked field. */
export function onField(mark: Mark, tables: readonly FoundTable[], findings: readonly Finding[]): Finding[] {
  const { columns } = tables.find(({ sheet }) => mark.ref.startsWith(sheet))!;
  const fields = ['operator', 'number', 'unit'].includes(mark.field)
    ? ['operator', 'number', 'unit']
    : [mark.field];
  const own = fields.map((field) => columns[field]);
  return onMark(mark, tables, findings).filter(({ cells }) =>
    cells.some((cell) => own.includes(parseArea(cell)!.left)),
  );
}
