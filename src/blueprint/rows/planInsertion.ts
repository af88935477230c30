// Indicators into a project table: each at the end of its own block, free rows first; merges grow with their blocks.
import type { Profile } from '../../domain/profiles';
import type { FoundTable, PlacedProjectTable, ProjectIndicator } from '../../domain/tables';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { EditStep, SheetEdit } from '../edit';
import { numberOrText } from '../numberOrText';
import { rowsEdit } from './assemble';
import { endBefore } from './body';
import {
  blocksOf,
  categoryColumns,
  officialNames,
  placeForBlock,
  rowsOfBlocks,
  type Block,
  type ProjectRow,
} from './blocks';
import { cursor, officialLook } from './insertedRows';

type IndicatorColumns = Record<keyof ProjectIndicator, number>;

/**
 * The edit that inserts indicators into a table, in the official order of blocks.
 * The cursor goes to the first inserted value that is still empty, else to the first inserted name.
 * Undefined when the table lacks one of the columns that an indicator needs.
 */
export function planInsertion(
  found: FoundTable<PlacedProjectTable>,
  snapshot: SheetSnapshot,
  profile: Profile,
  picks: readonly ProjectIndicator[],
): SheetEdit | undefined {
  const columns = indicatorColumns(found);
  if (!columns) return undefined;
  const blocks = blocksOf(found, snapshot, profile);
  const after = bodyAfter(blocks, profile, picks);
  const inserted = after.flatMap(({ indicator }, index) =>
    indicator
      ? [{ row: found.body.first + index, waits: indicator.operator !== '' && indicator.number === '' }]
      : [],
  );
  const edit = rowsEdit<ProjectRow>(found, snapshot, {
    before: rowsOfBlocks(blocks),
    after,
    merged: categoryColumns(found),
    contents: ({ indicator }, row) => (indicator ? writeIndicator(row, indicator, columns) : []),
    select: cursor(inserted, { name: columns.name, value: columns.number }),
  });
  // Without a row to take the look from, new rows look as in the official form.
  if (found.body.last >= found.body.first) return edit;
  const rows = { top: found.body.first, bottom: found.body.first + after.length - 1 };
  return { ...edit, steps: [...edit.steps, ...officialLook(rows, found, columns)] };
}

function indicatorColumns({ columns }: FoundTable): IndicatorColumns | undefined {
  const { level1, level2, name, operator, number, unit } = columns;
  const all = { level1, level2, name, operator, number, unit };
  return Object.values(all).every((column) => column !== undefined) ? (all as IndicatorColumns) : undefined;
}

function bodyAfter(blocks: Block[], profile: Profile, picks: readonly ProjectIndicator[]): ProjectRow[] {
  const rows = new Map(blocks.map((block) => [block, rowsOfBlocks([block])]));
  for (const pick of picks) {
    const names = officialNames(profile, pick.level1, pick.level2);
    // Where a table has the same block twice, people expect the new row in the last one.
    let block = blocks.findLast(({ level1, level2 }) => level1 === names.level1 && level2 === names.level2);
    if (!block) {
      block = {
        ...names,
        text1: names.level1,
        text2: names.level2,
        first: 0,
        last: -1,
        free: [],
        foreign: [],
      };
      blocks.splice(placeForBlock(blocks, profile, names.level1, names.level2), 0, block);
      rows.set(block, []);
    }
    const own = rows.get(block)!;
    const free = own.find(
      ({ was, indicator }) => was !== undefined && !indicator && block.free.includes(was),
    );
    if (free) free.indicator = pick;
    else own.splice(endBefore(own, own.length), 0, { block, was: undefined, indicator: pick });
  }
  return blocks.flatMap((block) => rows.get(block)!);
}

function writeIndicator(row: number, indicator: ProjectIndicator, columns: IndicatorColumns): EditStep[] {
  const values: [column: number, value: string | number][] = [
    [columns.name, indicator.name],
    [columns.operator, indicator.operator],
    [columns.number, numberOrText(indicator.number)],
    [columns.unit, indicator.unit],
  ];
  const area = { top: row, bottom: row, left: columns.number, right: columns.number };
  return [
    // The row above may have words there, in a text cell.
    { kind: 'style', area, style: { numberFormat: 'General' } },
    ...values.map(([column, value]): EditStep => ({ kind: 'write', at: { row, column }, values: [[value]] })),
  ];
}
