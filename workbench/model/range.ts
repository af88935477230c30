// Range: a rectangle of cells.
import { cellProperties } from './cellProperties';
import { assertSize } from './grid';
import { conditionalFormatsClass } from './conditionalFormats';
import { dataValidationClass } from './dataValidation';
import { HostClass, method, navigation, since } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeContents } from './rangeContents';
import { rangeEdits } from './rangeEdits';
import { rangeFormatClass } from './rangeFormat';
import { rangePlaces } from './rangePlaces';
import { rangeSearch } from './rangeSearch';
import { rangeSortClass } from './rangeSort';
import { worksheetClass } from './worksheet';

export const rangeClass: HostClass<LiveRange> = new HostClass('Range', '1.1', () => ({
  members: {
    ...rangeContents,
    ...rangePlaces,
    ...rangeEdits,
    ...rangeSearch,
    ...cellProperties,
    worksheet: navigation(({ sheet }) => worksheetClass.of(sheet)),
    format: navigation((range) => rangeFormatClass.of([range])),
    ...since('1.2', { sort: navigation((range: LiveRange) => rangeSortClass.of(range)) }),
    ...since('1.6', {
      conditionalFormats: navigation((range: LiveRange) => conditionalFormatsClass.of([range])),
    }),
    ...since('1.8', { dataValidation: navigation((range: LiveRange) => dataValidationClass.of([range])) }),
    /** The client's own check before it sends a large array in parts. */
    _ValidateArraySize: method((range, args) => {
      assertSize(range, args.integer(0), args.integer(1));
    }),
  },
}));
