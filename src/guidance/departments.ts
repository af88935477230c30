// The invented department-wide tables of a template workbook, and the summary of its projects.
import Big from 'big.js';
import type {
  AnnualIndicator,
  AnnualTable,
  BenchmarkRow,
  ProjectTable,
  StrategicIndicator,
  StrategicTable,
  SummaryTable,
} from '../domain/tables';
import { libraryProject } from './projects';

const plan = '云溪县文化和旅游发展规划';
const assessment = '公共图书馆评估定级标准';
const yearbook = '云溪县统计年鉴';
const own = '内部统计';
const none = '无行业标准';

/** Target, plan, standard and its source, three-year mean, last year, their source, note. */
const values = (...texts: string[]): BenchmarkRow => {
  const [annualValue, plannedValue, standardValue, standardSource, prior3YearMean, priorYearValue] = texts;
  return {
    annualValue: annualValue!,
    plannedValue: plannedValue!,
    standardValue: standardValue!,
    standardSource: standardSource!,
    prior3YearMean: prior3YearMean!,
    priorYearValue: priorYearValue!,
    historySource: texts[6]!,
    note: texts[7] ?? '',
  };
};

type Indicator = Omit<StrategicIndicator, 'sequence'>;

/** What both tables have, so that they cannot disagree. Of the twelve towns nine, ten, then eleven had a station. */
const shared = {
  coverage: {
    name: '达标综合文化站覆盖率',
    definition: '建有达标综合文化站的乡镇数÷乡镇总数×100%',
    ...values('100%', '100%', '100%', plan, '83.3%', '91.7%', yearbook),
  },
  visits: {
    name: '图书馆年流通人次',
    definition: '县图书馆和分馆全年进馆人次，由门禁系统自动统计',
    ...values('≥8.5万人次', '8.5万人次', '8万人次', assessment, '6.9万人次', '7.8万人次', own),
  },
  borrowing: {
    name: '人均图书借阅量',
    definition: '全年外借图书册次÷常住人口',
    ...values('≥1.2册', '1.2册', '1册', assessment, '0.86册', '1.05册', own),
  },
  tourists: {
    name: '国内游客接待量',
    definition: '全年来县游览的国内游客人次，按抽样调查推算',
    ...values('≥260万人次', '260万人次', '', '', '218.4万人次', '243.6万人次', yearbook, none),
  },
  complaints: {
    name: '旅游投诉按期办结率',
    definition: '规定期限内办结的投诉件数÷受理的投诉件数×100%',
    ...values('≥98%', '98%', '95%', '旅游投诉处理办法', '96.2%', '97.5%', own),
  },
  relics: {
    name: '文物保护单位完好率',
    definition: '保存状况良好的县级以上文物保护单位数÷县级以上文物保护单位总数×100%',
    ...values('≥96%', '96%', '95%', plan, '93.5%', '95.2%', own),
  },
} satisfies Record<string, Indicator>;

export const strategicTable: StrategicTable = {
  kind: 'strategic',
  title: '',
  year: undefined,
  department: libraryProject.department,
  goals:
    '1.建成覆盖12个乡镇的公共文化服务网络，人均图书借阅量达到1.2册；\n2.国内游客年接待量达到260万人次，旅游投诉按期办结；\n3.县级以上文物保护单位得到有效保护，完好率达到96%。',
  indicators: Object.values(shared).map((indicator, index) => ({
    sequence: String(index + 1),
    ...indicator,
  })),
};

type Duty = Pick<
  AnnualIndicator,
  'dutySequence' | 'duty' | 'dutyGoal' | 'activity' | 'budgetProject' | 'office'
>;

const culture: Duty = {
  dutySequence: '1',
  duty: '管理公共文化事业，组织公共文化服务',
  dutyGoal: '12个乡镇全部建成达标综合文化站，分馆图书全年更新3.6万册',
  activity: '总分馆建设、阅读推广',
  budgetProject: libraryProject.projectName,
  office: '公共服务科',
};
const tourism: Duty = {
  dutySequence: '2',
  duty: '指导旅游业发展，维护旅游市场秩序',
  dutyGoal: '全年接待国内游客260万人次，投诉在规定期限内办结',
  activity: '市场推广、执法检查',
  budgetProject: '无',
  office: '市场管理科',
};
const heritage: Duty = {
  dutySequence: '3',
  duty: '组织文物保护和非物质文化遗产传承',
  dutyGoal: '巡查县级以上文物保护单位42处，开展传承培训320人次',
  activity: '文物巡查、传承培训',
  budgetProject: '无',
  office: '文物科',
};

const annualRow = (duty: Duty, indicator: Indicator): AnnualIndicator => ({
  ...duty,
  category: '',
  ...indicator,
});

export function annualTable(year: number): AnnualTable {
  return {
    kind: 'annual',
    title: '',
    year,
    department: '',
    categoryInIndicatorColumn: false,
    indicators: [
      annualRow(culture, shared.coverage),
      annualRow(culture, shared.visits),
      annualRow(culture, shared.borrowing),
      annualRow(culture, {
        name: '读者满意度',
        definition: '问卷中选“满意”和“比较满意”的份数÷有效问卷份数×100%',
        ...values('≥90%', '90%', '85%', assessment, '87.1%', '89.4%', own),
      }),
      annualRow(tourism, shared.tourists),
      annualRow(tourism, shared.complaints),
      annualRow(tourism, {
        name: '旅游市场执法检查次数',
        definition: '全年对旅行社、景区和民宿开展现场检查的次数',
        ...values('≥48次', '48次', '', '', '40次', '46次', own, none),
      }),
      annualRow(heritage, shared.relics),
      annualRow(heritage, {
        name: '文物保护单位巡查处数',
        definition: '全年至少到现场巡查一次的县级以上文物保护单位数',
        ...values('42处', '42处', '42处', plan, '39处', '42处', own),
      }),
      annualRow(heritage, {
        name: '传承培训人次',
        definition: '参加县级以上非遗项目传承培训的人次，以签到表为准',
        ...values('≥320人次', '320人次', '', '', '265人次', '298人次', own, none),
      }),
    ],
  };
}

/** All projects of a workbook, as finance adds them up. */
export function summaryTable(projects: readonly ProjectTable[], year: number): SummaryTable {
  const total = projects.reduce((sum, { amount }) => sum.plus(amount), new Big(0));
  return {
    kind: 'summary',
    title: '',
    year,
    rows: projects.map(({ department, projectName, amount }, index) => ({
      sequence: String(index + 1),
      department,
      projectName,
      amount,
      fundType: '一般公共预算',
    })),
    total: total.toString(),
  };
}
