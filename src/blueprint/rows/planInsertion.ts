// Indicators into a project table: each at the end of its own block, free rows first; merges grow with their blocks.
import type { Profile } from '../../domain/profiles';
import type { FoundTable, PlacedProjectTable, ProjectIndicator } from '../../domain/tables';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { EditStep, SheetEdit } from '../edit';
import { numberOrText } from '../numberOrText';
import type { CellStyle } from '../../sheet/style';
import { layoutOf } from '../layout';
import { officialForms } from '../forms';
import { formStyles } from '../styles';
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
  const edit = rowsEdit<ProjectRow>(found, snapshot, {
    before: rowsOfBlocks(blocks),
    after,
    merged: categoryColumns(found),
    numbers: { column: undefined, key: () => '' },
    contents: ({ indicator }, row) => (indicator ? writeIndicator(row, indicator, columns) : []),
    select: cursor(after, found.body.first, columns),
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

function officialLook(
  rows: { top: number; bottom: number },
  { area }: FoundTable,
  columns: IndicatorColumns,
): EditStep[] {
  const styles = new Map<number, CellStyle>();
  for (let column = area.left; column <= area.right; column++) styles.set(column, formStyles.label);
  const form = layoutOf(officialForms.project, 1);
  for (const [field, column] of Object.entries(columns)) {
    const { style } = officialForms.project.columns[form.columns[field]!]!;
    styles.set(column, { ...formStyles[style], font: { ...formStyles[style].font, bold: false } });
  }
  return [...styles].map(([column, style]): EditStep => ({
    kind: 'style',
    area: { ...rows, left: column, right: column },
    style,
  }));
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

function cursor(
  body: readonly ProjectRow[],
  firstRow: number,
  columns: IndicatorColumns,
): SheetEdit['select'] {
  const inserted = body.flatMap(({ indicator }, index) =>
    indicator ? [{ indicator, row: firstRow + index }] : [],
  );
  const waiting = inserted.find(({ indicator }) => indicator.operator !== '' && indicator.number === '');
  if (waiting) return { row: waiting.row, column: columns.number };
  return inserted[0] && { row: inserted[0].row, column: columns.name };
}
