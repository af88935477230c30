// Names that say too little or too much, and values that do not fit them.
import { inRow, inTable, newRow, oneOf, subjectOf, type Mutation } from './mutation';

const departments = ['strategic', 'annual'] as const;

export default {
  'not-an-indicator': {
    tables: oneOf(
      newRow(/数量|质量|时效|社会效益|满意度/, (pick, _, { level2 }) => {
        const unit = level2 === '数量指标' ? '件' : '%';
        return `${pick.of([level2, level2.replace('指标', '')])} | ≥ | ${80 + pick.below(15)} | ${unit}`;
      }),
      newRow(/数量|社会效益/, (pick, table) => {
        const name = pick.of(['工作经费', '专项资金', '运转经费', '公用经费', '专项经费']);
        return `${subjectOf(table)}${name} | = | ${1 + pick.below(5)} | ${pick.of(['项', '个', '笔'])}`;
      }),
    ),
  },
  'one-thing-per-indicator': {
    tables: newRow(/数量|质量/, (pick, table, { level2 }) => {
      const joint = pick.of(['和', '、', '及', '与', '以及']);
      if (level2 === '数量指标')
        return `${subjectOf(table)}培训人数${joint}培训场次 | ≥ | ${20 + pick.below(50)} | ${pick.of(['人', '场'])}`;
      const [first, second] = pick.of([
        ['设备完好率', '设备使用率'],
        ['检测合格率', '整改完成率'],
        ['档案归档率', '信息录入准确率'],
      ]);
      return `${subjectOf(table)}${first}${joint}${second} | ≥ | ${90 + pick.below(9)} | %`;
    }),
  },
  'task-as-name': {
    tables: newRow(/数量/, (pick, table) => {
      const [task, unit] = pick.of([
        ['安全宣传', '场'],
        ['专项整治', '次'],
        ['业务培训', '期'],
        ['应急演练', '次'],
        ['入户服务', '次'],
        ['推广活动', '场'],
      ]);
      return `${pick.of(['开展', '组织', '完成', '做好', '实施'])}${subjectOf(table)}${task} | ${pick.of(['≥', '='])} | ${2 + pick.below(30)} | ${unit}`;
    }),
  },
  'value-in-name': {
    tables: inRow(['project', ...departments], (row, pick) => {
      const value = 'annualValue' in row ? row.annualValue.replace(/^≥/, '') : row.number + row.unit;
      if (!/^[\d.]+[^\d/年底前]+$/.test(value)) return false;
      row.name = pick.of([`${row.name}${value}`, `${row.name}（${value}）`, `${row.name}不少于${value}`]);
    }),
  },
  'respondent-fits': {
    tables: inTable(['project'], (table, pick) => {
      const rows = table.indicators.filter(({ name }) => name.includes('满意'));
      if (!/群众|读者|企业|学生/.test(table.annualGoal)) return false;
      rows.forEach((row) => {
        row.name = `${pick.of(['工作人员', '项目实施人员', '机关干部', '管理人员', '本单位职工'])}${pick.of(['满意度', '满意率'])}`;
      });
    }),
  },
  'unit-fits-name': {
    tables: oneOf(
      newRow(/数量/, (pick, table) => {
        const [name, units] = pick.of([
          ['培训人数', ['场', '万元', '%']],
          ['走访户数', ['公里', '吨']],
          ['改造面积', ['人', '公里', '个']],
          ['巡查次数', ['万元', '平方米', '人']],
          ['铺设长度', ['亩', '台', '户']],
          ['救助学生数量', ['元', '场']],
          ['建成公厕数量', ['公斤', '万元']],
        ] as const);
        return `${subjectOf(table)}${name} | ≥ | ${5 + pick.below(60)} | ${pick.of(units)}`;
      }),
      inRow(['project'], (row, pick) => {
        if (row.unit !== '%' || !/率$/.test(row.name)) return false;
        row.unit = pick.of(['人', '万元', '件', '天']);
      }),
    ),
  },
  'value-not-fitting-name': {
    tables: newRow(/质量|时效|社会效益/, (pick, table) => {
      const name = pick.of([
        '领导小组',
        '示范点',
        '应急预案',
        '信息平台',
        '宣传栏',
        '综合服务能力',
        '居民生活',
        '基层治理',
      ]);
      return `${subjectOf(table)}${pick.of(['', '建设'])}${name} | ${pick.of(['≥', '='])} | ${80 + pick.below(15)} | %`;
    }),
  },
} satisfies Record<string, Mutation>;
