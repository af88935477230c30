// Workbooks as a bureau makes them, and the entries they are read as.
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { sheet } from '../../support/sheet';
import { Workbook } from '@cj-tech-master/excelts';
import { readWorkbook } from '../../../src/xlsx';
import { readOwnEntries } from '../../../src/library/own';
import { ownId } from '../../../src/library/own/id';
import { indicatorSchema } from '../../../src/library/indicator';
import { entriesOf, problemsOf, typed } from './library';

const brief = (...sheets: SheetSnapshot[]) =>
  entriesOf(...sheets).map(({ name, level2, operator, units, scale }) =>
    [name, level2['2021'], operator ?? '', [...units, ...scale].join('+')].join(' '),
  );

test('a whole row, said in the official words', () => {
  const [entry] = entriesOf(
    typed([
      '一级指标|二级指标*|指标名称*|指标解释*|指标类型|方向|符号|计量单位|评价等级|行业|资金用途|数据来源|关键词|标准值|标准单位|标准年份|适用地区|标准依据',
      '成本指标|经济成本指标|食堂餐费补助标准|每人每天的餐费补助|定量|越小越好|≤|元/人·天、元/人·月||教育；卫生健康|补贴资助、运行保障|补助发放表|餐补，伙食|15|元/人·天|2024|全县|县级食堂补助办法',
    ]),
  );
  expect(entry).toEqual({
    id: ownId('食堂餐费补助标准'),
    name: '食堂餐费补助标准',
    level2: { '2015': '成本指标', '2021': '经济成本指标' },
    definition: '每人每天的餐费补助',
    kind: 'quantitative',
    direction: 'less',
    operator: '≤',
    units: ['元/人·天', '元/人·月'],
    scale: [],
    sectors: ['education', 'health'],
    purposes: ['subsidy', 'operation'],
    evidence: '补助发放表',
    standards: [{ value: '15', unit: '元/人·天', year: 2024, area: '全县', source: '县级食堂补助办法' }],
    keywords: ['餐补', '伙食'],
  });
  expect(indicatorSchema.safeParse(entry).success).toBe(true);
});

test('a title, merged categories, full-width signs, empty rows, notes and a signature', () => {
  const made = typed(
    [
      '溪口县财政局预算绩效指标库（2026 年修订）',
      '|||||单位：万元',
      '序号|一级指标|二 级 指 标|三级指标|备 注|指 标 说 明|符号|单 位（文字描述）',
      '1|产出指标（50分）|1.数量指标|巡河里程||全年巡查河道的里程|>=|公里',
      '2|||清淤 土方量||完成验收的清淤量|＞＝|立 方 米',
      '',
      '3||质量指标|水质达标率|看这里|达标断面数÷监测断面数×100％|不低于|％',
      '4|效益指标|社会效益|河道管护机制||制度建立并执行|定性|健全/较健全/不健全',
      '5|满意度指标||沿河居民满意度||满意人数÷调查人数|≥|%',
      '合计|5 项',
      '注：1.本表由各科室填报。',
      '2.有问题请致电预算科。',
      '填表人：||王某||审核人：',
    ],
    'B3',
  );
  expect(brief(made)).toEqual([
    '巡河里程 数量指标 ≥ 公里',
    '清淤 土方量 数量指标 ≥ 立方米',
    '水质达标率 质量指标 ≥ %',
    '河道管护机制 社会效益指标  健全+较健全+不健全',
    '沿河居民满意度 服务对象满意度指标 ≥ %',
  ]);
});

test('columns in any order, in a header of two rows, with two columns called 单位', () => {
  const made = typed([
    '单位|指标解释|绩效指标|||支出标准|||',
    '|说明|三级指标|二级指标|一级指标|标准值|单位|年份|依据',
    '人天|培训人数乘天数|培训规模|数量指标|产出指标|400|元/人·天|2023年|培训费管理办法',
  ]);
  const [entry] = entriesOf(made);
  expect(entry).toMatchObject({ name: '培训规模', units: ['人天'], operator: '≥' });
  expect(entry!.standards).toEqual([
    { value: '400', unit: '元/人·天', year: 2023, area: '', source: '培训费管理办法' },
  ]);
});

test('several sheets; hidden ones, instructions and target tables are left alone', () => {
  const header = '二级指标|指标名称|指标解释|计量单位';
  const read = readOwnEntries([
    typed(['填报说明', '指标名称|写全称'], 'A1', '说明'),
    typed([header, '数量指标|出版图书种数|当年出版的种数|种'], 'A1', '文化'),
    typed([header, '时效|审批时限|受理到办结的天数|天'], 'C5', '审批'),
    { ...typed([header, '数量指标|旧指标|不再用|个'], 'A1', '旧'), hidden: true },
    typed(
      [
        '2026年预算项目支出绩效目标表',
        '项目名称|古籍修复',
        '主管部门|县文化局',
        '财政拨款年度金额|20',
        '年度目标|修复古籍 100 册',
        '一级指标|二级指标|三级指标|符号|值|单位（文字描述）',
        '产出指标|数量指标|修复册数|≥|100|册',
        '产出指标|质量指标|修复合格率|≥|95|%',
      ],
      'A1',
      '目标表',
    ),
  ]);
  expect(read).toMatchObject({
    entries: [{ name: '出版图书种数' }, { name: '审批时限' }],
    otherSheets: ['说明', '目标表'],
  });
});

test('a file whose categories are merged down, hidden rows and texts in two colours too', async () => {
  const made = new Workbook();
  const page = made.addWorksheet('区级指标');
  page.addRows([
    ['2026年区级指标库'],
    [],
    ['一级指标', '二级指标', '三级指标', '指标解释', '计量单位', '标准值', '标准年份', '标准依据'],
    ['产出指标', '数量指标', '新栽行道树', '成活的株数', '株'],
    ['', '', '修剪行道树', '修剪的株数', '株'],
    ['', '质量指标', '成活率', '成活÷新栽', '％'],
    ['成本指标', '成本指标', '每株养护费', '年养护费÷株数', '元/株', 0.5, 2024, '园林定额'],
    ['注：成活以一年计'],
  ]);
  for (const area of ['A1:H1', 'A4:A6', 'B4:B5', 'A8:H8']) page.mergeCells(area);
  page.getRow(5).hidden = true;
  page.getCell('C6').value = { richText: [{ text: '成活' }, { font: { bold: true }, text: '率' }] };
  page.getCell('F7').numFmt = '0%';
  const sheets = await readWorkbook(new Uint8Array(await made.xlsx.writeBuffer()));
  expect(brief(...sheets)).toEqual([
    '新栽行道树 数量指标 ≥ 株',
    '修剪行道树 数量指标 ≥ 株',
    '成活率 质量指标 ≥ %',
    '每株养护费 经济成本指标 ≤ 元/株',
  ]);
  expect(entriesOf(...sheets)[3]!.standards).toMatchObject([{ value: '50', unit: '%', year: 2024 }]);
});

test('a header that is repeated on the next page goes on with its categories', () => {
  const header = '二级指标|指标名称|指标解释|计量单位';
  const made = typed([
    header,
    '质量指标|甲类合格率|略|%',
    '溪口县指标库',
    '（续表）',
    header,
    '|乙类合格率|略|%',
  ]);
  expect(brief(made)).toEqual(['甲类合格率 质量指标 ≥ %', '乙类合格率 质量指标 ≥ %']);
});

test('either profile’s names, and a place in each where both are said', () => {
  const made = typed([
    '二级指标（2015版）|二级指标（2021版）|指标名称|指标解释|计量单位',
    '可持续影响指标||设备可用年限|略|年',
    '|社会成本指标|噪声投诉数|略|件',
    '可持续影响指标|生态效益指标|林木保存率|略|%',
  ]);
  expect(entriesOf(made).map(({ level2 }) => level2)).toEqual([
    { '2015': '可持续影响指标', '2021': '社会效益指标' },
    { '2015': '成本指标', '2021': '社会成本指标' },
    { '2015': '可持续影响指标', '2021': '生态效益指标' },
  ]);
});

test.each([
  // 二级 | name | 类型 | 方向 | 符号 | 单位 | 等级
  ['数量指标|受理件数||||件|', 'quantitative more ≥'],
  ['成本指标|台均维护费||||元/台|', 'quantitative less ≤'],
  ['社会效益|重复投诉率||||%|', 'quantitative less ≤'],
  ['社会效益|每万人床位||正向||张|', 'quantitative more ≥'],
  ['时效指标|办结天数|||≤|天|', 'quantitative less ≤'],
  ['社会效益|温度区间||中性||度|', 'quantitative neutral ='],
  ['社会效益|某某系数||||系数|', 'quantitative neutral ≥'],
  ['社会效益|制度完善程度|||||优/良/差', 'qualitative more '],
  ['社会效益|制度完善程度|定性|—|/|—|优,良,差', 'qualitative more '],
  ['质量指标|次品率|定量指标|越低越好|>|%|', 'quantitative less >'],
])('%s is %s', (line, expected) => {
  const [entry] = entriesOf(typed(['二级指标|指标名称|指标类型|方向|符号|计量单位|评价等级|指标解释', line]));
  const { kind, direction, operator = '' } = entry!;
  expect(`${kind} ${direction} ${operator}`).toBe(expected);
});

describe('standards', () => {
  const header = '二级指标|指标名称|指标解释|计量单位|标准值|标准单位|标准年份|适用地区|标准依据';
  const standardsIn = (...rows: (string | number | { value: number; format: string })[][]) =>
    entriesOf(sheet('标准', 'A1', [header.split('|'), ...rows])).map(({ standards }) => standards);

  test('several of one indicator, below each other', () => {
    expect(
      standardsIn(
        ['成本指标', '人均会议费', '略', '元/人·天', 550, '', 2024, '三类会议', '会议费管理办法'],
        ['', '', '', '', '650元/人·天', '', '2024年', '二类会议', '会议费管理办法'],
        ['', '人均培训费', '略', '元/人·天', '', '', '', '', ''],
      ),
    ).toEqual([
      [
        { value: '550', unit: '元/人·天', year: 2024, area: '三类会议', source: '会议费管理办法' },
        { value: '650', unit: '元/人·天', year: 2024, area: '二类会议', source: '会议费管理办法' },
      ],
      [],
    ]);
  });

  test('a list of standards: rows of one name, wherever they stand, and the unit out of the standard', () => {
    const made = typed([
      '二级指标|指标名称|指标解释|计量单位|标准值|标准单位|标准年份|适用范围|标准依据',
      '成本指标|人均会议费|||650|元/人·天|2024|二类|办法',
      '成本指标|人均培训费|定额|元/人·天|400||2024|全部|办法',
      '成本指标|人均会议费|按会期|元/人·天|550||2024|三类|办法',
      '|公务车燃油费|||1.2|万元/辆·年|2025||办法',
      '成本指标|人均培训费|定额|元/人·天|380||2021|外区|办法',
    ]);
    expect(
      entriesOf(made).map(({ name, definition, units, standards }) =>
        [name, definition, ...units, ...standards.map(({ value, area }) => value + area)].join(' '),
      ),
    ).toEqual([
      '人均会议费 按会期 元/人·天 650二类 550三类',
      '人均培训费 定额 元/人·天 400全部 380外区',
      '公务车燃油费  万元/辆·年 1.2',
    ]);
  });

  test('the figure itself, whatever its format shows; the year out of a date or the document', () => {
    const row = (
      name: string,
      value: { value: number; format: string },
      year: string | { value: number; format: string },
    ) => ['成本指标', name, '略', '元', value, '', year, '', '云财〔2022〕7号'];
    expect(
      standardsIn(
        row('甲单价', { value: 12.345, format: '0.0' }, ''),
        row('乙占比', { value: 0.125, format: '0%' }, { value: 45366, format: 'yyyy/m/d' }),
        row('丙单价', { value: 80, format: '0"元"' }, '2020年起'),
      ).map(([standard]) => `${standard!.value}${standard!.unit} ${standard!.year}`),
    ).toEqual(['12.345元 2022', '12.5% 2024', '80元 2020']);
  });
});

test('the example of the form and its standards are passed over', () => {
  const made = typed([
    '二级指标|指标名称|指标解释|计量单位|标准值|标准依据',
    '数量指标|（示例）随便|略|个|5|某办法',
    '||||6|某办法',
    '数量指标|实有床位|略|张',
  ]);
  expect(brief(made)).toEqual(['实有床位 数量指标 ≥ 张']);
});

test('the id comes from the name alone, however it is written', () => {
  const header = '二级指标|指标名称|指标解释|计量单位';
  const [a] = entriesOf(typed([header, '数量指标|公路（一期）里程|旧|公里']));
  const [b] = entriesOf(typed([header, '质量指标|公路(一期) 里程|新|米']));
  expect(a!.id).toBe(b!.id);
  expect(a!.id).toMatch(/^own-[a-z0-9]{6,11}$/);
  expect(ownId('公路里程')).not.toBe(a!.id);
});

test('a definition may be missing, its column may not', () => {
  expect(
    entriesOf(typed(['二级指标|指标名称|指标解释|计量单位', '数量指标|床位数||张']))[0]!.definition,
  ).toBe('');
  expect(problemsOf(typed(['二级指标|指标名称|计量单位', '数量指标|床位数|张']))[0]!.code).toBe(
    'columnMissing',
  );
});
