// Sheets that two writers drew from one blueprint must be the same to whoever opens them: contents, looks, help, print
// set-up, sizes, protection, names. What only says the same in other words (a default, left out or not) does not count.
import type { CellStyle, PrintSetup, Validation } from '../../src/sheet/style';
import { NORMAL_MARGINS } from '../../src/sheet/style';
import { areaName } from '../../src/sheet/address';
import type { SheetStore, WorkbookStore } from '../../workbench/store/store';
import { seenSheet } from './seenWorkbook';

/** Every property of a style, said or not. */
function wholeStyle({ font, fill, border, alignment, numberFormat, locked }: CellStyle = {}) {
  const line = (side: 'top' | 'bottom' | 'left' | 'right') => {
    const drawn = border?.[side];
    return drawn && { style: drawn.style, color: drawn.color ?? '#000000' };
  };
  return {
    font: {
      name: font?.name,
      size: font?.size,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: font?.underline ?? false,
      strike: font?.strike ?? false,
      color: font?.color ?? '#000000',
    },
    fill: fill && { pattern: 'solid', ...fill },
    border: { top: line('top'), bottom: line('bottom'), left: line('left'), right: line('right') },
    alignment: {
      horizontal: alignment?.horizontal ?? 'general',
      vertical: alignment?.vertical ?? 'bottom',
      wrap: alignment?.wrap ?? false,
      shrinkToFit: alignment?.shrinkToFit ?? false,
      indent: alignment?.indent ?? 0,
      rotation: alignment?.rotation ?? 0,
    },
    numberFormat: numberFormat ?? 'General',
    locked: locked ?? true,
  };
}

const validation = ({ area, ...rest }: Validation) => ({ area: areaName(area), allowBlank: true, ...rest });

/** 0 and missing both leave the number of pages free. */
const wholePrint = ({ fitToWidth = 0, fitToHeight = 0, margins, ...rest }: PrintSetup) => ({
  ...rest,
  fitToWidth,
  fitToHeight,
  margins: { ...NORMAL_MARGINS, ...margins },
});

function comparable(sheet: SheetStore) {
  const { cells, validations, highlights, protection, print, ...seen } = seenSheet(sheet);
  return {
    ...seen,
    cells: Object.fromEntries(
      Object.entries(cells).map(([place, cell]) => {
        const { style, inputText: _typed, ...content } = cell as { style?: CellStyle; inputText?: string };
        return [place, { ...content, style: wholeStyle(style) }];
      }),
    ),
    validations: validations.map(validation),
    highlights: highlights.map(({ area, stopIfTrue = false, ...highlight }) => ({
      area: areaName(area),
      stopIfTrue,
      ...highlight,
    })),
    print: wholePrint(print),
    allowed:
      protection &&
      Object.entries(protection.options)
        .flatMap(([what, may]) => (may ? [what] : []))
        .sort(),
  };
}

/** Their names may differ: a workbook that has one gives the next another. */
export function expectSameSheet(one: SheetStore, other: SheetStore): void {
  expect({ ...comparable(one), name: '' }).toEqual({ ...comparable(other), name: '' });
}

/** Every sheet of `written` is in `drawn`, in the same order; `drawn` may have had others before. */
export function expectSameWorkbook(drawn: WorkbookStore, written: WorkbookStore): void {
  const wanted = written.sheets().map(({ name }) => name);
  const sheets = drawn.sheets().filter(({ name }) => wanted.includes(name));
  expect(sheets.map(({ name }) => name)).toEqual(wanted);
  written.sheets().forEach((sheet, index) => expectSameSheet(sheets[index]!, sheet));
  const names = (store: WorkbookStore) =>
    store
      .names()
      .map(({ name, formula, visible }) => ({ name, formula, visible }))
      .sort((a, b) => a.name.localeCompare(b.name));
  expect(names(drawn)).toEqual(names(written));
  expect(drawn.structureProtected).toBe(written.structureProtected);
}
