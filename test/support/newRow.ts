// One more row at a random place of a table, for mutations that add rather than change.
import type { IndicatorTable, TableKind, TargetTable } from '../../src/domain/tables';
import type { Broken } from '../unit/rules/mutations/mutation';
import type { Pick } from './pick';

type TableOf<Kind extends TableKind> = Extract<IndicatorTable, { kind: Kind }>;
type RowOf<Kind extends TableKind> = TableOf<Kind>['indicators'][number];

/** Below a row of a table of these kinds; `make` answers undefined where no row can stand below this one. */
export const newRow =
  <Kind extends IndicatorTable['kind']>(
    kinds: readonly Kind[],
    make: (above: RowOf<Kind>, pick: Pick, table: TableOf<Kind>) => Partial<RowOf<Kind>> | undefined,
  ) =>
  (tables: TargetTable[], pick: Pick): Broken | undefined => {
    const places = tables.flatMap((table, index) =>
      (kinds as readonly TableKind[]).includes(table.kind)
        ? (table as IndicatorTable).indicators.map((_, row) => ({ table: index, row }))
        : [],
    );
    while (places.length > 0) {
      const [place] = places.splice(pick.below(places.length), 1);
      const table = tables[place!.table] as TableOf<Kind>;
      const rows = table.indicators as RowOf<Kind>[];
      const above = rows[place!.row]!;
      const fresh = make(above, pick, table);
      if (!fresh) continue;
      rows.splice(place!.row + 1, 0, { ...above, ...fresh } as RowOf<Kind>);
      if (table.kind === 'strategic')
        (rows as { sequence?: string }[]).forEach((row, index) => (row.sequence = String(index + 1)));
      return { table: place!.table, row: place!.row + 1 };
    }
    return undefined;
  };

/** One of several ways to break a workbook, or another one where that one finds nothing to break. */
export const oneOf =
  (...ways: ((tables: TargetTable[], pick: Pick) => Broken | undefined)[]) =>
  (tables: TargetTable[], pick: Pick): Broken | undefined => {
    const left = [...ways];
    while (left.length > 0) {
      const [way] = left.splice(pick.below(left.length), 1);
      const broken = way!(tables, pick);
      if (broken) return broken;
    }
    return undefined;
  };
