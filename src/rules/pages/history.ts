// Pages of rules about history, and about notes that say why there is none.
import type { RulePage } from './page';

export const historyPages = {
  'benchmark-reason': {
    what: {
      'zh-CN':
        '有目标的行，既没有标准值也没有历史值，而备注没有说明原因时提出；战略表的备注栏要求写“无数据原因”，所以有标准值、没有历史值的也提出。备注只写数据来源的，不算原因。目标是“无事故”、历史写“无”的，算有历史值。',
      'en-US':
        'Speaks where a row with a target has neither standard nor history and the notes give no reason. The strategic form asks for the reason of any data missing, so there a standard alone is not enough. Naming a source is no reason; 无 as history of 无事故 is history.',
    },
    why: {
      'zh-CN': '没有参照，就没法判断目标高了还是低了。表头已经要求写原因，空着就是漏项，会被退回补填。',
      'en-US':
        'Without anything to compare nobody can say whether the target is high or low. The header asks for the reason; leaving it out sends the table back.',
    },
    mend: {
      'zh-CN':
        '先找数据：行业标准、规划目标、统计年鉴、本单位台账。确实没有的，在备注写清为什么，如“2026 年首次开展，无历史数据”“暂无行业标准，按任务书核定”。',
      'en-US':
        'Look for data first: industry standards, the plan, the yearbook, your own records. If there is none, the notes say why: begun this year, or no standard exists.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          {
            name: '公共法律服务站覆盖村数',
            annualValue: '≥45个',
            standardValue: '',
            prior3YearMean: '',
            priorYearValue: '',
            note: '',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        rows: [
          {
            name: '公共法律服务站覆盖村数',
            annualValue: '≥45个',
            standardValue: '',
            prior3YearMean: '',
            priorYearValue: '',
            note: '今年首次设站，无历史数据，无行业标准',
          },
        ],
      },
    ],
  },
  'history-not-a-number': {
    what: {
      'zh-CN':
        '目标是带数字的，前三年均值或上年值却写成文字（如“基本完成”“达标”）时提出。空白、“无”和横线不算文字；目标本身是文字的定性指标，历史值写文字是对的。',
      'en-US':
        'Speaks where the target is a figure but the mean or last year’s value is words, such as 基本完成 or 达标. Blanks, 无 and dashes are no words; a qualitative target may have a history in words.',
    },
    why: {
      'zh-CN': '文字同数字没法比，审核人看不出目标是提高了还是降低了，这一行的历史值等于没有填。',
      'en-US':
        'Words cannot be held against a figure. Nobody sees whether the target rises or falls, so the history might as well be missing.',
    },
    mend: {
      'zh-CN':
        '填上年和近三年的实际数，单位与目标一致。没有统计的写“无”，在备注说明；不要用“同上”“良好”代替。',
      'en-US':
        'Enter the actual figures, in the target’s unit. Where nothing was counted write 无 and say why in the notes.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '古树名木挂牌保护数',
            annualValue: '≥320株',
            prior3YearMean: '260株',
            priorYearValue: '基本完成',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '古树名木挂牌保护数',
            annualValue: '≥320株',
            prior3YearMean: '260株',
            priorYearValue: '295株',
          },
        ],
      },
    ],
  },
  'history-with-operator': {
    what: {
      'zh-CN':
        '前三年均值、上年值带有“≥”“≤”“不低于”等符号时提示。历史值是已经发生的实际数，只有目标、规划和标准才需要符号。',
      'en-US':
        'Speaks where the mean or last year’s value has an operator. History is what was; only targets, plans and standards are bounds.',
    },
    why: {
      'zh-CN':
        '历史值带符号，多半是把去年的目标抄了过来。拿目标当实际数，看不出去年到底完成得怎样，今年的目标也就没有依据。',
      'en-US':
        'Most often last year’s target was copied. A target is no result: how last year really went stays unknown, and with it the ground for this year’s target.',
    },
    mend: {
      'zh-CN': '从决算、自评报告或统计台账里找实际数填上。查实后数字没有错、只是多了符号的，去掉符号。',
      'en-US':
        'Find the actual figure in last year’s accounts, self-evaluation or statistics. If the number is right after all, drop the operator.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '12345 热线按时办结率',
            annualValue: '≥97%',
            prior3YearMean: '95.4%',
            priorYearValue: '≥96%',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '12345 热线按时办结率',
            annualValue: '≥97%',
            prior3YearMean: '95.4%',
            priorYearValue: '96.3%',
          },
        ],
      },
    ],
  },
  'mean-impossible': {
    what: {
      'zh-CN':
        '对数量和金额：前三年均值（算上四舍五入）乘 3 还小于上年一年的数，是错误，因为另外两年不会是负数。对百分数：0.84% 旁边是 82.1%，相差约一百倍的，多半是把小数写成了百分数。其他比率、人均、指数、净额和可以为负的数不查；均值不足三年的情况看不出来，也按三年算。',
      'en-US':
        'For counts and amounts: three times the mean, its rounding allowed for, below last year alone is an error, since the other two years would be negative. For percentages: 0.84% beside 82.1%, about a hundred times apart, is a fraction with a percent sign. Other rates, averages, indices and balances are left alone.',
    },
    why: {
      'zh-CN':
        '两个历史数必有一个是错的。目标要不要比历史高、高多少都按它们判断，错的历史数会让合理的目标被退回。',
      'en-US':
        'One of the two figures is wrong for certain. Whether a target is ambitious is judged by them, so a wrong past sends back a sound target.',
    },
    mend: {
      'zh-CN':
        '重新取近三年的数算平均。常见的错是单位不同（一个用万人次、一个用人次）、小数点错位、把三年合计中的一年当均值。只有一两年数据的，按实有年数平均，并在备注说明。',
      'en-US':
        'Work the mean out anew. Usual slips: other units, a shifted decimal point, one year taken for the mean. With fewer than three years of data take the mean of those and say so.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '法律援助受理件数',
            annualValue: '≥640件',
            prior3YearMean: '180件',
            priorYearValue: '610件',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '法律援助受理件数',
            annualValue: '≥640件',
            prior3YearMean: '580件',
            priorYearValue: '610件',
          },
        ],
      },
    ],
  },
  'note-contradicts-values': {
    what: {
      'zh-CN':
        '备注写着首次开展、新增指标、无历史数据，前三年均值或上年值却填了不为 0 的数；或备注写没有标准，标准值却有数，都会提出。备注同时说明了用什么代替（参照、推算、同类）的不提；“无行业标准”不等于没有标准，标准值可以来自规划，也不提；但写“暂无标准，以规划值为参照”的，标准值应是空的或与规划值相同。备注让人看某一栏而那一栏是空的，也会提出。',
      'en-US':
        'Speaks where the notes say that this is the first year, or that there is no history, yet a figure other than 0 stands there; likewise for a standard that is said not to exist. Notes that tell what stands in are fine, and so is 无行业标准, since a standard may come from the plan; but where the notes put the plan in the place of the standard, the standard is empty or the same. A note that points to a column that is empty is told too.',
    },
    why: {
      'zh-CN': '备注和数字只能信一个。审核人通常先怀疑数字是编的，整张表的历史值都要重新核对。',
      'en-US':
        'Only one of them can be believed. A reviewer suspects the figures of being invented, and then all history of the table has to be proved.',
    },
    mend: {
      'zh-CN':
        '数是真的，改备注，写数据来源；数是凑的，清空并写“无”。新增指标而以前有同类统计可参考的，备注写明“参照…推算”。',
      'en-US':
        'If the figures are real, change the note and name their source; if they were made up, clear them. If they were estimated from something similar, say from what.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          {
            name: '社区食堂就餐人次',
            annualValue: '≥3万人次',
            prior3YearMean: '2.5万人次',
            priorYearValue: '2.8万人次',
            note: '今年首次开展，无历史数据',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        rows: [
          {
            name: '社区食堂就餐人次',
            annualValue: '≥3万人次',
            prior3YearMean: '2.5万人次',
            priorYearValue: '2.8万人次',
            note: '由刷卡系统自动统计',
          },
        ],
      },
    ],
  },
} satisfies Record<string, RulePage>;
