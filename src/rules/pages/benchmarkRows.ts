// Pages of rules about the five values of a row: one direction, one unit, not one figure.
import type { RulePage } from './page';

export const benchmarkRowPages = {
  'operators-agree': {
    what: {
      'zh-CN':
        '同一行里，年度指标值的符号与规划值、标准值的符号方向相反时提出：一个要“≥”，另一个却要“≤”。规划值和标准值都与目标相反的，可以断定目标写反了，是错误。没有符号的值不比。',
      'en-US':
        'Speaks where the target’s operator points the other way than that of plan or standard: at least here, at most there. If both are against the target it is the one turned round, and an error. Values without operator are not compared.',
    },
    why: {
      'zh-CN':
        '方向写反，达标和不达标就颠倒了：做得越好，自评反而越不合格。后面所有同标准、历史的比较也都没有意义。',
      'en-US':
        'With the direction turned round, the better the work the worse its score, and no comparison with standard or history means anything.',
    },
    mend: {
      'zh-CN':
        '想清楚这个指标是越多越好还是越少越好：时间、投诉、事故、成本用“≤”，数量、覆盖率、合格率用“≥”，把写反的改过来。',
      'en-US':
        'Ask whether more is better or less. Times, complaints, accidents and costs take ≤, quantities, coverage and pass rates ≥. Correct the one that is wrong.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '急救平均反应时间',
            annualValue: '≥12分钟',
            plannedValue: '≤12分钟',
            standardValue: '≤15分钟',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '急救平均反应时间',
            annualValue: '≤12分钟',
            plannedValue: '≤12分钟',
            standardValue: '≤15分钟',
          },
        ],
      },
    ],
  },
  'units-agree': {
    what: {
      'zh-CN':
        '同一行的年度指标值、规划值、标准值、前三年均值、上年值，单位量的应是同一样东西，否则是错误。人与万人、元与万元、% 与 ‰ 可以换算，算同一单位；单价按月与按年（元/户/月、元/户/年）不算；没有写单位的值不比。',
      'en-US':
        'The five values of a row must measure the same thing, else it is an error. 人 and 万人, 元 and 万元, % and ‰ can be converted and count as one, prices by the month and by the year do not; values without a unit are not compared.',
    },
    why: {
      'zh-CN':
        '目标写“场”、历史写“人次”，谁也说不出是进了还是退了。这一行的目标等于没有参照，年终也说不清按哪个数算完成。',
      'en-US':
        'With a target in events and history in visitors nobody can say whether it is more or less, or which figure decides at the end of the year.',
    },
    mend: {
      'zh-CN':
        '以目标的单位为准，历史值、标准值改用同一口径的数；不要只改单位不改数字。两种口径都想考核的，分成两行。',
      'en-US':
        'Keep the target’s unit and look up the other figures in it; changing the unit alone is not enough. If both are to be measured, make two rows.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          { name: '惠民演出场次', annualValue: '≥60场', prior3YearMean: '52场', priorYearValue: '2.4万人次' },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          { name: '惠民演出场次', annualValue: '≥60场', prior3YearMean: '52场', priorYearValue: '57场' },
        ],
      },
    ],
  },
  'all-identical': {
    what: {
      'zh-CN':
        '表里至少 8 行、其中八成以上的行，年度指标值、规划值、标准值、前三年均值、上年值五个数完全相同时，提示一次（行数和比例可以设定）。单独一行的五个数都是 93.88% 这样量出来的小数，也会提出；都是 100%、95% 这类整数的单独一行不提。',
      'en-US':
        'Speaks once where of at least 8 rows four fifths have the same figure as target, plan, standard, mean and last year (both limits can be set). A single row is told where all five are a measured decimal such as 93.88%; five times 100% or 95% in one row is possible.',
    },
    why: {
      'zh-CN':
        '历史值是照抄目标填上去的，就没有人知道今年是进步还是退步。审核时会被要求逐行补真实数据，比一次填对费事得多。',
      'en-US':
        'When history is a copy of the target nobody knows whether this year is a step ahead. Reviewers ask for the true figures row by row, which is more work than to enter them once.',
    },
    mend: {
      'zh-CN':
        '从统计报表、台账里取上年实际数和近三年的平均数。查不到的写“无”，并在备注说明原因；确实年年一样的（如法定 100%），保留并注明。',
      'en-US':
        'Take last year’s figure and the mean from statistics and records. Where there is none write 无 and say why; where it really is the same each year, say so.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '河湖水质优良比例',
            annualValue: '93.88%',
            plannedValue: '93.88%',
            standardValue: '93.88%',
            prior3YearMean: '93.88%',
            priorYearValue: '93.88%',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '河湖水质优良比例',
            annualValue: '93.88%',
            plannedValue: '93.88%',
            standardValue: '90%',
            prior3YearMean: '91.27%',
            priorYearValue: '92.65%',
          },
        ],
      },
    ],
  },
} satisfies Record<string, RulePage>;
