// What Range.copyFrom does: contents with references that move along, looks, merges, validations, highlights.
import { MAX_COLUMNS, MAX_ROWS, type Area, type Cell } from '../../src/sheet/address';
import { intersection } from '../store/areas';
import { moveFormula } from '../store/references';
import type { SheetStore } from '../store/store';
import type { HostContext } from './context';
import { HostError, invalidArgument } from './failure';
import { assertEditable } from './guard';
import type { LiveRange } from './liveRange';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';
interface CopyHow {
  /** Empty source cells leave their target as it is. */
  skipBlanks: boolean;
  transpose: boolean;
}

/** A smaller target grows to the source's size; a larger one is filled again and again where it holds the source whole. */
export function copyCells(
  target: LiveRange,
  source: LiveRange,
  what: CopyWhat,
  how: CopyHow,
  host: HostContext,
): void {
  const [height, width] = how.transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  if (height * width > MAX_ROWS) throw new HostError('RangeExceedsLimit', 'The range to copy is too large.');
  const rows = Math.max(1, Math.floor(target.rows / height));
  const columns = Math.max(1, Math.floor(target.columns / width));
  const { top, left } = target.area;
  const whole = { top, left, bottom: top + rows * height - 1, right: left + columns * width - 1 };
  if (whole.bottom >= MAX_ROWS || whole.right >= MAX_COLUMNS)
    throw invalidArgument('The copy would leave the sheet.');
  assertEditable(host.range(target.sheet, whole), host);

  const copied = takeCells(source.sheet, source.area);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const origin = { row: top + row * height, column: left + column * width };
      putCells(target.sheet, origin, source, copied, what, how);
    }
  }
}

type Taken = ReturnType<typeof takeCells>;

/** All of the source before anything is written: source and target may overlap. */
function takeCells(sheet: SheetStore, area: Area) {
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = { row, column };
      cells.push({
        cell,
        formula: sheet.formula(cell),
        value: sheet.value(cell),
        quoted: sheet.inputText(cell).startsWith("'"),
        style: sheet.style(cell),
        validation: sheet.validationAt(cell),
      });
    }
  }
  const inside = <P extends { area: Area }>(parts: readonly P[]) =>
    parts.flatMap((part) => {
      const shared = intersection(part.area, area);
      return shared ? [{ ...part, area: shared }] : [];
    });
  const merges = sheet.merges().filter((merge) => {
    const shared = intersection(merge, area);
    return (
      shared && shared.bottom === merge.bottom && shared.right === merge.right && shared.top === merge.top
    );
  });
  return { cells, merges, highlights: inside(sheet.highlights()) };
}

function putCells(
  sheet: SheetStore,
  origin: Cell,
  source: LiveRange,
  { cells, merges, highlights }: Taken,
  what: CopyWhat,
  { skipBlanks, transpose }: CopyHow,
): void {
  const { top, left } = source.area;
  const place = ({ row, column }: Cell): Cell =>
    transpose
      ? { row: origin.row + column - left, column: origin.column + row - top }
      : { row: origin.row + row - top, column: origin.column + column - left };
  const placeArea = (area: Area): Area => {
    const first = place({ row: area.top, column: area.left });
    const last = place({ row: area.bottom, column: area.right });
    return { top: first.row, left: first.column, bottom: last.row, right: last.column };
  };
  const target = placeArea(source.area);
  const looks = what === 'All' || what === 'Formats';

  if (looks) {
    sheet.unmerge(target);
    sheet.clear(target, 'formats');
  }
  for (const { cell, formula, value, quoted, style, validation } of cells) {
    const to = place(cell);
    const area = { top: to.row, bottom: to.row, left: to.column, right: to.column };
    if (looks) sheet.setStyle(area, style);
    if (what === 'All') sheet.setValidation(area, validation);
    if (what === 'Formats' || (skipBlanks && value === '' && formula === '')) continue;
    const moved =
      formula && what !== 'Values' ? moveFormula(formula, to.row - cell.row, to.column - cell.column) : '';
    // Text that was text by its format, or by a leading apostrophe, stays text.
    const isText = value !== '' && (quoted || (typeof value === 'string' && style.numberFormat === '@'));
    const takesText = sheet.style(to).numberFormat === '@';
    sheet.setInput(to, moved || (isText && !takesText ? `'${value}` : value));
  }
  if (!looks) return;
  for (const merge of merges) sheet.merge(placeArea(merge));
  if (source.sheet.id !== sheet.id || !transpose) {
    for (const highlight of highlights) sheet.addHighlight({ ...highlight, area: placeArea(highlight.area) });
  }
}
