import { areaName, cellName, columnName, columnNumber, parseArea } from '../../src/sheet/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s, and back', (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
});

test.each([
  ['B3', { top: 2, left: 1, bottom: 2, right: 1 }],
  ['$B$3:a1', { top: 0, left: 0, bottom: 2, right: 1 }],
  ["'年度 表'!C2:D4", { top: 1, left: 2, bottom: 3, right: 3 }],
  ['2:3', { top: 1, left: 0, bottom: 2, right: 16383 }],
  ['B:B', { top: 0, left: 1, bottom: 1048575, right: 1 }],
])('reads %s', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'A', 'A0', 'XFE1', 'A1:B2:C3', '绩效', 'A1048577'])('%s is no address', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test('names areas and cells', () => {
  expect(areaName({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
  expect(areaName({ top: 7, left: 0, bottom: 28, right: 6 })).toBe('A8:G29');
  expect(cellName({ row: 9, column: 27 })).toBe('AB10');
});
