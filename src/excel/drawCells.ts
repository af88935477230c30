// Cells of a blueprint onto a sheet: contents, looks, merged areas, sizes.
import type { BlueprintCell, SheetBlueprint } from '../blueprint/blueprint';
import { readsAsMore } from '../blueprint/plainText';
import { areaName, columnName, type Area } from '../sheet/address';
import { styleAreas } from '../blueprint/styleAreas';
import { columnPoints, setStyle } from './format';

/** An address list longer than this is refused by Excel. */
const longestAddress = 8000;

export function drawCells(
  sheet: Excel.Worksheet,
  { cells, styles, merges, columnWidths, rowHeights }: SheetBlueprint,
): void {
  const area = boundingArea(cells);
  const whole = sheet.getRange(areaName(area));
  const grid = <T>(fill: T, of: (cell: BlueprintCell) => T): T[][] => {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => fill),
    );
    for (const cell of cells) rows[cell.row - area.top]![cell.column - area.left] = of(cell);
    return rows;
  };
  const formatOf = ({ style, value }: BlueprintCell) =>
    readsAsMore(value) ? '@' : (styles[style]?.numberFormat ?? 'General');
  // Formats first: text in a text cell is then taken as it stands.
  whole.numberFormat = grid('General', formatOf);
  whole.formulas = grid<string | number | boolean>('', ({ formula, value }) => formula ?? value ?? '');

  for (const [style, areas] of styleAreas(cells)) {
    for (const addresses of addressLists(areas)) setStyle(sheet.getRanges(addresses), styles[style] ?? {});
  }
  for (const merge of merges) sheet.getRange(areaName(merge)).merge();
  columnWidths.forEach((characters, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = columnPoints(characters);
  });
  rowHeights.forEach((points, row) => {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
  });
}

function boundingArea(cells: readonly BlueprintCell[]): Area {
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const name of areas.map(areaName)) {
    const open = lists.at(-1);
    if (open !== undefined && open.length + name.length < longestAddress)
      lists[lists.length - 1] = `${open},${name}`;
    else lists.push(name);
  }
  return lists;
}
