// The official form, cell by cell.
import { projectSheet, type ProjectContent } from '../../workbench/sample/projectSheet';
import { blankIndicators } from '../../src/templates/blankTables';
import { styleAreas } from '../../src/blueprint/styleAreas';
import { profileById } from '../../src/domain/profiles';
import { areaName, cellName } from '../../src/sheet/address';

const profile = profileById('2015')!;
const content: ProjectContent = {
  year: 2026,
  projectName: '校园饮用水改造',
  department: '云溪县教育局',
  amount: '213.96488',
  annualGoal: '为全县中小学安装直饮水设备。',
  indicators: blankIndicators(profile, 2),
};
const drawn = projectSheet(content);
const text = (address: string) => drawn.cells.find((cell) => cellName(cell) === address)?.value;

test('has the labels of the form where the form has them', () => {
  expect(text('A1')).toBe('2026年预算项目支出绩效目标表');
  expect(['A2', 'A3', 'A4', 'B4', 'A5'].map(text)).toEqual([
    '项目名称',
    '主管部门',
    '资金情况',
    '财政拨款年度金额',
    '年度目标',
  ]);
  expect(['A6', 'B6', 'C6', 'D6', 'E6', 'E7', 'F7', 'G7'].map(text)).toEqual([
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '符号',
    '值',
    '单位（文字描述）',
  ]);
  expect(text('A8')).toBe('年度绩效指标');
});

test('the amount is a number whose format says 万元', () => {
  const amount = drawn.cells.find((cell) => cellName(cell) === 'C4')!;
  expect(amount.value).toBe(213.96488);
  expect(drawn.styles[amount.style]?.numberFormat).toContain('万元');
});

test('merges as the form does', () => {
  const merges = drawn.merges.map(areaName);
  expect(merges).toEqual(
    expect.arrayContaining(['A1:G1', 'B2:G2', 'B3:G3', 'C4:G4', 'B5:G5', 'E6:G6', 'A6:A7', 'D6:D7']),
  );
  // 18 rows of indicators: nine kinds, two rows each.
  expect(merges).toEqual(expect.arrayContaining(['A8:A25', 'B8:B15', 'C8:C9', 'B16:B23', 'C24:C25']));
});

test('no two merged areas share a cell', () => {
  const seen = new Set<string>();
  for (const area of drawn.merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const name = cellName({ row, column });
        expect(seen.has(name)).toBe(false);
        seen.add(name);
      }
    }
  }
});

test('every cell has a style, and the rectangles of all styles cover each cell once', () => {
  const covered = [...styleAreas(drawn.cells).values()].flat().flatMap((area) => {
    const names: string[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) names.push(cellName({ row, column }));
    return names;
  });
  expect(covered.sort()).toEqual(drawn.cells.map(cellName).sort());
  expect(drawn.cells.every((cell) => cell.style in drawn.styles)).toBe(true);
});

test('a long goal gets a row that shows it all', () => {
  const short = projectSheet(content).rowHeights[4]!;
  const long = projectSheet({ ...content, annualGoal: '补助学生。'.repeat(80) }).rowHeights[4]!;
  expect(long).toBeGreaterThan(short);
  expect(projectSheet({ ...content, annualGoal: '很长。'.repeat(2000) }).rowHeights[4]).toBeLessThanOrEqual(
    409,
  );
});

test.each([
  [{ projectName: '' }, 'B2'],
  [{ department: '' }, 'B3'],
  [{ amount: '' }, 'C4'],
  [{ annualGoal: '' }, 'B5'],
  [{}, 'D8'],
])('with %p missing typing starts at %s', (change, address) => {
  expect(cellName(projectSheet({ ...content, ...change }).start)).toBe(address);
});
