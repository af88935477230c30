// References when cells are cut and put elsewhere: those to the cells follow, those to what they replace are lost. Pure.
import { sheetPrefix, type Area } from '../../src/sheet/address';
import { covers } from './areas';
import { areaOfReference, mapReferences, referenceText, sameName, type Corner } from './references';

/** Cells that are cut and put elsewhere, possibly on another sheet; sheets by their names. */
export interface Relocation {
  from: string;
  area: Area;
  to: string;
  rows: number;
  columns: number;
}

export function relocatedArea({ rows, columns }: Relocation, area: Area): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

/**
 * References to the cells that moved follow them; those to cells which they replaced are `#REF!`. A formula among
 * them stood on the sheet `from` and still means the cells it meant there.
 */
export function relocateFormula(
  formula: string,
  ownSheet: string,
  relocation: Relocation,
  isMoved: boolean,
): string {
  const { from, area, to, rows, columns } = relocation;
  const replaced = relocatedArea(relocation, area);
  const standsOn = isMoved ? to : ownSheet;
  return mapReferences(formula, (reference) => {
    const { sheet = ownSheet, prefix, text } = reference;
    if (reference.external || reference.lastSheet) return text;
    const pointed = areaOfReference(reference);
    const follows = sameName(sheet, from) && covers(area, pointed);
    if (!follows && sameName(sheet, to) && covers(replaced, pointed)) return `${prefix}#REF!`;
    const target = follows ? to : sheet;
    const newPrefix = sameName(target, reference.sheet ?? standsOn) ? prefix : sheetPrefix(target);
    if (!follows) return newPrefix + text.slice(prefix.length);
    const move = (side: Corner): Corner => ({
      row: side.row && { ...side.row, index: side.row.index + rows },
      column: side.column && { ...side.column, index: side.column.index + columns },
    });
    return referenceText(
      { ...reference, prefix: newPrefix },
      { from: move(reference.from), to: reference.to && move(reference.to) },
    );
  });
}
