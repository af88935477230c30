// Pages of rules about what a figure says: possible, in agreement with the goal, and fit for its name.
import type { RulePage } from './page';

export const figuresPages = {
  'frequency-agrees': {
    what: {
      'zh-CN':
        '写成“2次/半年(4次)”这样的值，用频次乘以一年的期数，与括号里的次数比较，不等就提示；上年值和前三年均值也查。按天、按周的不查，因为节假日可以不做。',
      'en-US':
        'In values such as 2次/半年(4次) the frequency, times the periods of a year, is held against the count in brackets; last year’s value and the mean too. Daily and weekly work is left alone, because of holidays.',
    },
    why: {
      'zh-CN':
        '一个值里有两个数，年底按哪个考核说不清：每月 1 次要做 12 次，括号里写 10 次，做 10 次的说完成了，查的人说差 2 次。',
      'en-US':
        'One value then holds two targets. Once a month makes twelve; the brackets say ten. Who did ten says it is done, who checks says two are missing.',
    },
    mend: {
      'zh-CN':
        '实际按频次做的，改括号里的次数；全年总数是定死的，改频次。寒暑假、汛期等只做几个月的，不要写频次，直接写全年次数。',
      'en-US':
        'If the work follows the frequency, mend the count; if the year’s total is fixed, mend the frequency. Work that rests for some months is better given as the year’s count alone.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          {
            name: '水质监测频次',
            annualValue: '1次/月(10次)',
            plannedValue: '',
            standardValue: '',
            prior3YearMean: '',
            priorYearValue: '',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        rows: [
          {
            name: '水质监测频次',
            annualValue: '1次/月(12次)',
            plannedValue: '',
            standardValue: '',
            prior3YearMean: '',
            priorYearValue: '',
          },
        ],
      },
    ],
  },
  'value-possible': {
    what: {
      'zh-CN':
        '不可能有的值：不存在的日期（2月30日、13月）；超过一期最长天数或小时数的（每周 8 天、日均 25 小时）；数量指标里带小数的人、户、台等；时效指标超过 12 个月的；完成时间在本表年度之后的。平均数、累计数、质保期和合同期不提示，建设工期跨年只作提示。',
      'en-US':
        'Values that cannot be: dates that do not exist, more days or hours than a period has, fractions of people, households or machines among quantities, spans over 12 months among timeliness, and dates after the table’s year. Means, running totals, warranties and contracts are left alone; a building period over a year is a hint.',
    },
    why: {
      'zh-CN':
        '这样的值年底无法核对，审核人一眼就会退回。完成时间写到下一年的，意味着本年的钱花完了事还没办成，预算会被要求分年安排。',
      'en-US':
        'Nobody can check such a value, and any reviewer returns it at a glance. A date in the next year says that this year’s money will not finish the work, and the budget is then spread over the years.',
    },
    mend: {
      'zh-CN':
        '日期和天数核对后改正。出现小数的，看是不是平均数（名称里写明“平均”“人均”），或单位应是“万人”“百台”。跨年项目写本年应完成的节点或进度。',
      'en-US':
        'Correct dates and days. A fraction may be a mean, which the name should say, or the unit should be thousands. For work over several years give the stage that this year is to reach.',
    },
    bad: [
      {
        kind: 'project',
        year: 2025,
        rows: ['产出指标 | 时效指标 | 渠道衬砌完成时间 | | | 2025年11月31日前'],
      },
    ],
    good: [
      {
        kind: 'project',
        year: 2025,
        rows: ['产出指标 | 时效指标 | 渠道衬砌完成时间 | | | 2025年11月30日前'],
      },
    ],
  },
  'goal-value-agrees': {
    what: {
      'zh-CN':
        '在年度目标、战略目标、职责目标的文字里找数字，与名称说同一件事的那条指标比较：数不同、数同而单位不同、完成时间更晚、目标说“不发生”而指标允许发生。比目标更严的不提示；几条指标合起来等于目标的不提示；目标里说的是其他年度的、“约”“左右”的数不比。两处明显说同一件事的是错误，其余是警告。战略目标与规划值比较。',
      'en-US':
        'Figures in the goal are held against the indicator that speaks of the same thing: another number, the same number in another unit, a later date, or some of what shall not happen. Stricter targets, several rows that add up to the goal, other years and rough figures are left alone. Where both plainly mean the same it is an error, else a warning. Strategic goals are held against the planned value.',
    },
    why: {
      'zh-CN':
        '目标是批预算的依据，指标是年底打分的依据。两处不一致，要么按大数要了钱、按小数交账，要么自己给自己出难题，评价时一定会被追问。',
      'en-US':
        'The goal is what the money is granted for, the indicator what is scored. If they differ, either the larger figure raised the money and the smaller one settles it, or the other way round; an evaluation will ask.',
    },
    mend: {
      'zh-CN':
        '先查实施方案或合同里的数，再改错的一处。目标是几项合计、指标只写其中一项的，在名称里写明范围；两处口径确实不同的，名称和目标也要区分开。',
      'en-US':
        'Look the figure up in the plan or contract and mend the place that is wrong. If the goal is a total and the row a part of it, let the name say which; if the two count different things, tell them apart in words.',
    },
    bad: [
      {
        kind: 'project',
        annualGoal: '全年抽检农贸市场食用农产品不少于2600批次，培训检测人员80人。',
        rows: ['产出指标 | 数量指标 | 抽检食用农产品批次 | ≥ | 2000 | 批次'],
      },
    ],
    good: [
      {
        kind: 'project',
        annualGoal: '全年抽检农贸市场食用农产品不少于2600批次，培训检测人员80人。',
        rows: ['产出指标 | 数量指标 | 抽检食用农产品批次 | ≥ | 2600 | 批次'],
      },
    ],
  },
  'unit-fits-name': {
    what: {
      'zh-CN':
        '名称里的名词决定单位：“…人数”以人计，“…次数”以次、场、期计，“…面积”以平方米、亩计，“…率”以 % 计。单位不属于这一类就警告；名称写明了数什么、单位却是金额或另一类的，是错误。“元/人”这类单价不查，成本指标用金额不查，认不出的名词和单位不查。',
      'en-US':
        'A name’s noun settles the unit: people for 人数, times for 次数, areas for 面积, % for 率. Another class of unit is a warning, and an error where the name says what is counted and the unit is money or plainly something else. Prices per unit, money among costs, and nouns or units that are not known are left alone.',
    },
    why: {
      'zh-CN':
        '“培训人数 12 期”看不出是 12 期还是 12 人，完成数没法填。填报系统按单位汇总时，还会把它算到别的口径里去。',
      'en-US':
        '“Trainees: 12 sessions” may mean either, so the result cannot be reported; and a summary by unit adds it to the wrong column.',
    },
    mend: {
      'zh-CN':
        '先看数字说的是什么：数字对应单位的，改名称（“培训期数”）；数字对应名称的，改单位。两样都要考核的，拆成两条。',
      'en-US':
        'Ask what the number counts. If it counts the unit, change the name; if it counts the name, change the unit. If both matter, make two rows.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 培训乡村医生人数 | ≥ | 12 | 期'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 培训乡村医生期数 | ≥ | 12 | 期'] }],
  },
  'value-not-fitting-name': {
    what: {
      'zh-CN':
        '值是百分数，名称却不是比率，看不出是什么占什么：机构、设施、制度、笼统的能力等写成百分之几。名称里有“完成”“达标”等、意思大致能猜到的只作提示；成本、满意度、增长类不查。',
      'en-US':
        'A percentage as the value of a name that is no rate, so that nobody can tell of what: bodies, facilities, mechanisms or abilities in percent. Where words such as 完成 or 达标 let one guess it is a hint; costs, satisfaction and growth are left alone.',
    },
    why: {
      'zh-CN':
        '“应急指挥平台 95%”是建成 95%，还是可用率 95%？分子分母说不清，完成值只能随便填，评价时拿不出证据。',
      'en-US':
        'Is a platform at 95% built to 95%, or available for 95% of the time? Without numerator and denominator any result can be entered, and none can be proved.',
    },
    mend: {
      'zh-CN':
        '要考核比率的，名称写成“…可用率”“…覆盖率”，并想清楚分母；要考核建了多少的，改成个数、次数；要考核建没建成的，写文字结果。',
      'en-US':
        'For a rate, name it one (可用率, 覆盖率) and be clear about the denominator; for how much was built, count it; for whether it was built, write the result in words.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 应急指挥平台 | ≥ | 95 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 应急指挥平台可用率 | ≥ | 95 | %'] }],
  },
} satisfies Record<string, RulePage>;
