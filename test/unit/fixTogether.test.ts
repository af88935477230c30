// Which fixes can be read, written and taken back as one.
import type { EditStep } from '../../src/blueprint/edit';
import { fixTogether, sameKind, type Fixable } from '../../src/rules/fixTogether';
import { checkTables } from '../../src/rules';
import { project } from '../support/tables';

const write = (row: number): EditStep => ({ kind: 'write', at: { row, column: 1 }, values: [['好']] });
const away: EditStep = { kind: 'deleteRows', at: 3, count: 1, like: 2 };

const base = checkTables([project({ rows: ['产出指标 | 数量指标 | 维修面积 | >= | 9700 | 平方米'] })]).find(
  ({ rule }) => rule === 'operator-style',
) as Fixable;

/** A fix that writes into cells of column B. */
const fixOf = (
  key: string,
  rows: readonly number[],
  more: Partial<Fixable> = {},
  steps?: EditStep[],
): Fixable => {
  const sheet = more.sheet ?? 'one';
  return {
    ...base,
    key,
    sheet,
    fix: {
      changes: rows.map((row) => ({ cell: `B${row + 1}`, before: '坏', after: '好' })),
      edit: {
        sheet,
        columns: [1, 1],
        steps: steps ?? rows.map(write),
        expects: rows.map((row) => ({ cell: { row, column: 1 }, text: '坏' })),
      },
    },
    ...more,
  };
};
const keys = (findings: readonly Fixable[]) => findings.map(({ key }) => key);

test('fixes of one sheet become one edit, those of several sheets one for each', () => {
  const { mended, left, edits } = fixTogether([
    fixOf('a', [2]),
    fixOf('b', [5, 6]),
    fixOf('c', [2], { sheet: 'two' }),
  ]);
  expect([keys(mended), keys(left)]).toEqual([['a', 'b', 'c'], []]);
  expect(edits.map(({ sheet, steps, expects }) => [sheet, steps.length, expects.length])).toEqual([
    ['one', 3, 3],
    ['two', 1, 1],
  ]);
});

test('two that write the same cell are not mended together', () => {
  const { mended, left } = fixTogether([fixOf('a', [2, 3]), fixOf('b', [3, 4]), fixOf('c', [5])]);
  expect([keys(mended), keys(left)]).toEqual([['a', 'c'], ['b']]);
});

test('one that moves rows is mended alone on its sheet', () => {
  const moving = fixOf('moving', [3], {}, [away]);
  const elsewhere = fixOf('elsewhere', [3], { sheet: 'two' });
  expect(keys(fixTogether([moving, fixOf('a', [2]), elsewhere]).mended)).toEqual(['moving', 'elsewhere']);
  expect(keys(fixTogether([fixOf('a', [2]), moving]).left)).toEqual(['moving']);
  expect(keys(fixTogether([moving]).mended)).toEqual(['moving']);
});

test('of the same kind are findings of the rule that have a fix, exercises apart', () => {
  const first = fixOf('first', [2]);
  const { fix: _, ...unfixable } = fixOf('unfixable', [3]);
  const practice = fixOf('practice', [4], { exercise: true });
  const other = fixOf('other', [5], { rule: 'another' });
  const all = [practice, fixOf('second', [6]), unfixable, first, other];
  expect(keys(sameKind(first, all))).toEqual(['first', 'second']);
});
