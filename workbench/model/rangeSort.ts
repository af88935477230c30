// RangeSort: rows put in order by the values of some of their columns.
import { intersects } from '../../src/sheet/address';
import type { CellStyle } from '../../src/sheet/style';
import type { Scalar } from '../store/store';
import { asFlag, asInteger, asRecord } from './arguments';
import { HostError, invalidArgument } from './failure';
import { assertAllowed, assertEditable } from './guard';
import { HostClass, method } from './hostClass';
import type { LiveRange } from './liveRange';
import { sameArea } from '../store/areas';

const noStyle: CellStyle = {
  font: undefined,
  fill: undefined,
  border: undefined,
  alignment: undefined,
  numberFormat: undefined,
  locked: undefined,
};

/** Numbers, then text, then truth values; empty cells come last in either direction. */
const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compare(a: Scalar, b: Scalar, ascending: boolean, matchCase: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, 'zh-CN', { sensitivity: matchCase ? 'variant' : 'accent' })
      : Number(a) - Number(b));
  return ascending ? order : -order;
}

export const rangeSortClass: HostClass<LiveRange> = new HostClass('RangeSort', '1.2', () => ({
  members: {
    apply: method((range, args, host) => {
      const { sheet, area } = range;
      if (args.word(3, ['Rows', 'Columns'], 'Rows') === 'Columns') {
        throw new HostError('ApiNotFound', 'RangeSort.apply: sorting columns is not there.');
      }
      assertAllowed(sheet, 'sort');
      assertEditable(range, host);
      const touched = sheet.merges().filter((merge) => intersects(merge, area));
      if (touched.some((merge) => !sameArea(merge, area))) {
        throw new HostError(
          'InvalidOperation',
          'A range with merged cells of unequal size cannot be sorted.',
        );
      }
      if (!Array.isArray(args.values[0])) throw invalidArgument('The fields to sort by are missing.');
      const fields = (args.values[0] as unknown[]).map((field) => {
        const { key, ascending } = asRecord(field);
        return {
          column: area.left + asInteger(key),
          ascending: ascending === undefined || asFlag(ascending),
        };
      });
      const matchCase = args.flag(1, false);
      const first = area.top + (args.flag(2, false) ? 1 : 0);
      const rows = Array.from({ length: area.bottom - first + 1 }, (_, index) => first + index).map(
        (row) => ({
          keys: fields.map(({ column }) => sheet.value({ row, column })),
          cells: Array.from({ length: range.columns }, (_, index) => {
            const cell = { row, column: area.left + index };
            return {
              input: sheet.formula(cell) || sheet.inputText(cell),
              value: sheet.value(cell),
              style: sheet.style(cell),
            };
          }),
        }),
      );
      rows.sort(({ keys: a }, { keys: b }) =>
        fields.reduce((order, { ascending }, i) => order || compare(a[i]!, b[i]!, ascending, matchCase), 0),
      );
      // Validations and conditional formats stay where they are.
      sheet.clear({ ...area, top: first }, 'contents');
      sheet.setStyle({ ...area, top: first }, noStyle);
      rows.forEach(({ cells }, down) =>
        cells.forEach(({ input, value, style }, right) => {
          const cell = { row: first + down, column: area.left + right };
          sheet.setStyle({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }, style);
          sheet.setInput(cell, typeof value === 'number' && !input.startsWith('=') ? value : input);
        }),
      );
    }),
  },
}));
