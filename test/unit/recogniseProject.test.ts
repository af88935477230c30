import fc from 'fast-check';
import { recognise } from '../../src/recognise';
import { areaName, cellName } from '../../src/sheet/address';
import type { FoundTable, PlacedProjectTable } from '../../src/domain/tables';
import { sheet, type SheetCell } from '../support/sheet';
import {
  projectContent,
  projectForm,
  projectHeader,
  projectRows,
  projectTable,
  PROJECT_TITLE,
} from '../support/formRows';

type Rows = SheetCell[][];

function only(rows: Rows, origin = 'A1'): FoundTable<PlacedProjectTable> {
  const found = recognise([sheet('表', origin, rows)]);
  expect(found.map(({ table }) => table.kind)).toEqual(['project']);
  return found[0] as FoundTable<PlacedProjectTable>;
}

function contentOf({ table }: FoundTable<PlacedProjectTable>) {
  const { title, year, projectName, department, amount, amountUnit, annualGoal } = table;
  return {
    ...{ title, year, projectName, department, amount, amountUnit, annualGoal },
    indicators: table.indicators.map(({ level1, level2, name, operator, number, unit }) => [
      ...[level1, level2, name, operator, number, unit],
    ]),
  };
}

test('reads the official form, and knows where everything stands', () => {
  const found = only(projectTable, 'B3');
  expect(contentOf(found)).toEqual(projectContent);
  expect(found.table.fundLabel).toBe('财政拨款年度金额');
  expect(found.doubts).toEqual([]);
  expect(areaName(found.area)).toBe('B3:H16');
  expect(found.body).toEqual({ first: 9, last: 15 });
  expect(found.columns).toEqual({ level1: 2, level2: 3, name: 4, operator: 5, number: 6, unit: 7 });
  const { at, indicators } = found.table;
  expect(Object.fromEntries(Object.entries(at).map(([field, cell]) => [field, cellName(cell!)]))).toEqual({
    title: 'B3',
    projectName: 'C4',
    department: 'C5',
    fundLabel: 'C6',
    amount: 'D6',
    amountUnit: 'E6',
    annualGoal: 'C7',
  });
  // The second row's categories are merged down from the first.
  expect(indicators[1]!.row).toBe(10);
  expect(cellName(indicators[1]!.at.level2!)).toBe('D10');
  expect(cellName(indicators[1]!.at.name!)).toBe('E11');
});

const mapCells = (rows: Rows, change: (text: string) => string): Rows =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)));
const labels = new Set([...projectForm.map((row) => row[0]), ...projectHeader.flat()]);
const mapLabels = (rows: Rows, change: (text: string) => string): Rows =>
  mapCells(rows, (text) => (labels.has(text) && text !== '' && text !== PROJECT_TITLE ? change(text) : text));
const replaceRow = (rows: Rows, label: string, row: SheetCell[]): Rows =>
  rows.map((old) => (old[0] === label ? row : old));
const move = (row: SheetCell[], order: number[]) => order.map((column) => row[column] ?? '');

/** Each keeps what the table says. */
const disturbances: Record<string, (rows: Rows) => Rows> = {
  'spaces inside the words of labels': (rows) => mapLabels(rows, (text) => [...text].join(' ')),
  'line breaks inside labels': (rows) => mapLabels(rows, (text) => `${text.slice(0, 2)}\n${text.slice(2)}`),
  'labels with colons': (rows) => mapLabels(rows, (text) => `${text}：`),
  'half-width brackets in labels': (rows) =>
    mapLabels(rows, (text) => text.replace('（', '(').replace('）', ')')),
  'other words for labels': (rows) =>
    mapLabels(rows, (text) => (text === '主管部门' ? '项目主管部门' : text === '符号' ? '运算符' : text)),
  'the label and its text in one cell': (rows) =>
    replaceRow(rows, '项目名称', ['项目名称：村级道路养护（云溪县）']),
  'two labels on one line': (rows) =>
    replaceRow(rows, '项目名称', [
      ...['项目名称', '村级道路养护（云溪县）', '', '主管部门', '云溪县交通运输局'],
    ]).filter((row) => row[0] !== '主管部门'),
  'amount and unit in one cell': (rows) =>
    replaceRow(rows, '资金情况', ['资金情况', '财政拨款年度金额', '480.5 万元']),
  'the unit in the number format': (rows) =>
    replaceRow(rows, '资金情况', ['资金情况', '财政拨款年度金额', { value: 480.5, format: '#,##0"万元"' }]),
  'a number kept as text, the unit in its format': (rows) =>
    replaceRow(rows, '资金情况', [
      ...['资金情况', '财政拨款年度金额'],
      { value: '480.5', format: 'General"万元"' },
    ]),
  'the unit in the label of the money': (rows) =>
    replaceRow(rows, '资金情况', ['资金情况', '财政拨款年度金额（万元）', 480.5]),
  'the unit in the label of the line': (rows) =>
    replaceRow(rows, '资金情况', ['资金情况(万元)', '财政拨款年度金额', 480.5]),
  'no label before the name of the money': (rows) =>
    replaceRow(rows, '资金情况', ['财政拨款年度金额', '480.5', '万元']),
  'the appropriation among other money': (rows) =>
    rows.flatMap((row) =>
      row[0] === '资金情况'
        ? [
            ['资金情况', '年度资金总额', 500, '万元'],
            ['', '其中：财政拨款', 480.5, '万元'],
            ['', '其他资金', 19.5, '万元'],
          ]
        : [row],
    ),
  'categories that are not merged': (rows) => {
    const last: SheetCell[] = [];
    return rows.map((row, i) =>
      i < rows.length - projectRows.length
        ? row
        : row.map((cell, c) => (c === 1 || c === 2 ? (last[c] = cell || last[c]!) : cell)),
    );
  },
  'no column beside the rows': (rows) => rows.map((row, i) => (i < projectForm.length ? row : row.slice(1))),
  'an extra column in the middle': (rows) =>
    rows.map((row, i) =>
      i < projectForm.length
        ? row
        : [...row.slice(0, 4), i === projectForm.length ? '权重' : 10, ...row.slice(4)],
    ),
  'an extra column at the end': (rows) =>
    rows.map((row, i) =>
      i < projectForm.length ? row : [...row, i === projectForm.length ? '评分标准' : '按比例'],
    ),
  'columns in another order': (rows) =>
    rows.map((row, i) => (i < projectForm.length ? row : move(row, [0, 1, 2, 3, 6, 4, 5]))),
  'the upper tier missing': (rows) => rows.filter((row) => row[1] !== '一级指标'),
  'the lower tier missing': (rows) => rows.filter((row) => row[4] !== '符号'),
  'signatures below': (rows) => [...rows, ['填报人：李某', '', '', '联系电话：12345'], ['审核人：', '王某']],
  'a remark below after a gap': (rows) => [...rows, [], ['以上指标经局务会研究通过']],
  'empty rows inside': (rows) => [...rows.slice(0, -2), [], ...rows.slice(-2, -1), [], ...rows.slice(-1)],
  'the header repeated after a page break': (rows) => [
    ...rows.slice(0, -3),
    ...rows.slice(projectForm.length, rows.length - projectRows.length),
    ...rows.slice(-3),
  ],
  'a number before the title': (rows) => [['附件3'], [], ...rows],
  'the unit of all money above the table': (rows) => [
    rows[0]!,
    ['', '', '', '', '单位：万元'],
    ...rows.slice(1),
  ],
};

test.each(Object.entries(disturbances))('reads the same with %s', (_name, disturb) => {
  expect(contentOf(only(disturb(projectTable)))).toEqual(projectContent);
});

test('reads the same with several disturbances at once, anywhere on the sheet', () => {
  // These change the number of rows or columns, so they come after those that look for rows by place.
  const [first, second] = [
    ['spaces inside the words of labels', 'labels with colons', 'half-width brackets in labels'],
    ['amount and unit in one cell', 'the unit in the number format', 'the unit in the label of the money'],
  ];
  const last = [
    'signatures below',
    'empty rows inside',
    'a number before the title',
    'a remark below after a gap',
  ];
  const shape = ['an extra column in the middle', 'an extra column at the end', 'columns in another order'];
  fc.assert(
    fc.property(
      fc.constantFrom(...second!),
      fc.constantFrom(...shape),
      fc.constantFrom(...first!),
      fc.constantFrom(...last),
      fc.constantFrom('A1', 'C2', 'F40'),
      (...choice) => {
        const origin = choice.pop()!;
        const rows = choice.reduce((table, name) => disturbances[name]!(table), projectTable);
        expect(contentOf(only(rows, origin))).toEqual(projectContent);
      },
    ),
  );
});

test('without a title, title and year stay open', () => {
  const found = only(projectTable.slice(1));
  expect(found.table).toMatchObject({ title: '', year: undefined, projectName: projectContent.projectName });
  expect(found.table.at.title).toBeUndefined();
  expect(areaName(found.area)).toBe('A1:G13');
});

test('signs stay as they were typed, and qualitative words where they were typed', () => {
  const found = only([
    ...projectForm,
    ...projectHeader,
    ['年度绩效指标', '产出指标', '数量指标', '养护里程', '>=', 120, '公里'],
    ['', '', '时效指标', '及时性', '', '及时', ''],
  ]);
  expect(found.table.indicators.map(({ operator, number, unit }) => [operator, number, unit])).toEqual([
    ['>=', '120', '公里'],
    ['', '及时', ''],
  ]);
});

test('a value is read as its format shows it, money as the cell holds it', () => {
  const found = only([
    ...replaceRow(projectForm, '资金情况', [
      ...['资金情况', '财政拨款年度金额'],
      { value: 480.4567, format: '0.00"万元"' },
    ]),
    ...projectHeader,
    ['年度绩效指标', '产出指标', '质量指标', '合格率', '≥', { value: 0.95, format: '0%' }, ''],
  ]);
  expect(found.table).toMatchObject({ amount: '480.4567', amountUnit: '万元' });
  expect(found.table.indicators[0]!.number).toBe('95%');
});

test('a new first-level category ends the second-level category before it', () => {
  const found = only([
    ...projectForm,
    ...projectHeader,
    ['年度绩效指标', '产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
    ['', '效益指标', '', '改善出行', '', '', '有效'],
  ]);
  expect(found.table.indicators[1]).toMatchObject({ level1: '效益指标', level2: '' });
});

test('a goal in several rows is one text', () => {
  const [title, ...rest] = projectForm;
  const found = only([
    title!,
    ...rest,
    ['', '2. 更换护栏。'],
    ['', '3. 定期巡查。'],
    ...projectHeader,
    ...projectRows,
  ]);
  expect(found.table.annualGoal).toBe('养护村级道路，保障群众出行安全。\n2. 更换护栏。\n3. 定期巡查。');
});

test('what is missing is told from what is empty', () => {
  const found = only([
    ...projectForm
      .filter((row) => row[0] !== '主管部门')
      .map((row) => (row[0] === '年度目标' ? ['年度目标'] : row)),
    ...projectHeader,
    ...projectRows,
  ]);
  expect(found.table).toMatchObject({ department: '', annualGoal: '' });
  expect(found.table.at.department).toBeUndefined();
  expect(cellName(found.table.at.annualGoal!)).toBe('B4');
});

test('an amount that is no number stays as it was typed', () => {
  const found = only([
    ...replaceRow(projectForm, '资金情况', ['资金情况', '财政拨款年度金额', '待定']),
    ...projectHeader,
    ...projectRows,
  ]);
  expect(found.table).toMatchObject({ amount: '待定', amountUnit: '' });
});

test('one sheet can hold several tables', () => {
  const second = replaceRow(projectTable, '项目名称', ['项目名称', '桥梁检测']);
  const found = recognise([sheet('表', 'A1', [...projectTable, [], ...second, ...projectTable.slice(1)])]);
  expect(found.map(({ table }) => (table as PlacedProjectTable).projectName)).toEqual([
    '村级道路养护（云溪县）',
    '桥梁检测',
    '村级道路养护（云溪县）',
  ]);
  expect(found.map(({ id }) => id)).toEqual(['表/1', '表/2', '表/3']);
  expect(found.map(({ table }) => table.title)).toEqual([PROJECT_TITLE, PROJECT_TITLE, '']);
});

test('extra columns and skipped rows are doubts', () => {
  const extra = projectTable.map((row, i) =>
    i < projectForm.length ? row : [...row, i === projectForm.length ? '评分标准' : ''],
  );
  const [doubt] = only(extra).doubts;
  expect(doubt).toEqual({
    kind: 'column-unplaced',
    cell: { row: 5, column: 7 },
    text: '评分标准',
    unread: 0,
  });
  const noted = [...projectTable.slice(0, -1), ['以下为满意度'], ...projectTable.slice(-1)];
  expect(only(noted).doubts).toEqual([
    { kind: 'row-skipped', cell: { row: 13, column: 0 }, text: '以下为满意度' },
  ]);
});

test('an indicator that is called like a title is a row all the same', () => {
  const found = only([...projectTable, ['', '', '', '编制项目绩效目标表']]);
  expect(found.table.indicators.at(-1)!.name).toBe('编制项目绩效目标表');
});

test('columns whose label is lost are placed by the order of the form, with a doubt', () => {
  const lost = projectTable.map((row) => row.map((cell) => (cell === '一级指标' ? '' : cell)));
  const found = only(lost);
  expect(contentOf(found)).toEqual(projectContent);
  expect(found.doubts).toEqual([
    { kind: 'header-missing', cell: { row: 6, column: 1 }, text: '', field: 'level1' },
  ]);
});

test('one column for the whole value is the number column', () => {
  const found = only([
    ...projectForm,
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '养护里程', '≥120公里'],
  ]);
  expect(found.table.indicators[0]).toMatchObject({ operator: '', number: '≥120公里', unit: '' });
});

test('a form nobody has filled in is found, with its places', () => {
  const found = only([...projectForm.map(([label]) => [label!]), ...projectHeader]);
  expect(found.table).toMatchObject({ projectName: '', amount: '', indicators: [] });
  expect(found.body.last).toBeLessThan(found.body.first);
  expect(cellName(found.table.at.projectName!)).toBe('B2');
});

test('sheets without a table give nothing', () => {
  const other = sheet('通知', 'A1', [
    ['关于编制2026年预算的通知'],
    ['各部门：'],
    ['序号', '内容', '时间'],
    [1, '一上', '9月'],
  ]);
  expect(
    recognise([other, sheet('空', 'A1', []), { ...sheet('隐', 'A1', projectTable), hidden: true }]),
  ).toEqual([]);
});
