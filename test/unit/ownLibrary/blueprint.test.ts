// How an exported library looks.
import { library } from '../../../src/library';
import { emptyOwnLibraryBlueprint, ownLibraryBlueprint } from '../../../src/library/own';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { createWorkbook } from '../../../workbench/store';

const [exported] = ownLibraryBlueprint(library).sheets;
const [form] = emptyOwnLibraryBlueprint().sheets;
const textsIn = (sheet: typeof form, row: number) =>
  sheet!.cells.flatMap((cell) => (cell.row === row && cell.value !== undefined ? [cell.value] : []));

test('title, header in view, landscape on A4, no wider than a page', () => {
  expect(textsIn(exported, 0)).toEqual(['指标库']);
  expect(textsIn(exported, 1).slice(0, 5)).toEqual([
    '一级指标',
    '二级指标（2021版）',
    '二级指标（2015版）',
    '指标名称*',
    '指标解释',
  ]);
  expect(exported).toMatchObject({
    name: '指标库',
    frozenRows: 2,
    print: { paper: 'A4', orientation: 'landscape', fitToWidth: 1, titleRows: [1, 1] },
  });
});

test('the empty form: a note, one column for the 二级指标, an example that says so', () => {
  expect(textsIn(form, 1)[0]).toMatch(/^说明：/);
  expect(textsIn(form, 2).slice(0, 3)).toEqual(['一级指标', '二级指标*', '指标名称*']);
  expect(textsIn(form, 3)[2]).toMatch(/^（示例）/);
  expect(form!.frozenRows).toBe(3);
});

test('drop-downs are short enough for a file, and reach below the last row', () => {
  for (const { condition, area } of form!.validations) {
    if (condition.type === 'list')
      expect([condition.source].flat().join(',').length).toBeLessThanOrEqual(255);
    expect(area).toMatchObject({ top: 3 });
    expect(area.bottom).toBeGreaterThan(form!.rowHeights.length);
  }
  const lists = form!.validations.filter(({ condition }) => condition.type === 'list');
  expect(lists.map(({ alert }) => alert?.title)).toEqual([
    ...[undefined, undefined, '指标类型不对', '方向不对', '符号不对', undefined, undefined],
  ]);
});

test('the file has them', async () => {
  const bytes = await writeWorkbook(emptyOwnLibraryBlueprint());
  const store = createWorkbook();
  await store.open(bytes);
  expect(store.activeSheet.validations()).toHaveLength(form!.validations.length);
  const [sheet] = await readWorkbook(bytes);
  expect(sheet!.values[0]![0]).toBe('指标库');
});
