// Workbooks without a fault, as data that tests can break, and how they are read once they are drawn.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { profiles } from '../../src/domain/profiles';
import type { TargetTable } from '../../src/domain/tables';
import { exampleTable } from '../../src/guidance/examples';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { snapshotOf } from './snapshotOf';
import { soundTables } from './soundTables';
import { formOf } from './targetTables';

export const YEAR = 2026;
const kinds = ['project', 'strategic', 'annual', 'summary'] as const;

/** A department's four tables in either hierarchy, and single tables of other sectors. */
export const cleanWorkbooks: readonly (readonly TargetTable[])[] = [
  ...profiles.map((profile) => kinds.map((kind) => exampleTable(kind, profile, YEAR))),
  ...Object.values(soundTables).map(({ table }) => [table]),
];

/** The tables on sheets of the official forms, the first with the id `0`. */
export const sheetsOf = (tables: readonly TargetTable[]): SheetSnapshot[] =>
  tables.map((table, index) => ({
    ...snapshotOf(drawForm(formOf(table), contentOf(table, table.year ?? YEAR))),
    id: String(index),
    name: `表${index + 1}`,
  }));
