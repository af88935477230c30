// Rows of a project table that stand under the wrong category: moved to the end of their own, with cells merged anew.
import { findLevel1, guessProfile } from '../../domain/profiles';
import type { FoundTable, PlacedProjectTable } from '../../domain/tables';
import { compactText } from '../../domain/text';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SheetEdit } from '../edit';
import { rowsEdit } from './assemble';
import { blocksOf, categoryColumns, placeForBlock, rowsOfBlocks, type ProjectRow } from './blocks';
import type { Place } from './planProfile';

/** Undefined where the rows are not of the table, or where one of the columns of categories is missing. */
export function planMove(
  found: FoundTable<PlacedProjectTable>,
  snapshot: SheetSnapshot,
  rows: readonly number[],
  to: Place,
): SheetEdit | undefined {
  const { columns, table, body } = found;
  if (columns.level1 === undefined || columns.level2 === undefined) return undefined;
  const profile = guessProfile(table.indicators);
  const blocks = blocksOf(found, snapshot, profile);
  const written = new Map(table.indicators.map(({ row, level1 }) => [row, level1]));
  // Where a row stands is what the sheet says, not where its kind belongs.
  const before = rowsOfBlocks(blocks).map((row): ProjectRow => {
    const text1 = written.get(row.was!) ?? row.block.text1;
    const level1 = findLevel1(profile, text1)?.name ?? compactText(text1);
    return { ...row, block: { ...row.block, text1, level1 } };
  });
  const moved = before.filter(({ was }) => rows.includes(was!));
  if (moved.length !== rows.length) return undefined;
  const stay = before.filter((row) => !moved.includes(row));
  const isOwn = ({ block }: ProjectRow) => block.level1 === to.level1 && block.level2 === to.level2;
  const last = stay.findLastIndex(isOwn);
  const text1 = stay.find(({ block }) => block.level1 === to.level1)?.block.text1 ?? to.level1;
  const block = last >= 0 ? stay[last]!.block : { ...to, text1, text2: to.level2 };
  const free = new Set(blocks.flatMap((one) => one.free));
  const place =
    last >= 0
      ? stay.findLastIndex((row) => isOwn(row) && !free.has(row.was!)) + 1 || last
      : placeForBlock(
          stay.map((row) => row.block),
          profile,
          to.level1,
          to.level2,
        );
  const after = [...stay.slice(0, place), ...moved.map((row) => ({ ...row, block })), ...stay.slice(place)];
  return rowsEdit<ProjectRow>(found, snapshot, {
    before,
    after,
    merged: categoryColumns(found),
    contents: () => [],
    select: { row: body.first + place, column: columns.name ?? columns.level2 },
  });
}
