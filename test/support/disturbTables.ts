// Random tables of every kind with texts as people write them, also such that look like labels.
import fc from 'fast-check';
import { profiles } from '../../src/domain/profiles';
import type {
  AnnualTable,
  ProjectTable,
  StrategicTable,
  SummaryTable,
  TargetTable,
} from '../../src/domain/tables';

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);

const name = oneOf(
  ...['日常养护里程', '设备验收合格率', '项目目标完成率', '指标完成数量', '单位能耗', '符号标识更换数量'],
  ...[
    '资金支付及时率',
    '信息系统可用率',
    'ＡＢ类问题整改率',
    '年度目标完成率',
    '合计发放补贴人数',
    '培训（含线上）人次',
  ],
  ...[
    '说明材料完备率',
    '负责人到位率',
    '备注完整率',
    '编制项目绩效目标表',
    '一级响应次数',
    '上年结转资金执行率',
  ],
);
const definition = oneOf(
  ...['', '合格数÷总数×100%', '见考核办法：第三条', '项目名称：以批复为准', '说明：按年报口径', '备注：无'],
  ...['当年完成并验收的数量', '第三方问卷调查得出\n满意与基本满意之和', '='],
);
const note = oneOf(
  ...['', '', '无行业标准', '备注：首年开展', '说明：口径同上年', '1.来源：年鉴；\n2.口径：全县', '注：暂估'],
);
const value = oneOf(
  ...[
    '≥95%',
    '95%',
    '99.5%',
    '3470 件',
    '-0.40%',
    '5.4亿元',
    '2次/半年(4次)',
    '优',
    '无事故',
    '——',
    '无',
    '',
  ],
  ...['100', '1250公里', '2026年12月31日', '不低于98%', '三次', '≤0.5', '/', '10万元', '＞＝90%'],
);
const source = oneOf(
  '',
  '内部统计',
  '省交通运输厅考核办法',
  '“十四五”规划',
  '统计年鉴',
  '其他：台账',
  '规划值',
);
const department = oneOf('云溪县交通运输局', '云溪县财政局（本级）', '中共云溪县委办公室', '云溪县水利局');
const projectName = oneOf(
  ...[
    '农村公路养护资金',
    '“一网通办”平台（二期）',
    '项目名称规范化',
    '2026年村级道路养护',
    '项目A：道路',
    '',
  ],
);
const amount = oneOf('480.5', '0.35', '1200', '213.96', '86000');
const benchmarks = {
  annualValue: value,
  plannedValue: value,
  standardValue: value,
  standardSource: source,
  prior3YearMean: value,
  priorYearValue: value,
  historySource: source,
  note,
};

const measure = fc.oneof(
  fc.record({
    operator: oneOf('≥', '≤', '=', '>', '<'),
    number: oneOf('95', '1560', '0.55', '100', '12000', '3', '98.5', '2.50'),
    unit: oneOf('%', '公里', '人', '万元', '次/年', '元/人/月', ''),
  }),
  fc.record({
    operator: fc.constant(''),
    number: fc.constant(''),
    unit: oneOf('及时', '有效', '达标', '优', '符合标准'),
  }),
  fc.record({ operator: fc.constant(''), number: oneOf('及时', '2026年12月31日'), unit: fc.constant('') }),
);

const project: fc.Arbitrary<ProjectTable> = fc
  .record({
    profile: fc.constantFrom(...profiles),
    rows: fc.array(fc.record({ at: fc.nat(8), name, measure }), { minLength: 1, maxLength: 12 }),
    projectName,
    department,
    amount,
    annualGoal: oneOf(
      ...['完成列养公路日常养护。', '1.完成养护；\n2.处治隐患：23处。', '目标1：畅通。\n目标2：安全。', ''],
      ...['总体目标：道路安全畅通。', '保障：出行\n提升：路况'],
    ),
  })
  .map(({ profile, rows, ...lines }) => {
    const kinds = profile.level1.flatMap((level1) =>
      level1.level2.map((level2) => ({ level1: level1.name, level2: level2.name })),
    );
    const placed = rows.map((row) => ({ ...row, at: row.at % kinds.length })).sort((a, b) => a.at - b.at);
    return {
      kind: 'project',
      title: '',
      year: 2026,
      fundLabel: '财政拨款年度金额',
      amountUnit: '万元',
      ...lines,
      indicators: placed.map((row) => ({ ...kinds[row.at]!, name: row.name, ...row.measure })),
    };
  });

const costed: fc.Arbitrary<ProjectTable> = fc
  .record({
    table: project,
    costComposition: oneOf('', '人工费占七成', '人工：320万元；\n材料：160.5万元', '单位：万元'),
    bases: fc.array(oneOf('', '行业标准', '上年完成值', '《养护定额》第三条', '符号见说明'), {
      minLength: 1,
    }),
  })
  .map(({ table, costComposition, bases }) => ({
    ...table,
    extras: { costComposition },
    indicators: table.indicators.map((row, index) => ({
      ...row,
      extras: { basis: bases[index % bases.length]! },
    })),
  }));

const numbered = <T>(rows: readonly T[], isNumbered: boolean) =>
  rows.map((row, index) => ({ ...row, sequence: isNumbered ? String(index + 1) : '' }));

const strategic: fc.Arbitrary<StrategicTable> = fc
  .record({
    rows: fc.array(fc.record({ name, definition, ...benchmarks }), { minLength: 1, maxLength: 6 }),
    department,
    goals: oneOf('', '目标1：建好路。\n目标2：管好路。', '推进城乡一体化；确保安全。'),
    isNumbered: fc.boolean(),
  })
  .map(({ rows, isNumbered, ...lines }) => ({
    kind: 'strategic',
    title: '',
    year: undefined,
    ...lines,
    indicators: numbered(rows, isNumbered),
  }));

const DUTIES = [
  '负责公路建设和养护',
  '道路运输管理',
  '安全生产监督：行业监管',
  '总体目标：节水',
  '完成交办的其他工作',
];

const annual: fc.Arbitrary<AnnualTable> = fc
  .record({
    duties: fc.array(
      fc.record({
        goal: oneOf('路况水平持续提高', '群众出行更方便', '', '目标：零事故'),
        activity: oneOf('日常养护', '', '监督检查'),
        budgetProject: oneOf('农村公路养护资金', '城乡公交补贴', ''),
        offices: fc.array(oneOf('公路科', '运输科', '办公室、财务科'), { minLength: 1, maxLength: 4 }),
        rows: fc.array(
          fc.record({
            name,
            category: oneOf('数量指标', '质量指标', '社会效益', '满意度指标', '时效指标'),
            definition,
            ...benchmarks,
          }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    isNumbered: fc.boolean(),
    byCategory: fc.boolean(),
  })
  .map(({ duties, isNumbered, byCategory }) => ({
    kind: 'annual',
    title: '',
    year: 2026,
    department: '',
    categoryInIndicatorColumn: byCategory,
    indicators: duties.flatMap((duty, index) =>
      duty.rows.map((row, r) => ({
        ...row,
        dutySequence: isNumbered ? String(index + 1) : '',
        duty: DUTIES[index]!,
        dutyGoal: duty.goal,
        category: byCategory ? row.category : '',
        definition: byCategory ? '' : row.definition,
        activity: duty.activity,
        budgetProject: duty.budgetProject,
        office: duty.offices[Math.min(r, duty.offices.length - 1)]!,
      })),
    ),
  }));

const summary: fc.Arbitrary<SummaryTable> = fc
  .record({
    rows: fc.array(
      fc.record({
        department,
        projectName: projectName.filter((text) => text !== ''),
        amount,
        fundType: oneOf('一般公共预算', '政府性基金预算', '国有资本经营预算', ''),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    total: amount,
    isNumbered: fc.boolean(),
  })
  .map(({ rows, total, isNumbered }) => ({
    kind: 'summary',
    title: '',
    year: 2026,
    rows: numbered(rows, isNumbered),
    total,
  }));

export const randomTable: fc.Arbitrary<TargetTable> = fc.oneof(project, costed, strategic, annual, summary);
