// RangeFormat with its font, fill and protection; of one range or several at once.
import type { CellStyle } from '../../src/sheet/style';
import { asFlag, asNumber, asInteger, asText, keyOf } from './arguments';
import { autofitColumns, autofitRows } from './autofit';
import { bordersClass } from './borders';
import { asColor } from './colors';
import { invalidArgument } from './failure';
import { common } from './grid';
import { assertAllowed } from './guard';
import { HostClass, method, navigation, property, since, type Property } from './hostClass';
import type { LiveRange } from './liveRange';
import { charactersOfColumn, pointsOfColumn } from './measures';

export type Ranges = readonly LiveRange[];

/** What Excel answers for cells whose look says nothing: its default font, no fill. */
const DEFAULTS = { fontName: '宋体', fontSize: 11, fontColor: '#000000', fillColor: '#FFFFFF' };

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;
const PATTERNS = { solid: 'Solid', gray125: 'Gray16', lightUp: 'LightUp', lightGrid: 'Grid' } as const;
/** Excel says 180 for characters stacked from top to bottom. */
const STACKED = { excel: 180, file: 255 };

export function restyle(ranges: Ranges, style: CellStyle): void {
  for (const { sheet, area } of ranges) {
    assertAllowed(sheet, 'formatCells');
    sheet.setStyle(area, style);
  }
}

/** A property of the style of each cell. */
function styled(read: (style: CellStyle) => unknown, write: (value: unknown) => CellStyle): Property<Ranges> {
  return property(
    (ranges) => common(ranges, (cell, { sheet }) => read(sheet.style(cell))),
    (ranges, value) => restyle(ranges, write(value)),
  );
}

function within(value: unknown, from: number, to: number): number {
  const number = asNumber(value);
  if (number < from || number > to) throw invalidArgument(`${number} is not between ${from} and ${to}.`);
  return number;
}

const fontClass: HostClass<Ranges> = new HostClass('RangeFont', '1.1', () => ({
  members: {
    name: styled(
      ({ font }) => font?.name ?? DEFAULTS.fontName,
      (value) => ({ font: { name: asText(value) } }),
    ),
    size: styled(
      ({ font }) => font?.size ?? DEFAULTS.fontSize,
      (value) => ({ font: { size: within(value, 1, 409) } }),
    ),
    bold: styled(
      ({ font }) => font?.bold ?? false,
      (value) => ({ font: { bold: asFlag(value) } }),
    ),
    italic: styled(
      ({ font }) => font?.italic ?? false,
      (value) => ({ font: { italic: asFlag(value) } }),
    ),
    underline: styled(
      ({ font }) => (font?.underline ? 'Single' : 'None'),
      (value) => ({ font: { underline: keyOf(value, { none: 'None', single: 'Single' }) === 'single' } }),
    ),
    color: styled(
      ({ font }) => font?.color ?? DEFAULTS.fontColor,
      (value) => ({ font: { color: asColor(value) } }),
    ),
    ...since('1.9', {
      strikethrough: styled(
        ({ font }) => font?.strike ?? false,
        (value) => ({ font: { strike: asFlag(value) } }),
      ),
    }),
  },
}));

const fillClass: HostClass<Ranges> = new HostClass('RangeFill', '1.1', () => ({
  members: {
    color: property(
      (ranges) => common(ranges, (cell, { sheet }) => sheet.style(cell).fill?.color ?? DEFAULTS.fillColor),
      (ranges, value) => {
        const color = asColor(value);
        for (const range of ranges) {
          // Excel keeps the pattern and changes the colour under it.
          const fill = common([range], (cell, { sheet }) => sheet.style(cell).fill?.pattern);
          restyle([range], {
            fill: { ...range.sheet.style(range.topLeft).fill, color, pattern: fill ?? 'solid' },
          });
        }
      },
    ),
    clear: method((ranges) => restyle(ranges, { fill: undefined })),
    ...since('1.9', {
      pattern: property(
        (ranges: Ranges) =>
          common(ranges, (cell, { sheet }) => {
            const { fill } = sheet.style(cell);
            return fill ? PATTERNS[fill.pattern ?? 'solid'] : 'None';
          }),
        (ranges, value) => {
          if (value === 'None') return restyle(ranges, { fill: undefined });
          const pattern = keyOf(value, PATTERNS);
          for (const range of ranges) {
            const fill = range.sheet.style(range.topLeft).fill;
            restyle([range], { fill: { color: DEFAULTS.fillColor, ...fill, pattern } });
          }
        },
      ),
      /** Null where there is no fill: the colour alone does not tell it from white. */
      tintAndShade: property((ranges: Ranges) =>
        common(ranges, (cell, { sheet }) => (sheet.style(cell).fill ? 0 : null)),
      ),
      patternColor: property(
        (ranges: Ranges) =>
          common(ranges, (cell, { sheet }) => sheet.style(cell).fill?.patternColor ?? DEFAULTS.fontColor),
        (ranges, value) => {
          const patternColor = asColor(value);
          for (const range of ranges) {
            const fill = range.sheet.style(range.topLeft).fill;
            restyle([range], { fill: { color: DEFAULTS.fillColor, ...fill, patternColor } });
          }
        },
      ),
    }),
  },
}));

const formatProtectionClass: HostClass<Ranges> = new HostClass('FormatProtection', '1.2', () => ({
  members: {
    locked: property(
      (ranges) => common(ranges, (cell, { sheet }) => sheet.isLocked(cell)),
      (ranges, value) => {
        const locked = asFlag(value);
        for (const { sheet, area } of ranges) {
          assertAllowed(sheet, 'formatCells');
          sheet.setStyle(area, { locked });
        }
      },
    ),
  },
}));

/** Sizes are set line by line; whole columns have no single row to set, and the reverse. */
function lines(range: LiveRange, axis: 'row' | 'column'): number[] {
  const [first, last] =
    axis === 'row' ? [range.area.top, range.area.bottom] : [range.area.left, range.area.right];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export const rangeFormatClass: HostClass<Ranges> = new HostClass('RangeFormat', '1.1', () => ({
  members: {
    font: navigation((ranges) => fontClass.of(ranges)),
    fill: navigation((ranges) => fillClass.of(ranges)),
    borders: navigation((ranges) => bordersClass.of(ranges)),
    horizontalAlignment: styled(
      ({ alignment }) => HORIZONTAL[alignment?.horizontal ?? 'general'],
      (value) => ({ alignment: { horizontal: keyOf(value, HORIZONTAL) } }),
    ),
    verticalAlignment: styled(
      ({ alignment }) => VERTICAL[alignment?.vertical ?? 'bottom'],
      (value) => ({ alignment: { vertical: keyOf(value, VERTICAL) } }),
    ),
    wrapText: styled(
      ({ alignment }) => alignment?.wrap ?? false,
      (value) => ({ alignment: { wrap: asFlag(value) } }),
    ),
    ...since('1.2', {
      protection: navigation((ranges: Ranges) => formatProtectionClass.of(ranges)),
      columnWidth: property(
        (ranges: Ranges) => {
          const widths = ranges.flatMap((range) =>
            lines(range, 'column').map((column) => pointsOfColumn(range.sheet.columnWidth(column))),
          );
          return widths.every((width) => width === widths[0]) ? widths[0] : null;
        },
        (ranges, value) => {
          const characters = charactersOfColumn(within(value, 0, 1344));
          for (const range of ranges) {
            assertAllowed(range.sheet, 'formatColumns');
            for (const column of lines(range, 'column')) range.sheet.setColumnWidth(column, characters);
          }
        },
      ),
      rowHeight: property(
        (ranges: Ranges) => {
          const heights = ranges.flatMap((range) =>
            range.isEntireColumn ? [null] : lines(range, 'row').map((row) => range.sheet.rowHeight(row)),
          );
          return heights.every((height) => height === heights[0]) ? heights[0] : null;
        },
        (ranges, value) => {
          const points = within(value, 0, 409.5);
          for (const range of ranges) {
            assertAllowed(range.sheet, 'formatRows');
            for (const row of lines(range, 'row')) range.sheet.setRowHeight(row, points);
          }
        },
      ),
      autofitColumns: method((ranges: Ranges) => ranges.forEach(autofitColumns)),
      autofitRows: method((ranges: Ranges) => ranges.forEach(autofitRows)),
    }),
    ...since('1.7', {
      textOrientation: styled(
        ({ alignment }) =>
          alignment?.rotation === STACKED.file ? STACKED.excel : (alignment?.rotation ?? 0),
        (value) => ({
          alignment: { rotation: value === STACKED.excel ? STACKED.file : within(asInteger(value), -90, 90) },
        }),
      ),
    }),
    ...since('1.9', {
      indentLevel: styled(
        ({ alignment }) => alignment?.indent ?? 0,
        (value) => ({ alignment: { indent: within(asInteger(value), 0, 250) } }),
      ),
      shrinkToFit: styled(
        ({ alignment }) => alignment?.shrinkToFit ?? false,
        (value) => ({ alignment: { shrinkToFit: asFlag(value) } }),
      ),
    }),
  },
}));
