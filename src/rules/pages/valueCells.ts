// Pages of rules about how a value is entered: operator, number and unit, each in its place.
import type { RulePage } from './page';

export const valueCellsPages = {
  'operator-without-number': {
    what: {
      'zh-CN':
        '项目表里填了“符号”，而“值”列没有数字；战略表、年度表里年度指标值只有一个符号。只写符号或符号加单位是错误；符号后面写的是文字或日期是警告。“值”列里符号和数字写在一起的不在此列。',
      'en-US':
        'An operator with no number after it: in a project table in its own column, in department tables as the whole target. The operator alone, or with a unit, is an error; words or a date after it are a warning. Operator and number typed into one cell are left to another rule.',
    },
    why: {
      'zh-CN':
        '“≥”后面没有数，等于没有目标，年底自评时打不出分。文字前面带符号，“≥达标”谁也说不清要到什么程度，系统导入时还会报格式错误。',
      'en-US':
        'With nothing after ≥ there is no target, and the year-end self-evaluation has nothing to score against. An operator before words means nothing, and budget systems refuse the row on import.',
    },
    mend: {
      'zh-CN':
        '能计数的补上数字和单位。确实是定性指标的，清除符号和值，只在“单位（文字描述）”列写结果；写完成日期的也不用符号，写成“…前完成”。',
      'en-US':
        'If it can be counted, add number and unit. If it is qualitative, clear operator and number and write the result into 单位（文字描述） only. A date takes no operator either: say by when.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 时效指标 | 泵站更新改造完成时间 | ≤ | | 2025年9月底前'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 时效指标 | 泵站更新改造完成时间 | | | 2025年9月底前'] }],
  },
  'number-without-operator': {
    what: {
      'zh-CN':
        '项目表“值”列有数字，“符号”列却空着。数字和符号写在同一格的，由“符号、数字、单位分列填写”提示；没有“符号”列的表不查。',
      'en-US':
        'A number in a project table whose operator cell is empty. Operator and number in one cell are another rule’s matter, and tables without an operator column are not looked at.',
    },
    why: {
      'zh-CN':
        '同样写 30，可能是至少 30、至多 30，也可能是正好 30。审核时只能退回来问；年底完成 28 或 35 算不算完成，单位和财政各执一词。',
      'en-US':
        'A bare 30 may be a floor, a cap or exactly 30. The reviewer has to send it back to ask, and at the end of the year department and bureau disagree whether 28 or 35 counts as done.',
    },
    mend: {
      'zh-CN':
        '产出和效益越多越好的选“≥”；费用、差错、耗时越少越好的选“≤”；数目已经定死的（如新建 2 座桥）或要求全部做到的（100%）选“=”。',
      'en-US':
        'Choose ≥ for outputs and benefits of which more is better, ≤ for cost, faults and waiting times, and = where the count is fixed (two bridges) or all of it is meant (100%).',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 维修机耕桥数量 | | 14 | 座'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 维修机耕桥数量 | ≥ | 14 | 座'] }],
  },
  'unit-missing': {
    what: {
      'zh-CN':
        '有数字而没有单位。项目表看“单位”列，战略表、年度表逐个看年度指标值、规划值、标准值和两个历史值。指数、得分、排名、倍数、系数本来没有单位，不提示；历史值、标准值单写一个 0 也不提示。',
      'en-US':
        'A number without unit: in a project table by its unit column, in department tables in each of the five values. Indices, scores, ranks and multiples have none and are left alone, and so is a plain 0 beside values with a unit.',
    },
    why: {
      'zh-CN':
        '没有单位，“5”可以是 5 人、5 万人或 5%，差出几个数量级。目标与上年值无法比较，预算该给多少也算不出来。',
      'en-US':
        'Without a unit, 5 may be 5 people, 50,000 people or 5%. The target cannot be compared with last year, and nobody can work out what it should cost.',
    },
    mend: {
      'zh-CN':
        '“…率”和满意度的单位是“%”；同一行其他值有单位的，用同一个单位；其余按名称里数的东西写：人数写“人”，次数写“次”，金额写“万元”或“元”。',
      'en-US':
        'Rates and satisfaction are in %. Where the row’s other values have a unit, use that one. Otherwise write what the name counts: 人 for people, 次 for times, 万元 or 元 for money.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 病险水闸检测合格率 | ≥ | 96 |'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 病险水闸检测合格率 | ≥ | 96 | %'] }],
  },
  'text-in-value-column': {
    what: {
      'zh-CN':
        '项目表的“值”列写了文字或日期。这一列只放数字，定性指标的文字放在“单位（文字描述）”列。汉字数字（如“三”）算数字；带数字而不是日期的文字由其他规则提示。',
      'en-US':
        'Words or a date in the number’s column of a project table, which is for numbers only; the words of a qualitative indicator belong into 单位（文字描述）. Chinese numerals count as numbers, and other texts with digits are left to other rules.',
    },
    why: {
      'zh-CN':
        '汇总和系统导入都按“值”列取数，遇到文字就变成空白或报错，这条指标等于没报。审核人也分不清这是定性指标，还是忘了填数。',
      'en-US':
        'Summaries and imports take numbers from this column; words come out blank or stop the import, and the indicator is as good as lost. A reviewer cannot tell a qualitative value from a forgotten number.',
    },
    mend: {
      'zh-CN':
        '确实是定性指标的，把文字移到“单位（文字描述）”列，“符号”“值”留空。单位列已经另有内容时，先想清楚要定量还是定性：定量的补数字，定性的只留一处文字。',
      'en-US':
        'If the indicator is qualitative, move the words to 单位（文字描述） and leave operator and number empty. Where that cell is filled already, decide first: a number with its unit, or words in one place.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 灌区信息系统安全等级 | | 通过二级测评 |'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 灌区信息系统安全等级 | | | 通过二级测评'] }],
  },
  'value-and-unit-in-one-cell': {
    what: {
      'zh-CN':
        '项目表里符号、数字、单位写在了同一格：“值”列写“≥95%”“480万元”“30天以内”，或整个值写在“符号”列、“单位”列而“值”列空着。表里没有“符号”列或“单位”列的不查。',
      'en-US':
        'In a project table, one cell that holds operator, number and unit together, such as ≥95% or 480万元 in the number’s column, or the whole value in the column of the operator or unit with no number of its own. Tables without these columns are not looked at.',
    },
    why: {
      'zh-CN':
        '写在一起的是一段文字，不是数：不能求和，不能和上年比较，成本上限也无法与预算金额核对，导入绩效系统还要人工拆开。',
      'en-US':
        'Written together it is a text and no number: it can neither be added up nor held against last year or the budget, and somebody has to take it apart by hand for the system.',
    },
    mend: {
      'zh-CN':
        '按符号、值、单位三列分开填。原来的符号列或单位列已有内容而且与格内不一致时，先确定哪个对，再分开。',
      'en-US':
        'Put operator, number and unit into their three columns. Where operator or unit are there already and say otherwise, find out first which is right.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 疏浚沟渠长度 | | ≥26公里 |'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 疏浚沟渠长度 | ≥ | 26 | 公里'] }],
  },
  'operator-style': {
    what: {
      'zh-CN':
        '项目表“符号”列只用 ≥、≤、=、>、< 五种。“>=”“≧”“不低于”等写法意思明确，全表合成一条提示；“约”“左右”等不是符号的，逐条警告。',
      'en-US':
        'The operator column knows ≥ ≤ = > < only. Other spellings with a clear meaning, such as >= or 不低于, are told once for the whole table; what is no operator at all, such as 约, is a warning for each row.',
    },
    why: {
      'zh-CN':
        '写法不一，筛选、汇总和系统导入会把“>=”和“≥”当成两种符号。“约 30”没有边界，完成 25 算不算数，年底说不清。',
      'en-US':
        'Filters, summaries and imports take >= and ≥ for two things. And “about 30” has no bound: nobody can say whether 25 is enough.',
    },
    mend: {
      'zh-CN':
        '同义写法直接统一成标准符号。写“约”“左右”的，按意图改：要保底选“≥”，要封顶选“≤”，数目确定选“=”。',
      'en-US':
        'Replace spellings by the sign they stand for. For 约 and the like decide what was meant: a floor is ≥, a cap ≤, a fixed number =.',
    },
    bad: [
      {
        kind: 'project',
        rows: [
          '产出指标 | 数量指标 | 清淤河道长度 | >= | 18 | 公里',
          '^ | 时效指标 | 险情处置时间 | 不超过 | 2 | 小时',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        rows: [
          '产出指标 | 数量指标 | 清淤河道长度 | ≥ | 18 | 公里',
          '^ | 时效指标 | 险情处置时间 | ≤ | 2 | 小时',
        ],
      },
    ],
  },
  'unit-style': {
    what: {
      'zh-CN':
        '项目表的单位列写了“百分比”等文字代替“%”，或单位外面带括号、后面带标点。去掉这些以后认得出单位的才提示；“台(套)”这样的括号是单位本身，全角的“％”也不提示。',
      'en-US':
        'In the unit column of a project table: 百分比 and the like for %, brackets around a unit, punctuation after it, where a known unit is left without them. Brackets of the unit itself, as in 台(套), and the full-width ％ are fine.',
    },
    why: {
      'zh-CN':
        '按单位汇总、换算时，“万元。”和“万元”是两个单位，“百分比”更对不上“%”，成本与预算、目标与上年都没法自动核对。',
      'en-US':
        'To anything that adds up or converts, 万元。 and 万元 are two units and 百分比 is no %; cost and budget, target and last year then cannot be compared by machine.',
    },
    mend: {
      'zh-CN': '只留单位本身，比率写“%”。',
      'en-US': 'Leave the unit alone in its cell, and write % for a rate.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 节水灌溉设施完好率 | ≥ | 94 | 百分比'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 节水灌溉设施完好率 | ≥ | 94 | %'] }],
  },
} satisfies Record<string, RulePage>;
