// What Range.copyFrom does: contents with references that move along, looks, merges, and all that goes with cells.
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaOf,
  contains,
  intersects,
  type Area,
  type Cell,
} from '../../src/sheet/address';
import { covers, intersection } from '../store/areas';
import { moveFormula } from '../store/references';
import type { SheetStore } from '../store/store';
import { moveCondition } from '../store/structure';
import type { HostContext } from './context';
import { HostError, invalidArgument } from './failure';
import { assertAllowed, assertEditable } from './guard';
import type { LiveRange } from './liveRange';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';
interface CopyHow {
  /** Empty source cells leave their target as it is, with its look. */
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
  if (what === 'Formats') assertAllowed(target.sheet, 'formatCells');
  else assertEditable(host.range(target.sheet, whole), host);
  if (target.sheet.merges().some((merge) => intersects(merge, whole) && !covers(whole, merge)))
    throw new HostError('InvalidOperation', 'The target holds only a part of a merged area.');

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
  const used = sheet.usedArea(false);
  const inUse = used && intersection(area, used);
  for (let row = inUse?.top ?? 0; inUse && row <= inUse.bottom; row++) {
    for (let column = inUse.left; column <= inUse.right; column++) {
      const cell = { row, column };
      cells.push({
        cell,
        formula: sheet.formula(cell),
        value: sheet.value(cell),
        quoted: sheet.inputText(cell).startsWith("'"),
        style: sheet.style(cell),
        link: sheet.hyperlinkAt(cell),
      });
    }
  }
  const inside = <P extends { area: Area }>(parts: readonly P[]) =>
    parts.flatMap((part) => {
      const shared = intersection(part.area, area);
      return shared ? [{ part, shared }] : [];
    });
  return {
    cells,
    merges: sheet.merges().filter((merge) => covers(area, merge)),
    notes: sheet.notes().filter(({ cell }) => contains(area, cell)),
    validations: inside(sheet.validations()),
    highlights: inside(sheet.highlights()),
  };
}

function putCells(
  sheet: SheetStore,
  origin: Cell,
  source: LiveRange,
  { cells, merges, notes, validations, highlights }: Taken,
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
  const isBlank = ({ value, formula }: Taken['cells'][number]) => value === '' && formula === '';

  if (!skipBlanks) sheet.clear(target, what === 'All' ? 'all' : looks ? 'formats' : 'contents');
  else if (looks) sheet.unmerge(target);
  for (const taken of cells) {
    if (skipBlanks && isBlank(taken)) continue;
    const { cell, formula, value, quoted, style, link } = taken;
    const to = place(cell);
    if (looks && skipBlanks) sheet.clear(areaOf(to), 'formats');
    if (looks && Object.keys(style).length > 0) sheet.setStyle(areaOf(to), style);
    if (what === 'Formats') continue;
    const moved =
      formula && what !== 'Values' ? moveFormula(formula, to.row - cell.row, to.column - cell.column) : '';
    // Text that was text by its format, or by a leading apostrophe, stays text.
    const isText = value !== '' && (quoted || (typeof value === 'string' && style.numberFormat === '@'));
    const takesText = sheet.style(to).numberFormat === '@';
    sheet.setInput(to, moved || (isText && !takesText ? `'${value}` : value));
    if (what === 'All' && link) sheet.setHyperlink(to, link);
  }
  if (!looks) return;
  for (const merge of merges) sheet.merge(placeArea(merge));
  for (const { part, shared } of highlights) {
    const area = placeArea(shared);
    const { formula, area: from } = part;
    sheet.addHighlight({
      ...part,
      area,
      formula: moveFormula(formula, area.top - from.top, area.left - from.left),
    });
  }
  if (what !== 'All') return;
  for (const { part, shared } of validations) {
    const { area: from, ...rule } = part;
    const area = placeArea(shared);
    const condition = moveCondition(rule.condition, from, { row: area.top, column: area.left });
    sheet.setValidation(area, { ...rule, condition });
  }
  for (const { cell, text, author } of notes) sheet.setNote(place(cell), { text, author });
}
