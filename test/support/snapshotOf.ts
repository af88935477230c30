// A drawn form as a reader would find it on its sheet, without Excel and without a file.
import type { SheetBlueprint } from '../../src/blueprint/blueprint';
import type { SheetSnapshot } from '../../src/sheet/snapshot';

/** Merged areas hold their value at the top left, as a reader gives them. The sheet begins at A1. */
export function snapshotOf(blueprint: SheetBlueprint): SheetSnapshot {
  const height = Math.max(0, ...blueprint.cells.map(({ row }) => row + 1));
  const width = Math.max(0, ...blueprint.cells.map(({ column }) => column + 1));
  const grid = <T>(empty: T) => Array.from({ length: height }, () => new Array<T>(width).fill(empty));
  const snapshot = {
    id: blueprint.name,
    name: blueprint.name,
    origin: { row: 0, column: 0 },
    values: grid<SheetSnapshot['values'][number][number]>(''),
    numberFormats: grid('General'),
    formulas: grid(''),
  };
  for (const { row, column, value, formula, style } of blueprint.cells) {
    snapshot.values[row]![column] = value ?? '';
    snapshot.numberFormats[row]![column] = blueprint.styles[style]?.numberFormat ?? 'General';
    snapshot.formulas[row]![column] = formula ?? '';
  }
  return snapshot;
}
