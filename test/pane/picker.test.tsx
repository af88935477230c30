import { screen, within } from '@testing-library/react';
import { entries, pickerWith, manyEntries } from './entries';
import { currentName, item, names, openPicker, search, tree } from './openPicker';
import { fullWorkbook, renderPane, show, tab } from './renderPane';
import { longNamed, streetLights, summary } from './workbook';

test('shows the hierarchy of the table’s own profile with counts', async () => {
  const { session } = await openPicker();
  expect(names()).toEqual([
    '产出指标4 项',
    '数量指标2 项',
    '质量指标1 项',
    '成本指标1 项',
    '效益指标1 项',
    '可持续影响指标1 项',
    '满意度指标1 项',
    '社会公众或服务对象满意度指标1 项',
  ]);
  const of2021 = [
    {
      level1: '成本指标',
      level2: '经济成本指标',
      name: '',
      operator: '',
      number: '',
      unit: '',
      at: {},
      row: 7,
    },
  ];
  const newer = { ...streetLights, table: { ...streetLights.table, indicators: of2021 } };
  show(session, { tables: [newer], activeTable: newer.id });
  expect(names().slice(0, 2)).toEqual(['成本指标1 项', '经济成本指标1 项']);
});

test('unfolds, ticks several and inserts them in the hierarchy’s order', async () => {
  const { session, user } = await openPicker();
  session.on('insertIndicators', {
    notice: { tone: 'success', code: 'indicatorsInserted', values: { count: '2', skipped: '0' } },
  });
  await user.click(item(/^可持续影响指标/));
  await user.click(item(/^长效管护机制健全性/));
  await user.click(item(/^数量指标/));
  await user.click(item(/^培训人次/));
  expect(item(/^培训人次/)).toBeChecked();
  expect(item(/^数量指标/)).toHaveTextContent('已选 1/2');
  expect(screen.getByText('已选 2 项')).toBeVisible();

  await user.click(screen.getByRole('button', { name: '插入 2 项' }));
  const place1 = { level1: '产出指标', level2: '数量指标' };
  const place2 = { level1: '效益指标', level2: '可持续影响指标' };
  expect(session.told).toEqual([
    [
      'insertIndicators',
      streetLights.id,
      [
        expect.objectContaining({ ...place1, name: '培训人次', operator: '≥', number: '', unit: '人次' }),
        expect.objectContaining({
          ...place2,
          name: '长效管护机制健全性',
          operator: '',
          number: '',
          unit: '健全',
        }),
      ],
      undefined,
    ],
  ]);
  expect(screen.getByText('已选 0 项')).toBeVisible();
});

test('keeps the ticks when nothing was inserted, and unticks on demand', async () => {
  const { session, user } = await openPicker();
  session.on('insertIndicators', { notice: { tone: 'error', code: 'columnsMissing', values: {} } });
  await user.click(item(/^质量指标/));
  await user.click(item(/疫苗接种率/));
  await user.click(screen.getByRole('button', { name: '插入 1 项' }));
  expect(item(/疫苗接种率/)).toBeChecked();
  await user.click(screen.getByRole('button', { name: '全部取消' }));
  expect(item(/疫苗接种率/)).not.toBeChecked();
  expect(screen.getByRole('button', { name: '插入' })).toHaveAttribute('aria-disabled', 'true');
  expect(tree()).toHaveFocus();
});

test('an indicator that the table has is marked and cannot be ticked', async () => {
  const { user } = await openPicker();
  await user.click(item(/^数量指标/));
  expect(item(/^改造路灯数量/)).toHaveTextContent('已有');
  await user.click(item(/^改造路灯数量/));
  expect(screen.getByText('已选 0 项')).toBeVisible();
});

test('finds by initials, marks what was found and where it belongs', async () => {
  const { user } = await openPicker();
  await user.type(search(), 'ymjzl');
  expect(names()).toEqual(['适龄儿童国家免疫规划疫苗接种率产出指标 › 质量指标']);
  expect(within(tree()).getByText('疫苗接种率').tagName).toBe('MARK');
  expect(screen.getByText('找到 1 项')).toBeVisible();
  await user.clear(search());
  await user.type(search(), 'qqqq');
  expect(screen.getByRole('heading', { name: '没有找到“qqqq”' })).toBeVisible();
  expect(screen.queryByRole('tree')).not.toBeInTheDocument();
});

test('is worked by keys alone: arrows walk and unfold, Space ticks, Enter inserts', async () => {
  const { session, user } = await openPicker();
  await user.click(search());
  await user.keyboard('{ArrowDown}');
  expect(tree()).toHaveFocus();
  expect(currentName()).toMatch(/^产出指标/);
  await user.keyboard('{ArrowLeft}');
  expect(item(/^产出指标/)).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(currentName()).toMatch(/^培训人次/);
  await user.keyboard(' ');
  expect(item(/^培训人次/)).toBeChecked();
  await user.keyboard('{ArrowLeft}');
  expect(currentName()).toMatch(/^数量指标/);
  await user.keyboard('{End}{ArrowRight}{End}');
  expect(currentName()).toMatch(/^受益群众满意度/);
  await user.keyboard('{Enter}');
  expect(session.told).toMatchObject([['insertIndicators', streetLights.id, [{ name: '培训人次' }]]]);
});

test('Enter without ticks inserts the line it is pressed on', async () => {
  const { session, user } = await openPicker();
  await user.type(search(), 'manyidu{ArrowDown}{Enter}');
  expect(session.told).toMatchObject([
    ['insertIndicators', streetLights.id, [{ name: '受益群众满意度', operator: '≥', unit: '%' }]],
  ]);
});

test('tells definition, unit, operator and direction of the current line', async () => {
  const { user } = await openPicker();
  await user.type(search(), 'dwfwcb{ArrowDown}');
  expect(item(/^单位服务成本/)).toHaveAccessibleDescription(
    '单位服务成本 项目支出 ÷ 服务人次。 符号 ≤ 单位 元/人次、元 方向 越低越好 数据来源 业务台账',
  );
});

test('inserts nothing while a command is under way', async () => {
  const { session, user } = await openPicker();
  await user.click(item(/^质量指标/));
  await user.click(item(/疫苗接种率/));
  show(session, { busy: 'inserting' });
  await user.click(screen.getByRole('button', { name: '插入 1 项' }));
  await user.type(tree(), '{Enter}');
  expect(session.told).toEqual([]);
});

test('without a table under the cursor that takes indicators it says so and offers those there are', async () => {
  const { session, user } = await openPicker({ ...fullWorkbook, activeTable: summary.id });
  expect(screen.getByRole('heading', { name: '先选一张绩效目标表' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /农村饮用水水源地/ }));
  expect(session.told).toEqual([['goTo', longNamed.sheet, { row: 0, column: 0 }]]);
});

test('keeps search and ticks while the cursor is elsewhere', async () => {
  const { session, user } = await openPicker();
  await user.type(search(), 'ymjzl');
  await user.click(item(/疫苗接种率/));
  show(session, { activeTable: summary.id });
  expect(screen.queryByRole('tree')).not.toBeInTheDocument();
  show(session, { activeTable: longNamed.id });
  expect(search()).toHaveValue('ymjzl');
  expect(item(/疫苗接种率/)).toBeChecked();
});

test('without any table that takes indicators it leads to a new one', async () => {
  const { user, onNewTable } = await openPicker({ tables: [summary] });
  await user.click(screen.getByRole('button', { name: '新建表格' }));
  expect(onNewTable).toHaveBeenCalled();
});

test('a library that does not load can be tried again', async () => {
  const load = jest.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(pickerWith(entries));
  const { user } = await openPicker(fullWorkbook, load);
  expect(screen.getByRole('alert')).toHaveTextContent('指标库没有载入。');
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('tree')).toBeVisible();
});

test('of a long list only the lines in sight are drawn, and it still tells how many there are', async () => {
  const heights = [
    jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600),
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(36),
  ];
  const { user } = await openPicker(fullWorkbook, async () => pickerWith(manyEntries(500)));
  await user.type(search(), '设施');
  expect(screen.getByText('找到 500 项')).toBeVisible();
  const drawn = screen.getAllByRole('treeitem');
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[0]).toHaveAttribute('aria-setsize', '500');
  heights.forEach((height) => height.mockRestore());
});

test('the pane comes with the real library', async () => {
  const { user } = renderPane();
  await user.click(tab('指标库'));
  const box = await screen.findByRole('searchbox', { name: '搜索指标' }, { timeout: 10_000 });
  await user.type(box, 'ymjzl');
  expect(screen.getAllByRole('treeitem')[0]).toHaveTextContent('疫苗接种率');
}, 20_000);
