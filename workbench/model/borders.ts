// RangeBorderCollection and RangeBorder: the lines around and between the cells of ranges.
import type { Area } from '../../src/sheet/address';
import type { BorderLine } from '../../src/sheet/style';
import { asInteger, asWord } from './arguments';
import { asColor } from './colors';
import { HostError, invalidArgument } from './failure';
import { common } from './grid';
import { assertAllowed } from './guard';
import { HostClass, method, property, type HostObject } from './hostClass';
import { LiveRange } from './liveRange';
import type { Ranges } from './rangeFormat';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Index = (typeof INDEXES)[number];
type Side = 'top' | 'bottom' | 'left' | 'right';

interface Border {
  ranges: Ranges;
  index: Index;
}

/** Each line of the store is a style and a weight of Office.js. */
const LINES: Record<BorderLine['style'], { style: string; weight: string }> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
};
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The cells that have the line, and on which side; a line between two cells belongs to both. */
function strips({ area }: LiveRange, index: Index): { area: Area; side: Side }[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right' }];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, side: 'bottom' },
            { area: { ...area, top: top + 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, side: 'right' },
            { area: { ...area, left: left + 1 }, side: 'left' },
          ];
    default:
      throw new HostError('ApiNotFound', `RangeBorder: ${index} is not there.`);
  }
}

/** The border as it is: null where the cells differ, 'None' where there is none. */
function lineOf({ ranges, index }: Border, part: (line: BorderLine | undefined) => string): string | null {
  const parts = ranges.flatMap((range) =>
    strips(range, index).map((strip) =>
      common([new LiveRange(range.sheet, strip.area)], (cell) =>
        part(range.sheet.style(cell).border?.[strip.side]),
      ),
    ),
  );
  if (parts.length === 0) return part(undefined);
  return parts.every((found) => found === parts[0]) ? parts[0]! : null;
}

function draw(
  { ranges, index }: Border,
  next: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  for (const range of ranges) {
    assertAllowed(range.sheet, 'formatCells');
    for (const { area, side } of strips(range, index)) {
      const first = range.sheet.style({ row: area.top, column: area.left }).border?.[side];
      range.sheet.setStyle(area, { border: { [side]: next(first) } });
    }
  }
}

const borderClass: HostClass<Border> = new HostClass('RangeBorder', '1.1', () => ({
  identity: { key: '_Id', of: ({ index }) => index },
  members: {
    sideIndex: property(({ index }) => index),
    style: property(
      (border) => lineOf(border, (line) => (line ? LINES[line.style].style : 'None')),
      (border, value) => {
        const style = asWord(value, STYLES);
        if (style === 'None') return draw(border, () => undefined);
        const found = nearest(style, undefined);
        draw(border, (line) => ({ ...line, style: found }));
      },
    ),
    weight: property(
      (border) => lineOf(border, (line) => (line ? LINES[line.style].weight : 'Thin')),
      (border, value) => {
        const weight = asWord(value, WEIGHTS);
        draw(border, (line) => ({
          ...line,
          style: nearest(line ? LINES[line.style].style : 'Continuous', weight),
        }));
      },
    ),
    color: property(
      (border) => lineOf(border, (line) => line?.color ?? '#000000'),
      (border, value) => {
        const color = asColor(value);
        draw(border, (line) => ({ style: 'thin', ...line, color }));
      },
    ),
  },
}));

/** The store's line for a style and weight; styles it has no line for are drawn as the plainest of their kind. */
function nearest(style: string, weight: string | undefined): BorderLine['style'] {
  const names = Object.keys(LINES) as BorderLine['style'][];
  const sameStyle = names.filter((name) => LINES[name].style === style);
  const exact = sameStyle.find((name) => LINES[name].weight === (weight ?? 'Thin'));
  return exact ?? sameStyle[0] ?? 'dashed';
}

const of = (ranges: Ranges, index: Index): HostObject => borderClass.of({ ranges, index });

export const bordersClass: HostClass<Ranges> = new HostClass('RangeBorderCollection', '1.1', () => ({
  items: (ranges) => INDEXES.slice(0, 6).map((index) => of(ranges, index)),
  item: (ranges, key) => of(ranges, asWord(key, INDEXES)),
  members: {
    count: property(() => INDEXES.length),
    getItemAt: method((ranges, args) => {
      const index = INDEXES[asInteger(args.values[0])];
      if (!index) throw invalidArgument('There is no such border.');
      return of(ranges, index);
    }),
  },
}));
