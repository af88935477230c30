// The blocks of a project table: runs of rows under one 二级指标.
import { findLevel1, findLevel2, type Profile } from '../../domain/profiles';
import type { FoundTable, PlacedProjectTable, ProjectIndicator } from '../../domain/tables';
import { compactText } from '../../domain/text';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { isForeign, type BodyRow } from './body';
import type { MergedColumn } from './mergedColumns';

export interface Block {
  /** The profile's names, so that synonyms meet; for an unknown category the sheet's own text. */
  level1: string;
  level2: string;
  /** As the sheet writes them. */
  text1: string;
  text2: string;
  /** First and last row on the sheet. */
  first: number;
  last: number;
  /** Rows without any indicator, waiting to be filled. */
  free: number[];
  /** Rows that are none of its own (`BodyRow.foreign`). */
  foreign: number[];
}

/** A row of a project table, before or after an edit. */
export interface ProjectRow extends BodyRow {
  block: Pick<Block, 'level1' | 'level2' | 'text1' | 'text2'>;
  /** What is to be written into it. */
  indicator?: ProjectIndicator;
}

/** Each row of the blocks as it stands. */
export const rowsOfBlocks = (blocks: readonly Block[]): ProjectRow[] =>
  blocks.flatMap((block) =>
    Array.from({ length: block.last - block.first + 1 }, (_, index) => ({
      block,
      was: block.first + index,
      foreign: block.foreign.includes(block.first + index),
    })),
  );

/** Category columns of a project table, from left to right. */
export function categoryColumns({ columns }: FoundTable): MergedColumn<ProjectRow>[] {
  const level1 = {
    key: ({ block }: ProjectRow) => block.level1,
    text: ({ block }: ProjectRow) => block.text1,
  };
  const level2 = {
    key: ({ block }: ProjectRow) => `${block.level1}\n${block.level2}`,
    text: ({ block }: ProjectRow) => block.text2,
  };
  return [
    ...(columns.level1 === undefined ? [] : [{ column: columns.level1, ...level1 }]),
    ...(columns.level2 === undefined ? [] : [{ column: columns.level2, ...level2 }]),
  ].sort((a, b) => a.column - b.column);
}

/** The profile's own names for a category as typed. */
export function officialNames(
  profile: Profile,
  level1: string,
  level2: string,
): { level1: string; level2: string } {
  const match = findLevel2(profile, level2);
  if (match) return { level1: match.level1.name, level2: match.level2.name };
  return { level1: findLevel1(profile, level1)?.name ?? compactText(level1), level2: compactText(level2) };
}

export function blocksOf(
  found: FoundTable<PlacedProjectTable>,
  snapshot: SheetSnapshot,
  profile: Profile,
): Block[] {
  const byRow = new Map(found.table.indicators.map((indicator) => [indicator.row, indicator]));
  const blocks: Block[] = [];
  for (let row = found.body.first; row <= found.body.last; row++) {
    const indicator = byRow.get(row);
    const names = indicator && officialNames(profile, indicator.level1, indicator.level2);
    const open = blocks.at(-1);
    if (open && (!names || (names.level1 === open.level1 && names.level2 === open.level2))) {
      open.last = row;
    } else if (names) {
      blocks.push({
        ...names,
        text1: indicator.level1,
        text2: indicator.level2,
        first: row,
        last: row,
        free: [],
        foreign: [],
      });
    }
    const filled =
      indicator && [indicator.name, indicator.operator, indicator.number, indicator.unit].some(Boolean);
    if (isForeign(found, snapshot, row)) blocks.at(-1)?.foreign.push(row);
    else if (!filled) blocks.at(-1)?.free.push(row);
  }
  return blocks;
}

/** Where a block that is not there yet belongs: after the last block that comes before it in the profile's order. */
export function placeForBlock(
  blocks: readonly Pick<Block, 'level1' | 'level2'>[],
  profile: Profile,
  level1: string,
  level2: string,
): number {
  const order = profile.level1.flatMap((one) => one.level2.map((two) => `${one.name}\n${two.name}`));
  const wanted = order.indexOf(`${level1}\n${level2}`);
  const comesBefore = (block: Pick<Block, 'level1' | 'level2'>) => {
    const place = order.indexOf(`${block.level1}\n${block.level2}`);
    return place === -1 ? block.level1 === level1 : place < wanted;
  };
  return blocks.reduce((position, block, index) => (comesBefore(block) ? index + 1 : position), 0);
}
