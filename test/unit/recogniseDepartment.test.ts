import { recognise } from '../../src/recognise';
import { areaName, cellName } from '../../src/sheet/address';
import type {
  FoundTable,
  PlacedAnnualTable,
  PlacedStrategicTable,
  PlacedSummaryTable,
} from '../../src/domain/tables';
import { sheet, type SheetCell } from '../support/sheet';
import {
  annualHeader,
  annualRows,
  annualRowsByName,
  strategicForm,
  strategicHeader,
  strategicRows,
  summaryTable,
} from '../support/formRows';

type Rows = SheetCell[][];
const ANNUAL_TITLE = '2026年年度整体绩效目标表';
const strategicTable = [...strategicForm, ...strategicHeader, ...strategicRows];
const annualTable = [[ANNUAL_TITLE], ...annualHeader, ...annualRows];

function only<T extends FoundTable['table']>(rows: Rows, kind: T['kind'], origin = 'A1'): FoundTable<T> {
  const found = recognise([sheet('表', origin, rows)]);
  expect(found.map(({ table }) => table.kind)).toEqual([kind]);
  return found[0] as FoundTable<T>;
}
const strategic = (rows: Rows, origin?: string) => only<PlacedStrategicTable>(rows, 'strategic', origin);
const annual = (rows: Rows, origin?: string) => only<PlacedAnnualTable>(rows, 'annual', origin);
const summary = (rows: Rows, origin?: string) => only<PlacedSummaryTable>(rows, 'summary', origin);

/** Rows without their places. */
const plain = <T extends { at: object; row: number }>(rows: readonly T[]) =>
  rows.map(({ at: _at, row: _row, ...fields }) => fields);

const waterQuality = {
  sequence: '1',
  name: '供水水质达标率',
  definition: '达标水样占比',
  annualValue: '≥98%',
  plannedValue: '98%',
  standardValue: '97%',
  standardSource: '行业标准',
  prior3YearMean: '96.5%',
  priorYearValue: '97%',
  historySource: '内部统计',
  note: '',
};

describe('strategic table', () => {
  test('reads the official form', () => {
    const found = strategic(strategicTable, 'C2');
    expect(found.table).toMatchObject({
      title: '整体战略目标表',
      department: '云溪县水利局',
      goals: '目标1：保障供水安全。',
    });
    expect(plain(found.table.indicators)[0]).toEqual(waterQuality);
    expect(found.table.indicators.map(({ name }) => name)).toEqual([
      '供水水质达标率',
      '新增节水灌溉面积',
      '安全生产',
    ]);
    expect(areaName(found.area)).toBe('C2:N11');
    expect(found.doubts).toEqual([]);
    expect(cellName(found.table.at.department!)).toBe('C3');
    expect(cellName(found.table.at.goals!)).toBe('D4');
  });

  const body = strategicForm.length;
  const tier = body + strategicHeader.length;
  const mapTable = (change: (row: SheetCell[], inHeader: boolean) => SheetCell[]) =>
    strategicTable.map((row, i) => (i < body ? row : change(row, i < tier)));
  const layouts: Record<string, Rows> = {
    'without the goals': strategicTable.filter((row) => row[0] !== '战略目标'),
    'without the column beside the rows': mapTable((row) => row.slice(1)),
    'with the label beside every row': mapTable((row, inHeader) =>
      inHeader ? row : ['指标', ...row.slice(1)],
    ),
    'without 指标参考值': strategicTable.map((row) => row.map((cell) => (cell === '指标参考值' ? '' : cell))),
    'with the department in the next cell': strategicTable.map((row, i) =>
      i === 1 ? ['部门名称', '云溪县水利局'] : row,
    ),
    'with history before the standard': mapTable((row) =>
      [0, 1, 2, 3, 4, 8, 9, 10, 5, 6, 7, 11].map((column) => row[column] ?? ''),
    ),
    'without the tier 标准值, 来源': strategicTable.filter((row) => row[6] !== '标准值'),
    'on one tier': [
      ...strategicForm,
      [
        '',
        '序号',
        '指标',
        '指标解释',
        '年度指标值',
        '规划值',
        '标准值',
        '来源',
        '前三年均值',
        '上年值',
        '来源',
        '备注',
      ],
      ...strategicRows,
    ],
    'with the lowest tiers lost': [...strategicForm, ...strategicHeader.slice(0, 2), ...strategicRows],
    'with signatures': [...strategicTable, ['填表人：赵某', '', '负责人：钱某']],
  };
  test.each(Object.entries(layouts))('reads the same %s', (_name, rows) => {
    const { table } = strategic(rows);
    expect(plain(table.indicators)[0]).toEqual(waterQuality);
    expect(table.indicators).toHaveLength(3);
    expect(table.department).toBe('云溪县水利局');
  });

  test('a page break with title and header in between does not end it, new numbering does', () => {
    const again = [...strategicForm.slice(0, 2), ...strategicHeader];
    const broken = [...strategicTable.slice(0, -1), ...again, ...strategicTable.slice(-1)];
    expect(strategic(broken).table.indicators).toHaveLength(3);
    const found = recognise([sheet('表', 'A1', [...strategicTable, ...again, ...strategicRows])]);
    expect(found.map(({ body: { first, last } }) => [first, last])).toEqual([
      [7, 9],
      [16, 18],
    ]);
  });
});

describe('annual table', () => {
  test('reads kinds in 绩效指标 and names in 指标解释, with what is merged down a duty', () => {
    const { table, doubts } = annual(annualTable, 'B2');
    expect(table).toMatchObject({ title: ANNUAL_TITLE, year: 2026, categoryInIndicatorColumn: true });
    expect(doubts).toEqual([{ kind: 'department-unsure', cell: { row: 1, column: 1 }, text: ANNUAL_TITLE }]);
    expect(table.indicators.map((row) => [row.dutySequence, row.category, row.name, row.definition])).toEqual(
      [
        ['1', '数量指标', '巡河次数', ''],
        ['1', '数量指标', '清淤河段数', ''],
        ['1', '社会效益', '改善沿河环境', ''],
        ['2', '质量指标', '水质达标率', ''],
      ],
    );
    expect(table.indicators[2]).toMatchObject({
      duty: '河道管理',
      dutyGoal: '河道畅通',
      activity: '巡河',
      budgetProject: '河道管护经费',
      office: '河湖科',
      annualValue: '10次',
      standardSource: '县规划',
      prior3YearMean: '9次',
      historySource: '内部统计',
    });
    expect(cellName(table.indicators[2]!.at.duty!)).toBe('C7');
    // What the first duty says does not run on into the second.
    expect(table.indicators[3]).toMatchObject({ activity: '', budgetProject: '水质检测费', office: '' });
  });

  test('reads names in 绩效指标 and explanations in 指标解释', () => {
    const { table } = annual([[ANNUAL_TITLE], ...annualHeader, ...annualRowsByName]);
    expect(table.categoryInIndicatorColumn).toBe(false);
    expect(table.indicators.map((row) => [row.category, row.name, row.definition])).toEqual([
      ['', '巡河次数', '全年巡河的次数'],
      ['', '水质达标率', '达标水样占比'],
    ]);
  });

  const splice = (row: SheetCell[], at: number, cell: SheetCell) => [
    ...row.slice(0, at),
    cell,
    ...row.slice(at),
  ];

  test.each([
    ['one label over both', ['', '', '', '']],
    ['a label for each', ['职责内容', '', '', '']],
    ['a second tier', ['', '', '', '职责内容']],
  ])('reads 部门职责 over two columns: %s', (_name, labels) => {
    const { table, doubts } = annual([
      [ANNUAL_TITLE],
      ...annualHeader.map((row, i) => splice(row, 2, labels[i]!)),
      ...annualRows.map((row, i) => splice(row, 2, row[1] === '' ? '' : `分项${i + 1}`)),
    ]);
    expect(doubts.filter(({ kind }) => kind === 'header-missing')).toEqual([]);
    expect(table.indicators.map(({ duty, subDuty, dutyGoal }) => [duty, subDuty, dutyGoal])).toEqual([
      ['河道管理', '分项1', '河道畅通'],
      ['河道管理', '分项1', '河道畅通'],
      ['河道管理', '分项1', '河道畅通'],
      ['供水保障', '分项4', '供水稳定'],
    ]);
  });

  test('reads a column of its own for the kind', () => {
    const { table } = annual([
      [ANNUAL_TITLE],
      ...annualHeader.map((row, i) => splice(row, 3, i === 0 ? '指标类型' : '')),
      ...annualRowsByName.map((row) => splice(row, 3, '产出指标')),
    ]);
    expect(table.categoryInIndicatorColumn).toBe(false);
    expect(table.indicators[0]).toMatchObject({
      category: '产出指标',
      name: '巡河次数',
      dutyGoal: '河道畅通',
    });
  });

  test('numbers and duties repeated on every row are one duty', () => {
    const repeated = annualRows.slice(0, 3).map((row) => [1, '河道管理', ...row.slice(2)]);
    const { table } = annual([[ANNUAL_TITLE], ...annualHeader, ...repeated]);
    expect(table.indicators.map(({ office }) => office)).toEqual(['河湖科', '河湖科', '河湖科']);
  });

  test('a duty that begins like a line above a header does not end the table', () => {
    const odd = ['', '总体目标：节水', '节水达标', '数量指标', '节水公里数', ...annualRows[0]!.slice(5)];
    const { table } = annual([...annualTable, odd]);
    expect(table.indicators.at(-1)).toMatchObject({ duty: '总体目标：节水', name: '节水公里数' });
  });

  test('a page that begins inside a duty goes on with it', () => {
    const { table } = annual([
      ...annualTable.slice(0, -2),
      [ANNUAL_TITLE],
      ...annualHeader,
      ...annualTable.slice(-2),
    ]);
    expect(table.indicators.map(({ duty }) => duty)).toEqual([
      '河道管理',
      '河道管理',
      '河道管理',
      '供水保障',
    ]);
  });
});

describe('department of an annual table', () => {
  const named = (department: string) => [
    strategicForm[0]!,
    [`部门名称：${department}`],
    ...strategicTable.slice(2),
  ];
  const departments = (...sheets: [string, Rows][]) =>
    recognise(sheets.map(([name, rows]) => sheet(name, 'A1', rows)))
      .filter(({ table }) => table.kind === 'annual')
      .map(({ table, doubts }) => [
        (table as PlacedAnnualTable).department,
        doubts.some(({ kind }) => kind === 'department-unsure'),
      ]);
  const water = named('云溪县水利局');
  const roads = named('云溪县交通运输局');

  test('is taken from the sheets whose names belong together, in whatever order', () => {
    expect(
      departments(
        ['水利 年度', annualTable],
        ['交通年度', annualTable],
        ['交通战略', roads],
        ['水利战略', water],
      ),
    ).toEqual([
      ['云溪县水利局', false],
      ['云溪县交通运输局', false],
    ]);
  });

  test('is taken from a sheet named after the department', () => {
    expect(departments(['表1', water], ['表2', roads], ['水利局年度表', annualTable])).toEqual([
      ['云溪县水利局', false],
    ]);
  });

  test('is taken from the nearest strategic table before it when the names say nothing', () => {
    expect(
      departments(['Sheet1', water], ['Sheet2', annualTable], ['Sheet3', roads], ['Sheet4', annualTable]),
    ).toEqual([
      ['云溪县水利局', false],
      ['云溪县交通运输局', false],
    ]);
    expect(departments(['合并', [...water, [], ...annualTable]])).toEqual([['云溪县水利局', false]]);
  });

  test('is taken from above or from the left where tables stand beside each other', () => {
    const beside = (left: Rows, right: Rows): Rows =>
      Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
        ...Array.from({ length: 17 }, (_, column) => left[row]?.[column] ?? ''),
        ...(right[row] ?? []),
      ]);
    const both = [
      ['云溪县水利局', false],
      ['云溪县交通运输局', false],
    ];
    const below = (table: Rows) => [...table, [], [], ...annualTable];
    expect(departments(['合并', beside(below(water), below(roads))])).toEqual(both);
    expect(departments(['合并', [...beside(water, annualTable), [], ...beside(roads, annualTable)]])).toEqual(
      both,
    );
    // One on the left, another above: it can be either's.
    expect(departments(['合并', [...beside([], roads), [], [], ...beside(water, annualTable)]])).toEqual([
      ['', true],
    ]);
  });

  test('stays open, with a doubt, when it is not certain', () => {
    expect(departments(['水利战略', water], ['教育年度', annualTable])).toEqual([['', true]]);
    expect(departments(['Sheet1', water], ['Sheet2', annualTable], ['Sheet3', annualTable])).toEqual([
      ['云溪县水利局', false],
      ['', true],
    ]);
    expect(departments(['Sheet1', annualTable], ['Sheet2', water])).toEqual([['', true]]);
  });

  test('is what the sheet says, where it says it', () => {
    expect(departments(['Sheet1', water], ['Sheet2', [['预算单位：云溪县林业局'], ...annualTable]])).toEqual([
      ['云溪县林业局', false],
    ]);
  });
});

describe('summary', () => {
  test('reads rows and total; a department merged down counts for its rows', () => {
    const { table, area, body } = summary(summaryTable, 'B2');
    expect(table).toMatchObject({ title: summaryTable[0]![0], year: 2026, total: '660.5' });
    expect(plain(table.rows)).toEqual([
      {
        sequence: '1',
        department: '云溪县交通运输局',
        projectName: '村级道路养护',
        amount: '480.5',
        fundType: '一般公共预算',
      },
      {
        sequence: '2',
        department: '云溪县交通运输局',
        projectName: '桥梁检测',
        amount: '60',
        fundType: '一般公共预算',
      },
      {
        sequence: '3',
        department: '云溪县水利局',
        projectName: '河道管护',
        amount: '120',
        fundType: '政府性基金预算',
      },
    ]);
    expect(cellName(table.at.total!)).toBe('E7');
    expect(areaName(area)).toBe('B2:F7');
    expect(body).toEqual({ first: 3, last: 5 });
  });

  test('leaves subtotals out, with a doubt', () => {
    const rows = [...summaryTable.slice(0, 4), ['', '小计', '', 540.5], ...summaryTable.slice(4)];
    const { table, doubts } = summary(rows);
    expect(table.rows).toHaveLength(3);
    expect(table.total).toBe('660.5');
    expect(doubts).toEqual([{ kind: 'row-skipped', cell: { row: 4, column: 1 }, text: '小计' }]);
  });

  test('without its total the total stays open', () => {
    const { table } = summary(summaryTable.slice(0, -1));
    expect(table.total).toBe('');
    expect(table.at.total).toBeUndefined();
  });
});
