// RangeAreas: several ranges of one sheet, formatted together.
import { asText } from './arguments';
import { findArea, fullAddress } from './address';
import type { HostContext } from './context';
import { conditionalFormatsClass } from './conditionalFormats';
import { dataValidationClass } from './dataValidation';
import { invalidArgument } from './failure';
import { assertAllowed, assertEditable } from './guard';
import { HostClass, method, navigation, property } from './hostClass';
import type { SheetStore } from '../store/store';
import { rangeClass } from './range';
import { rangeFormatClass, type Ranges } from './rangeFormat';
import { worksheetClass } from './worksheet';

/** Excel's longest list of addresses. */
const LONGEST = 8192;

/** `A1:B2,D4`, parted by commas. */
export function parseAreas(sheet: SheetStore, addresses: unknown, host: HostContext): Ranges {
  const text = asText(addresses);
  if (text.length > LONGEST) throw invalidArgument('The list of addresses is too long.');
  return text.split(',').map((address) => host.range(sheet, findArea(host.store, address, sheet).area));
}

const rangeCollectionClass: HostClass<Ranges> = new HostClass('RangeCollection', '1.9', () => ({
  items: (ranges) => ranges.map((range) => rangeClass.of(range)),
  members: {
    getCount: method((ranges) => ranges.length),
    getItemAt: method((ranges, args) => {
      const range = ranges[args.integer(0)];
      if (!range) throw invalidArgument('There is no such range.');
      return rangeClass.of(range);
    }),
  },
}));

export const rangeAreasClass: HostClass<Ranges> = new HostClass('RangeAreas', '1.9', () => ({
  members: {
    address: property((ranges) => ranges.map(fullAddress).join(',')),
    areaCount: property((ranges) => ranges.length),
    cellCount: property((ranges) => ranges.reduce((count, { rows, columns }) => count + rows * columns, 0)),
    isEntireRow: property((ranges) => ranges.every((range) => range.isEntireRow)),
    isEntireColumn: property((ranges) => ranges.every((range) => range.isEntireColumn)),
    areas: navigation((ranges) => rangeCollectionClass.of(ranges)),
    format: navigation((ranges) => rangeFormatClass.of(ranges)),
    dataValidation: navigation((ranges) => dataValidationClass.of(ranges)),
    conditionalFormats: navigation((ranges) => conditionalFormatsClass.of(ranges)),
    worksheet: navigation((ranges) => worksheetClass.of(ranges[0]!.sheet)),
    clear: method((ranges, args, host) => {
      const what = args.word(0, ['All', 'Formats', 'Contents'], 'All');
      for (const range of ranges) {
        if (what !== 'Contents') assertAllowed(range.sheet, 'formatCells');
        if (what !== 'Formats') assertEditable(range, host);
        range.sheet.clear(range.area, what === 'All' ? 'all' : what === 'Formats' ? 'formats' : 'contents');
      }
    }),
  },
}));
