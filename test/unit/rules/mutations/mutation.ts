// A way to break a sound workbook at a random place, so that one rule has to speak.
import type { FoundTable, ProjectTable, TableKind, TargetTable } from '../../../../src/domain/tables';
import { recognise } from '../../../../src/recognise';
import type { SheetSnapshot } from '../../../../src/sheet/snapshot';
import { sheetsOf } from '../../../support/cleanWorkbooks';
import type { Pick } from '../../../support/pick';

/** Where a workbook was broken: the number of the table, and of its row where it is one row's fault. */
export interface Broken {
  table: number;
  row?: number;
}

export interface Mutation {
  /** Rules that may speak of the same fault too. */
  relatives?: readonly string[];
  /** Changes the tables, which are its own; undefined where they have nothing that can be broken in this way. */
  tables?(tables: TargetTable[], pick: Pick): Broken | undefined;
  /** The same for faults of a sheet. `found` are the sound tables, one a sheet. */
  sheets?(sheets: SheetSnapshot[], found: readonly FoundTable[], pick: Pick): Broken | undefined;
}

export interface BrokenWorkbook {
  found: FoundTable[];
  broken: Broken;
}

/** The workbook after the mutation, read anew; undefined where it has nothing to break. */
export function breakWorkbook(
  mutation: Mutation,
  workbook: readonly TargetTable[],
  pick: Pick,
): BrokenWorkbook | undefined {
  const tables = structuredClone(workbook) as TargetTable[];
  const inTables = mutation.tables?.(tables, pick);
  if (mutation.tables && !inTables) return undefined;
  const sheets = sheetsOf(tables);
  const inSheets = mutation.sheets?.(sheets, recognise(sheets), pick);
  const broken = inSheets ?? inTables;
  return broken && { found: recognise(sheets), broken };
}

type TableOf<Kind extends TableKind> = Extract<TargetTable, { kind: Kind }>;
type RowOf<Kind extends TableKind> =
  TableOf<Kind> extends { indicators: (infer Row)[] }
    ? Row
    : TableOf<Kind> extends { rows: (infer Row)[] }
      ? Row
      : never;

const rowsOf = (table: TargetTable) => (table.kind === 'summary' ? table.rows : table.indicators);

/** Breaks a row of a table of these kinds; `change` answers false for a row that cannot be broken so. */
export const inRow =
  <Kind extends TableKind>(
    kinds: readonly Kind[],
    change: (row: RowOf<Kind>, pick: Pick, table: TableOf<Kind>) => boolean | void,
  ) =>
  (tables: TargetTable[], pick: Pick): Broken | undefined => {
    const places = tables.flatMap((table, index) =>
      (kinds as readonly TableKind[]).includes(table.kind)
        ? rowsOf(table).map((_, row) => ({ table: index, row }))
        : [],
    );
    // In random order until one of them can be broken.
    while (places.length > 0) {
      const [place] = places.splice(pick.below(places.length), 1);
      const table = tables[place!.table] as TableOf<Kind>;
      if (change(rowsOf(table)[place!.row] as RowOf<Kind>, pick, table) !== false) return place;
    }
    return undefined;
  };

/** Breaks a whole table of these kinds. */
export const inTable =
  <Kind extends TableKind>(
    kinds: readonly Kind[],
    change: (table: TableOf<Kind>, pick: Pick, tables: TargetTable[]) => boolean | void,
  ) =>
  (tables: TargetTable[], pick: Pick): Broken | undefined => {
    const places = tables.flatMap(({ kind }, index) =>
      (kinds as readonly TableKind[]).includes(kind) ? [index] : [],
    );
    while (places.length > 0) {
      const [index] = places.splice(pick.below(places.length), 1);
      if (change(tables[index!] as TableOf<Kind>, pick, tables) !== false) return { table: index! };
    }
    return undefined;
  };

export type ProjectRow = ProjectTable['indicators'][number];

/** `三级 | 符号 | 值 | 单位` as a row of the block that `at` ends. */
function rowLike(at: ProjectRow, line: string): ProjectRow {
  const [name = '', operator = '', number = '', unit = ''] = line.split('|').map((text) => text.trim());
  return { ...at, name, operator, number, unit };
}

/** What a sound project is about, so that a row more is no stranger in it. */
export const subjectOf = ({ projectName, annualGoal }: ProjectTable): string =>
  ['图书', '供水', '残疾人', '特种设备', '储备粮'].find((word) =>
    (projectName + annualGoal).includes(word),
  ) ?? '';

/** Breaks a project table by a row more, `三级 | 符号 | 值 | 单位`, at the end of a block whose 二级指标 fits. */
export const newRow =
  (level2: RegExp, line: (pick: Pick, table: ProjectTable, above: ProjectRow) => string) =>
  (tables: TargetTable[], pick: Pick): Broken | undefined => {
    const ends = tables.flatMap((table, index) =>
      table.kind === 'project'
        ? table.indicators.flatMap((row, last) =>
            level2.test(row.level2) && table.indicators[last + 1]?.level2 !== row.level2
              ? [{ table: index, last }]
              : [],
          )
        : [],
    );
    if (ends.length === 0) return undefined;
    const { table: index, last } = pick.of(ends);
    const table = tables[index] as ProjectTable;
    const above = table.indicators[last]!;
    table.indicators.splice(last + 1, 0, rowLike(above, line(pick, table, above)));
    return { table: index, row: last + 1 };
  };

/** One of several ways to break. */
export const oneOf =
  (...ways: NonNullable<Mutation['tables']>[]): NonNullable<Mutation['tables']> =>
  (tables, pick) => {
    const left = [...ways];
    while (left.length > 0) {
      const [way] = left.splice(pick.below(left.length), 1);
      const broken = way!(tables, pick);
      if (broken) return broken;
    }
    return undefined;
  };
