// Which name was just typed, told from the tables before and after an edit.
import { recognise } from '../../src/recognise';
import { standsThere, typedName } from '../../src/session/typedName';
import {
  annualHeader,
  annualRows,
  projectForm,
  projectHeader,
  projectRows,
  strategicForm,
  strategicHeader,
  strategicRows,
  summaryTable,
} from '../support/formRows';
import { sheet, type SheetCell } from '../support/sheet';

type Rows = readonly (readonly SheetCell[])[];
const head = [...projectForm, ...projectHeader];
const first = head.length;
const tables = (rows: Rows = projectRows, top: Rows = head) =>
  recognise([sheet('表', 'A1', [...top, ...rows])]);
const named = (names: Record<number, string>, rows: Rows = projectRows, column = 3) =>
  rows.map((row, index) => row.map((cell, at) => (at === column ? (names[index] ?? cell) : cell)));
const blank = ['', '', '', '', '', '', ''];
const before = tables();

test('one name over another one, or in a free row', () => {
  expect(typedName(before, tables(named({ 1: '护栏更换' })))).toEqual({
    table: before[0]!.id,
    row: first + 1,
    typed: '护栏更换',
  });
  const free = named({ 2: '' });
  expect(typedName(tables(free), tables(named({ 2: '验收合格' }, free)))).toMatchObject({
    typed: '验收合格',
  });
});

test('in strategic and annual tables, in either habit', () => {
  const strategic = (rows: Rows) => tables(rows, [...strategicForm, ...strategicHeader]);
  expect(
    typedName(strategic(strategicRows), strategic(named({ 1: '节水灌溉' }, strategicRows, 2))),
  ).toMatchObject({ typed: '节水灌溉' });
  const annual = (rows: Rows) => tables(rows, annualHeader);
  expect(typedName(annual(annualRows), annual(named({ 1: '清淤河段' }, annualRows, 4)))).toMatchObject({
    typed: '清淤河段',
  });
});

const none: [what: string, rows: Rows][] = [
  ['nothing', projectRows],
  [
    'a value',
    projectRows.map((row, index) => (index === 0 ? row.map((cell) => (cell === 120 ? 130 : cell)) : row)),
  ],
  ['a name away', named({ 1: '' })],
  ['two names', named({ 1: '护栏更换', 2: '验收合格' })],
  ['a name that is in the table already', named({ 1: '养护道路里程' })],
  ['rows sorted', [projectRows[0]!, projectRows[2]!, projectRows[1]!, ...projectRows.slice(3)]],
  ['a row in above', [projectRows[0]!, blank, ...projectRows.slice(1)]],
  ['a row out', projectRows.filter((_, index) => index !== 1)],
  ['a row doubled', [...projectRows.slice(0, 2), projectRows[1]!, ...projectRows.slice(2)]],
];
test.each(none)('%s is no typed name', (_, rows) => {
  expect(typedName(before, tables(rows))).toBeUndefined();
});

test('rows that only moved are none, even where there is one name alone', () => {
  const alone = named({ 1: '', 2: '', 3: '', 4: '', 5: '', 6: '' });
  const pushed = [blank, ...alone];
  expect(typedName(tables(alone), tables(pushed))).toBeUndefined();
  expect(typedName(tables(pushed), tables(alone))).toBeUndefined();
});

test('a table that was not there before, or is another one now, tells nothing', () => {
  expect(typedName([], before)).toBeUndefined();
  expect(typedName(before, [])).toBeUndefined();
  const summary = recognise([sheet('表', 'A1', summaryTable)]);
  expect(typedName(before, summary)).toBeUndefined();
  expect(typedName(summary, before)).toBeUndefined();
});

test('a name stands in its row, or no longer', () => {
  const typed = { table: before[0]!.id, row: first + 1, typed: '更换护栏数量' };
  expect(standsThere(before, typed)).toBe(true);
  expect(standsThere(tables(named({ 1: '护栏' })), typed)).toBe(false);
  expect(standsThere(tables([blank, ...projectRows]), typed)).toBe(false);
  expect(standsThere([], typed)).toBe(false);
});
