// A project table's rows into another version of the hierarchy: blocks move, categories are written anew.
import { guessProfile, type Profile } from '../../domain/profiles';
import { convertIndicators } from '../../domain/profiles/convert';
import type { FoundTable, PlacedProjectTable } from '../../domain/tables';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SheetEdit } from '../edit';
import { rowsEdit } from './assemble';
import { blocksOf, categoryColumns, rowsOfBlocks, type ProjectRow } from './blocks';

/** Where an indicator goes. */
export interface Place {
  level1: string;
  level2: string;
}

/**
 * `places`: by row, for indicators that have no one place in the new hierarchy. Undefined while one of them is not
 * given; rows that are still free there go away with their block.
 */
export function planProfile(
  found: FoundTable<PlacedProjectTable>,
  snapshot: SheetSnapshot,
  to: Profile,
  places: ReadonlyMap<number, Place>,
): SheetEdit | undefined {
  const blocks = blocksOf(found, snapshot, guessProfile(found.table.indicators));
  const before = rowsOfBlocks(blocks);
  const free = new Set(blocks.flatMap((block) => block.free));
  const rows = before.map(({ block, was, foreign }) => ({
    was: was!,
    foreign,
    level1: block.text1,
    level2: block.text2,
  }));
  const answers = new Map<number, Place>();
  let answer: Place | undefined;
  rows.forEach(({ was, foreign }, index) => {
    // What is no row of its own goes where the one above it goes.
    if (!foreign) answer = places.get(was);
    if (answer) answers.set(index, answer);
  });
  const { indicators, open } = convertIndicators(rows, to, answers);
  const unplaced = new Set(open.map(({ index }) => rows[index]!.was));
  if ([...unplaced].some((row) => !free.has(row))) return undefined;
  const after = indicators
    .filter(({ was }) => !unplaced.has(was))
    .map(({ was, foreign, level1, level2 }): ProjectRow => ({
      was,
      foreign,
      block: { level1, level2, text1: level1, text2: level2 },
    }));
  if (after.length === 0) return undefined;
  return rowsEdit<ProjectRow>(found, snapshot, {
    before,
    after,
    merged: categoryColumns(found),
    contents: () => [],
    select: { row: found.body.first, column: found.columns.level1 ?? found.area.left },
  });
}
