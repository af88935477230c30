import { MAX_ROWS, areaName, parseArea } from '../../src/sheet/address';
import { coverCells, shiftArea, shiftParts, subtractArea, type Shift } from './areas';
import { inputsOf } from './inputs';
import {
  dropSheetInFormula,
  mapReferences,
  moveFormula,
  pinToCell,
  renameSheetInFormula,
  shiftFormula,
} from './references';

const area = (name: string) => parseArea(name)!;
const rows = (kind: Shift['kind'], at: number, count: number): Shift => ({
  kind,
  axis: 'row',
  at: at - 1,
  count,
});
const columns = (kind: Shift['kind'], at: number, count: number): Shift => ({
  kind,
  axis: 'column',
  at: at - 1,
  count,
});

describe('areas under an insert or delete', () => {
  test.each<[string, Shift, string | undefined]>([
    ['A2:B4', rows('insert', 1, 2), 'A4:B6'],
    ['A2:B4', rows('insert', 2, 1), 'A3:B5'],
    ['A2:B4', rows('insert', 3, 1), 'A2:B5'],
    ['A2:B4', rows('insert', 5, 1), 'A2:B4'],
    ['A2:B4', rows('delete', 1, 2), 'A1:B2'],
    ['A2:B4', rows('delete', 3, 1), 'A2:B3'],
    ['A2:B4', rows('delete', 4, 9), 'A2:B3'],
    ['A2:B4', rows('delete', 2, 3), undefined],
    ['A2:B4', rows('delete', 5, 3), 'A2:B4'],
    ['B2:D4', columns('insert', 3, 2), 'B2:F4'],
    ['B2:D4', columns('delete', 1, 2), 'A2:B4'],
    ['A1:B1048576', rows('insert', 3, 2), 'A1:B1048576'],
    ['A1:B1048576', rows('delete', 3, 2), 'A1:B1048576'],
    ['A1048570:A1048576', rows('insert', 1, 3), 'A1048573:A1048576'],
    ['A1048576', rows('insert', 1, 1), undefined],
    ['A2:A4', { ...rows('insert', 1, 1), band: [0, 0] }, 'A3:A5'],
    ['A2:B4', { ...rows('insert', 1, 1), band: [0, 0] }, 'A2:B4'],
    ['C2:C4', { ...rows('insert', 1, 1), band: [0, 1] }, 'C2:C4'],
  ])('%s under %j becomes %s', (before, shift, after) => {
    const moved = shiftArea(area(before), shift);
    expect(moved && areaName(moved)).toBe(after);
  });

  test('an area that can be cut falls apart at the band, and knows where its parts began', () => {
    const parts = shiftParts(area('A2:C5'), { ...rows('insert', 3, 1), band: [1, 1] });
    expect(parts.map((part) => areaName(part.area))).toEqual(['A2:A5', 'C2:C5', 'B2:B6']);
    expect(shiftParts(area('A2:A5'), rows('insert', 6, 2))[0]?.area).toEqual(area('A2:A7'));
    expect(shiftParts(area('A2:A5'), rows('delete', 1, 3))).toEqual([
      { area: area('A1:A2'), origin: { row: 3, column: 0 } },
    ]);
  });
});

test.each([
  ['A1:D4', 'B2:C3', ['A1:D1', 'A4:D4', 'A2:A3', 'D2:D3']],
  ['A1:B2', 'A1:C9', []],
  ['A1:B2', 'D4', ['A1:B2']],
  ['A1:A5', 'A1:A2', ['A3:A5']],
])('%s without %s is %j', (whole, hole, rest) => {
  expect(subtractArea(area(whole), area(hole)).map(areaName)).toEqual(rest);
});

test('cells are covered by few rectangles', () => {
  const cells = ['B2', 'A1', 'B1', 'A2', 'D1', 'A3', 'D2', 'D3'].map((name) => {
    const { top, left } = area(name);
    return { row: top, column: left };
  });
  expect(coverCells(cells).map(areaName).sort()).toEqual(['A1:B2', 'A3', 'D1:D3']);
});

describe('references in formulas', () => {
  test.each<[string, string[]]>([
    ['=A1+$B$2*sheet!C3', ['A1', '$B$2', 'sheet!C3']],
    ["=SUM('a b'!A1:B2,'it''s'!$C:$D,3:5)", ["'a b'!A1:B2", "'it''s'!$C:$D", '3:5']],
    ['="A1 ""B2"" "&C3', ['C3']],
    ['=LOG10(A1)+ABC1_x+A1B+数据1!B2', ['A1', '数据1!B2']],
    ['=表[[#All],[A1]]+T[B2]', []],
    ['=#REF!+Sheet1!#REF!+XFE1+A1048577+ZZZ9', []],
    ['=A1:INDEX(B:B,3)', ['A1', 'B:B']],
    ['=[1]Sheet1!A1+Jan:Mar!B2', ['[1]Sheet1!A1', 'Jan:Mar!B2']],
    ['=1.5E3+1E5-A0', []],
    ["='1月'!A1+名称.A1", ["'1月'!A1"]],
  ])('%s refers to %j', (formula, expected) => {
    const found: string[] = [];
    const same = mapReferences(formula, ({ text }) => {
      found.push(text);
      return text;
    });
    expect(found).toEqual(expected);
    expect(same).toBe(formula);
  });

  test.each<[string, Shift, string]>([
    ['=A5+$A$5+A$5+$A5', rows('insert', 3, 2), '=A7+$A$7+A$7+$A7'],
    ['=SUM(A2:A4)', rows('insert', 3, 1), '=SUM(A2:A5)'],
    ['=SUM(A4:A2)', rows('insert', 3, 1), '=SUM(A5:A2)'],
    ['=SUM(A2:A4)', rows('delete', 2, 3), '=SUM(#REF!)'],
    ["=data!A2+'data'!A2", rows('delete', 2, 1), "=data!#REF!+'data'!#REF!"],
    ['=other!A5+[1]data!A5', rows('insert', 1, 1), '=other!A5+[1]data!A5'],
    ['=SUM(3:5)+SUM(B:B)', rows('insert', 4, 1), '=SUM(3:6)+SUM(B:B)'],
    ['=SUM(3:5)+SUM($B:C)', columns('insert', 3, 1), '=SUM(3:5)+SUM($B:D)'],
    ['="A5"&A5', rows('insert', 1, 1), '="A5"&A6'],
    ['=SUM(A1:B9)', { ...rows('insert', 2, 1), band: [0, 0] }, '=SUM(A1:B9)'],
  ])('%s under %j becomes %s', (before, shift, after) => {
    expect(shiftFormula(before, 'data', 'DATA', shift)).toBe(after);
  });

  test('only those to the changed sheet follow', () => {
    expect(shiftFormula('=A5+data!A5', 'here', 'data', rows('insert', 1, 1))).toBe('=A5+data!A6');
  });

  test.each([
    ['=A1+$A$1+A$1+$A1+x!B2:C$3', 2, 1, '=B3+$A$1+B$1+$A3+x!C4:D$3'],
    ['=A1', -1, 0, '=#REF!'],
    ['=SUM(B:B,2:2)', 3, 3, '=SUM(E:E,5:5)'],
  ])('%s copied by %i rows and %i columns reads %s', (before, down, right, after) => {
    expect(moveFormula(before, down, right)).toBe(after);
  });

  test('sheets are renamed with the quotes they need, and dropped', () => {
    expect(renameSheetInFormula('=old!A1+\'OLD\'!B2&"old!A1"', 'old', 'new one')).toBe(
      "='new one'!A1+'new one'!B2&\"old!A1\"",
    );
    expect(renameSheetInFormula('=old!A1', 'old', "it's")).toBe("='it''s'!A1");
    expect(renameSheetInFormula('=old!A1', 'old', 'A1')).toBe("='A1'!A1");
    expect(renameSheetInFormula('=a:old!A1', 'old', '新')).toBe("='a:新'!A1");
    expect(dropSheetInFormula('=SUM(old!A1:B2)+kept!A1', 'Old')).toBe('=SUM(#REF!)+kept!A1');
  });
});

test('ROW() and COLUMN() are pinned to the cell they are asked in', () => {
  expect(pinToCell('=ROW()+COLUMN( )+ROW(A1)&"ROW()"', { row: 4, column: 2 })).toBe(
    '=ROW(C5)+COLUMN(C5)+ROW(A1)&"ROW()"',
  );
});

test.each([
  ['=AND($A1<>"",LEN(B1)>2,TRUE,1E3)', true],
  ['=other!A1=#N/A', true],
  ['=限额>A1', false],
  ['=INDIRECT("A1")', false],
  ['=TODAY()>A1', false],
  [`=SUM(A1:A${MAX_ROWS})`, false],
])('what %s reads is known: %s', (formula, known) => {
  expect(inputsOf(formula) !== undefined).toBe(known);
});
