// What a person sees of a sheet after rows came or went, for comparing it with the form drawn anew.
import { areaName } from '../../src/sheet/address';
import type { SheetStore } from '../../workbench/store/store';

/** Looks that a cell has when nobody gave it any. */
const plain: Record<string, unknown> = { indent: 0, rotation: 0, color: '#000000', locked: true };
const given = (look: object | undefined) =>
  Object.entries(look ?? {}).filter(([name, value]) => value && plain[name] !== value);

/** What a person sees of a sheet, and what its cells do. */
export function seen(sheet: SheetStore) {
  const { bottom, right } = sheet.usedArea(true)!;
  const cells = [];
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      const cell = { row, column };
      const { font, border, alignment, fill, locked } = sheet.style(cell);
      const validation = sheet
        .validations()
        .find(
          ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        );
      cells.push([
        `${row}/${column}`,
        sheet.text(cell),
        sheet.formula(cell),
        given(font),
        given(alignment),
        given(fill),
        locked ?? true,
        Object.entries(border ?? {})
          .map(([side, line]) => [side, line.style])
          .sort(),
        validation && [validation.condition.type, validation.prompt?.title, validation.alert?.style],
        sheet.highlightLook(cell),
      ]);
    }
  }
  return { cells, merges: sheet.merges().map(areaName).sort() };
}

/** The same, and how high the rows are. */
export const whole = (sheet: SheetStore) => ({
  ...seen(sheet),
  heights: Array.from({ length: sheet.usedArea(true)!.bottom + 3 }, (_, row) => sheet.rowHeight(row)),
});
