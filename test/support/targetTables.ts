// Tables to draw: the real ones where the sample folder is, and invented ones of every kind anywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formById, officialForms, type Form } from '../../src/blueprint/forms';
import type {
  AnnualIndicator,
  AnnualTable,
  ProjectTable,
  StrategicTable,
  SummaryTable,
  TargetTable,
} from '../../src/domain/tables';
import { samplesFolder } from './samples';

type Texts = Record<string, string>;
interface Samples {
  projects: (Texts & { funding: Texts; indicators: Texts[] })[];
  departments: { name: string; strategic: { goals: string; rows: Texts[] }; annual: { rows: Texts[] } }[];
}

const benchmarks = (row: Texts) => ({
  annualValue: row.annualValue!,
  plannedValue: row.plannedValue!,
  standardValue: row.standardValue!,
  standardSource: row.standardSource!,
  prior3YearMean: row.prior3Mean!,
  priorYearValue: row.priorYear!,
  historySource: row.historySource!,
  note: row.note!,
});

/** Undefined where the samples are not at hand. */
export function sampleTables(): TargetTable[] | undefined {
  const folder = samplesFolder();
  if (!folder) return undefined;
  const { projects, departments } = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as Samples;
  return [
    ...projects.map((project): ProjectTable => ({
      kind: 'project',
      title: '2022年预算项目支出绩效目标表',
      year: 2022,
      projectName: project.projectName!,
      department: project.department!,
      fundLabel: '财政拨款年度金额',
      amount: project.funding.amount!,
      amountUnit: '万元',
      annualGoal: project.annualGoal!,
      indicators: project.indicators.map((row) => ({
        level1: row.level1!,
        level2: row.level2!,
        name: row.level3!,
        operator: row.operator!,
        number: row.textColumn === 'value' ? row.text! : row.value!,
        unit: row.textColumn === 'value' ? row.unit! : row.text! || row.unit!,
      })),
    })),
    ...departments.flatMap(({ name, strategic, annual }): TargetTable[] => [
      {
        kind: 'strategic',
        title: '整体战略目标表',
        year: undefined,
        department: name,
        goals: strategic.goals,
        indicators: strategic.rows.map((row) => ({
          sequence: row.seq!,
          name: row.indicator!,
          definition: row.explanation!,
          ...benchmarks(row),
        })),
      },
      {
        kind: 'annual',
        title: '2022年年度整体绩效目标表',
        year: 2022,
        department: name,
        categoryInIndicatorColumn: true,
        indicators: annual.rows.map((row) => ({
          dutySequence: row.dutySeq!,
          duty: row.duty!,
          dutyGoal: row.dutyGoal!,
          category: row.indicatorType!,
          name: row.indicator!,
          definition: row.explanation!,
          ...benchmarks(row),
          activity: row.activity!,
          budgetProject: row.budgetProject!,
          office: row.office!,
        })),
      },
    ]),
  ];
}

const values = (text: string) => {
  const [
    annualValue,
    plannedValue,
    standardValue,
    standardSource,
    prior3YearMean,
    priorYearValue,
    historySource,
    note,
  ] = text.split('|').map((part) => part.trim()) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    annualValue,
    plannedValue,
    standardValue,
    standardSource,
    prior3YearMean,
    priorYearValue,
    historySource,
    note,
  };
};

const strategic: StrategicTable = {
  kind: 'strategic',
  title: '整体战略目标表',
  year: undefined,
  department: '云溪县交通运输局',
  goals: '目标1：建好“四好农村路”。\n目标2：城乡公交一体化率稳步提高。',
  indicators: [
    {
      sequence: '1',
      name: '农村公路优良中等路率',
      definition: '优良中等路里程÷农村公路总里程×100%',
      ...values('≥88%|88%|85%|省交通运输厅考核办法|84.2%|86.5%|内部统计|'),
    },
    {
      sequence: '2',
      name: '新改建农村公路里程',
      definition: '当年完工并通过交工验收的里程',
      ...values('120公里|120公里|||98公里|110公里|年度统计公报|规划期内按项目库安排，无行业标准'),
    },
    {
      sequence: '3',
      name: '投诉办结率',
      definition: '按期办结的投诉件数÷受理件数×100%',
      ...values('100%|100%|100%|“十四五”规划|99.1%|100%|12345平台|'),
    },
  ],
};

const annualRow = (
  duty: [string, string, string],
  row: Partial<AnnualIndicator> & Pick<AnnualIndicator, 'name'>,
): AnnualIndicator => ({
  dutySequence: duty[0],
  duty: duty[1],
  dutyGoal: duty[2],
  category: '',
  definition: '',
  ...values('≥95%|95%|95%|行业规范|93%|94%|内部统计|'),
  activity: '日常养护',
  budgetProject: '农村公路养护资金',
  office: '公路科',
  ...row,
});
const upkeep: [string, string, string] = ['1', '负责公路建设和养护', '路况水平持续提高'];
const transit: [string, string, string] = ['2', '负责道路运输管理', '群众出行更方便'];

const annualByName: AnnualTable = {
  kind: 'annual',
  title: '2026年年度整体绩效目标表',
  year: 2026,
  department: '云溪县交通运输局',
  categoryInIndicatorColumn: false,
  indicators: [
    annualRow(upkeep, { name: '养护工程合格率', definition: '合格工程÷完工工程×100%' }),
    annualRow(upkeep, {
      name: '日常养护里程',
      definition: '列养里程',
      ...values('1560公里|1560公里|||1520公里|1548公里|养护台账|无行业标准'),
    }),
    annualRow(transit, {
      name: '乘客满意度',
      definition: '第三方问卷调查',
      activity: '',
      budgetProject: '城乡公交补贴',
      office: '运输科',
    }),
  ],
};

const annualByCategory: AnnualTable = {
  ...annualByName,
  categoryInIndicatorColumn: true,
  indicators: annualByName.indicators.map((row, index) => ({
    ...row,
    category: ['质量指标', '数量指标', '社会公众满意度'][index]!,
    definition: '',
  })),
};

const summary: SummaryTable = {
  kind: 'summary',
  title: '报送2026年项目绩效目标表汇总',
  year: 2026,
  rows: [
    {
      sequence: '1',
      department: '云溪县交通运输局',
      projectName: '农村公路养护资金',
      amount: '862.5',
      fundType: '一般公共预算',
    },
    {
      sequence: '2',
      department: '云溪县交通运输局',
      projectName: '城乡公交补贴',
      amount: '310',
      fundType: '政府性基金预算',
    },
  ],
  total: '1172.5',
};

export const project: ProjectTable = {
  kind: 'project',
  title: '2026年预算项目支出绩效目标表',
  year: 2026,
  projectName: '农村公路养护资金',
  department: '云溪县交通运输局',
  fundLabel: '财政拨款年度金额',
  amount: '862.5',
  amountUnit: '万元',
  annualGoal: '1.完成列养公路日常养护；\n2.处治安全隐患路段。',
  indicators: [
    ['成本指标', '经济成本指标', '每公里养护费用', '≤', '0.55', '万元/公里'],
    ['产出指标', '数量指标', '日常养护里程', '≥', '1560', '公里'],
    ['产出指标', '数量指标', '处治隐患路段', '≥', '23', '处'],
    ['产出指标', '质量指标', '养护工程合格率', '=', '100', '%'],
    ['效益指标', '社会效益指标', '群众出行条件', '', '', '改善'],
    ['满意度指标', '服务对象满意度指标', '沿线群众满意度', '≥', '90', '%'],
  ].map(([level1, level2, name, operator, number, unit]) => ({
    level1,
    level2,
    name,
    operator,
    number,
    unit,
  })) as ProjectTable['indicators'],
};

/** The same project in 云溪县's own form. */
const costedProject: ProjectTable = {
  ...project,
  title: '2026年度项目支出绩效目标申报表',
  extras: { costComposition: '人工费 320 万元；\n材料费 430.5 万元；机械费 112 万元' },
  indicators: project.indicators.map((row, index) => ({
    ...row,
    extras: { basis: ['县级养护定额', '', '隐患排查清单', '交通运输行业规范'][index % 4]! },
  })),
};

/** The form that has all fields of the table. */
export const formOf = (table: TargetTable): Form =>
  table.extras ? formById('project-cost-composition')! : officialForms[table.kind];

export const inventedTables: TargetTable[] = [
  ...[project, costedProject, strategic, annualByName, annualByCategory, summary],
];
