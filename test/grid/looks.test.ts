// What cells look like, as CSS and as border lines; numbers that do not fit; what the fill handle goes on with.
import { parseArea, type Cell } from '../../src/sheet/address';
import type { CellStyle } from '../../src/sheet/style';
import { borderRuns } from '../../workbench/grid/borders';
import { fitGeneral } from '../../workbench/grid/numberFit';
import { continueSeries } from '../../workbench/grid/series';
import {
  alignmentCss,
  fillCss,
  fontCss,
  fontFamily,
  horizontalOf,
  lineCss,
} from '../../workbench/grid/styles';
import { summarise } from '../../workbench/page/statusBar';

const area = (address: string) => parseArea(address)!;

describe('styles', () => {
  test.each([
    ['宋体', "'宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC', serif"],
    ['黑体', "'黑体', 'SimHei', 'Heiti SC', 'Noto Sans CJK SC', sans-serif"],
    ['仿宋_GB2312', "'仿宋_GB2312', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif"],
  ])('%s falls back to what resembles it', (name, family) => {
    expect(fontFamily(name)).toBe(family);
  });

  test('a font name cannot leave its quotes', () => {
    expect(fontFamily("x'; color: red")).toMatch(/^'x; color: red',/);
  });

  test('a conditional look is laid over the font', () => {
    const css = fontCss({ size: 12, color: '#000000', italic: true }, { bold: true, color: '#9C0006' }, 1.5);
    expect(css).toMatchObject({
      'font-size': '24px',
      'font-weight': 'bold',
      'font-style': 'italic',
      color: '#9C0006',
    });
  });

  test('underline and strike together', () => {
    const css = fontCss({ underline: true, strike: true }, undefined, 1);
    expect(css['text-decoration']).toBe('underline line-through');
  });

  test.each([
    [undefined, 'Double', 'right'],
    ['general', 'String', 'left'],
    [undefined, 'Boolean', 'center'],
    [undefined, 'Error', 'center'],
    ['left', 'Double', 'left'],
    ['centerContinuous', 'String', 'center'],
  ] as const)('%s alignment of a %s: %s', (horizontal, type, expected) => {
    expect(horizontalOf({ horizontal }, type)).toBe(expected);
  });

  test('wrapped and indented text', () => {
    const css = alignmentCss({ wrap: true, indent: 2, vertical: 'center' }, 'left', 1);
    expect(css).toMatchObject({
      'white-space': 'pre-wrap',
      'padding-left': '20px',
      'align-items': 'safe center',
    });
  });

  test('patterns are drawn in their colour over the fill', () => {
    const css = fillCss({ color: '#FFF2CC', pattern: 'lightUp', patternColor: '#C00000' });
    expect(css['background-color']).toBe('#FFF2CC');
    expect(css['background-image']).toContain('#C00000');
    expect(fillCss(undefined)).toEqual({});
  });

  test('lines', () => {
    expect(lineCss({ style: 'thin' })).toBe('1px solid #000000');
    expect(lineCss({ style: 'double', color: '#C00000' })).toBe('3px double #C00000');
  });
});

describe('borders', () => {
  const all: CellStyle['border'] = {
    top: { style: 'thin' },
    bottom: { style: 'thin' },
    left: { style: 'thin' },
    right: { style: 'thin' },
  };
  const within = (address: string, border: CellStyle['border']) => (cell: Cell) => {
    const { top, bottom, left, right } = area(address);
    const inside = cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    return inside ? border : undefined;
  };

  test('equal lines end to end become one', () => {
    const runs = borderRuns(area('A1:D4'), within('B2:C3', all), []);
    expect(runs).toHaveLength(6);
    expect(runs.filter(({ direction }) => direction === 'horizontal')).toEqual(
      [1, 2, 3].map((edge) => ({ direction: 'horizontal', edge, from: 1, to: 2, line: { style: 'thin' } })),
    );
  });

  test('no line runs through a merged area', () => {
    const runs = borderRuns(area('A1:D4'), within('B2:C3', all), [area('B2:C3')]);
    expect(runs.map(({ direction, edge }) => `${direction} ${edge}`)).toEqual([
      'horizontal 1',
      'horizontal 3',
      'vertical 1',
      'vertical 3',
    ]);
  });

  test('of two neighbours the heavier line is drawn', () => {
    const borderAt = ({ row, column }: Cell): CellStyle['border'] => {
      if (row !== 0) return undefined;
      return column === 0 ? { right: { style: 'thin' } } : { left: { style: 'medium', color: '#C00000' } };
    };
    const runs = borderRuns(area('A1:A1'), borderAt, []);
    expect(runs).toEqual([
      { direction: 'vertical', edge: 1, from: 0, to: 0, line: { style: 'medium', color: '#C00000' } },
    ]);
  });
});

describe('numbers that do not fit', () => {
  test.each([
    [1005.08, 7, '1005.08'],
    [1005.08, 6, '1005.1'],
    [1005.08, 4, '1005'],
    [0.333333333333, 5, '0.333'],
    [123456789012, 8, '1.23E+11'],
    [123456789012, 6, '1E+11'],
    [-2.5, 2, '-3'],
    [1234567, 3, undefined],
  ])('%d in %d characters', (value, room, text) => {
    expect(fitGeneral(value, (shown) => shown.length <= room)).toBe(text);
  });
});

describe('the fill handle', () => {
  const down = (distance: number) => ({ rows: distance, columns: 0 });

  test.each<[string, (string | number)[], number, boolean, (string | number)[]]>([
    ['one number repeats', [5], 3, true, [5, 5, 5]],
    ['two numbers go on', [1, 3], 3, true, [5, 7, 9]],
    ['upwards they go back', [1, 3], 2, false, [-1, -3]],
    ['words that end in a number count on', ['指标1'], 3, true, ['指标2', '指标3', '指标4']],
    ['leading zeros stay', ['A08', 'A09'], 2, true, ['A10', 'A11']],
    ['other words repeat', ['产出', '效益'], 3, true, ['产出', '效益', '产出']],
    ['formulas move along', ['=A1*$B$1'], 2, true, ['=A2*$B$1', '=A3*$B$1']],
    ['upwards as well', ['=A5'], 2, false, ['=A4', '=A3']],
  ])('%s', (_, sources, count, forward, filled) => {
    expect(continueSeries(sources, count, forward, down)).toEqual(filled);
  });
});

test('the status bar counts everything and adds numbers', () => {
  expect(summarise([1, '甲', '', 2, true])).toEqual({ count: 4, sum: 3, average: 1.5 });
  expect(summarise(['甲', ''])).toEqual({ count: 1 });
});
