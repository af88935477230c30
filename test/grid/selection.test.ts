// Selecting and moving as Excel does it, over merged, hidden and filled cells.
import { areaName, parseArea, type Cell } from '../../src/sheet/address';
import { createTabRun, jump, step, type Direction } from '../../workbench/grid/movement';
import {
  addCell,
  currentArea,
  extendTo,
  isSingle,
  selectArea,
  selectCell,
  spanning,
  type Selection,
  type SheetShape,
} from '../../workbench/grid/selection';

const area = (address: string) => parseArea(address)!;
const cell = (address: string): Cell => ({ row: area(address).top, column: area(address).left });
const name = ({ row, column }: Cell) => areaName({ top: row, bottom: row, left: column, right: column });

interface Parts {
  merges?: string[];
  filled?: string[];
  hiddenRows?: number[];
  barred?: string[];
}

function sheet(parts: Parts = {}): SheetShape {
  const filled = new Set(parts.filled ?? []);
  return {
    rows: 20,
    columns: 10,
    merges: (parts.merges ?? []).map(area),
    barred: (at) => parts.barred?.includes(name(at)) ?? false,
    rowHidden: (row) => parts.hiddenRows?.includes(row + 1) ?? false,
    columnHidden: () => false,
    filled: (at) => filled.has(name(at)),
  };
}

const shown = (selection: Selection) =>
  `${selection.areas.map(areaName).join(' ')} @${name(selection.active)}`;

describe('selecting', () => {
  const merged = sheet({ merges: ['B2:D2', 'C4:C6'] });

  test('a cell within a merged area selects all of it, its first cell being active', () => {
    expect(shown(selectCell(cell('C2'), merged))).toBe('B2:D2 @B2');
    expect(isSingle(selectCell(cell('C2'), merged), merged)).toBe(true);
  });

  test('an area grows until it cuts through no merged area', () => {
    expect(areaName(spanning(area('C1'), area('C5'), merged.merges))).toBe('B1:D6');
    expect(shown(selectArea(area('C2:C3'), merged))).toBe('B2:D3 @B2');
  });

  test('whole rows and columns stay those that were named, whatever is merged across them', () => {
    expect(currentArea(selectArea(area('5:6'), merged))).toEqual(area('5:6'));
    expect(currentArea(selectArea(area('C:C'), merged))).toEqual(area('C:C'));
  });

  test('Shift extends the last area from the active cell', () => {
    const selection = extendTo(selectCell(cell('A1'), merged), cell('B2'), merged);
    expect(shown(selection)).toBe('A1:D2 @A1');
    expect(shown(extendTo(selection, cell('A3'), merged))).toBe('A1:A3 @A1');
  });

  test('Ctrl adds an area, which then is the current one', () => {
    const selection = addCell(selectCell(cell('A1'), merged), cell('F9'), merged);
    expect(shown(selection)).toBe('A1 F9 @F9');
    expect(areaName(currentArea(extendTo(selection, cell('G10'), merged)))).toBe('F9:G10');
    expect(isSingle(selection, merged)).toBe(false);
  });
});

describe('arrows', () => {
  const shape = sheet({ merges: ['B2:D3'], hiddenRows: [5, 6] });

  test.each<[string, Direction, string]>([
    ['A1', 'right', 'B1'],
    ['A1', 'left', 'A1'],
    ['A1', 'up', 'A1'],
    ['B2', 'right', 'E2'],
    ['B2', 'down', 'B4'],
    ['A4', 'down', 'A7'],
    ['A7', 'up', 'A4'],
    ['J20', 'down', 'J20'],
    ['J20', 'right', 'J20'],
  ])('from %s %s to %s', (from, direction, to) => {
    expect(name(step(cell(from), direction, shape))).toBe(to);
  });
});

test('cells that a protected sheet keeps from being selected are passed by', () => {
  const shape = sheet({ barred: ['B1', 'C1', 'A2'] });
  const to = (direction: Direction) => name(step(cell('A1'), direction, shape));
  expect([to('right'), to('down')]).toEqual(['D1', 'A3']);
});

describe('Ctrl with arrows', () => {
  const shape = sheet({ filled: ['A1', 'A2', 'A3', 'A7', 'A8', 'D1'], merges: ['F1:F4'] });

  test.each<[string, Direction, string]>([
    ['A1', 'down', 'A3'],
    ['A3', 'down', 'A7'],
    ['A5', 'down', 'A7'],
    ['A8', 'down', 'A20'],
    ['A8', 'up', 'A7'],
    ['A1', 'right', 'D1'],
    ['D1', 'right', 'J1'],
    ['C1', 'left', 'A1'],
  ])('from %s %s to %s', (from, direction, to) => {
    expect(name(jump(cell(from), direction, shape))).toBe(to);
  });
});

describe('Tab and Enter', () => {
  const walk = (start: Selection, shape: SheetShape, keys: Direction[]) => {
    const run = createTabRun();
    let selection = start;
    return keys.map((key) => {
      selection = run.advance(selection, key, shape);
      return name(selection.active);
    });
  };

  test('Enter after Tabs goes back to where the run began', () => {
    const shape = sheet();
    const path = walk(selectCell(cell('B2'), shape), shape, ['right', 'right', 'down', 'down']);
    expect(path).toEqual(['C2', 'D2', 'B3', 'B4']);
  });

  test('in a larger selection they go round its cells', () => {
    const shape = sheet();
    const block = selectArea(area('B2:C3'), shape);
    expect(walk(block, shape, ['right', 'right', 'right', 'right'])).toEqual(['C2', 'B3', 'C3', 'B2']);
    expect(walk(block, shape, ['down', 'down', 'up', 'up', 'up'])).toEqual(['B3', 'C2', 'B3', 'B2', 'C3']);
  });

  test('a merged area and hidden rows are passed at once', () => {
    const shape = sheet({ merges: ['B2:C2'], hiddenRows: [3] });
    const block = selectArea(area('B2:C4'), shape);
    expect(walk(block, shape, ['right', 'right', 'right'])).toEqual(['B4', 'C4', 'B2']);
  });
});
