// Pages of rules about values in words.
import type { RulePage } from './page';

export const valueWordsPages = {
  'boolean-value': {
    what: {
      'zh-CN':
        '指标值只写“是”“否”“有”“会”“可以”等一两个字。写具体结果的（如“通过验收”“无事故”）不提示；这条指标本来就该写数字的，由相应规则提示。',
      'en-US':
        'A value that is only yes, no, 有, 会 or the like. Results such as 通过验收 or 无事故 are no such value, and where a number is wanted the rule about that speaks.',
    },
    why: {
      'zh-CN':
        '“有”和“没有”之间没有程度，做了一点也是“有”。年底人人得满分，指标拉不开差距，评价时常被认定为无效指标。',
      'en-US':
        'Between yes and no there is no degree, and a little done is yes as well. Everybody scores full marks, and evaluations tend to strike such indicators out.',
    },
    mend: {
      'zh-CN':
        '能数的改成数（“有应急预案”改为“应急预案 ≥3 份”）；不能数的写可以查到凭据的结果，例如“经主管部门批复”“通过验收”。',
      'en-US':
        'Count what can be counted: three plans rather than “has plans”. Else write a result for which there is a document, such as 通过验收 or 经主管部门批复.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 病媒生物防制方案专家论证 | | | 有'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 病媒生物防制方案专家论证 | | | 通过论证'] }],
  },
  'vague-words': {
    what: {
      'zh-CN':
        '定性指标的文字没有尺度：只重复名称里的动词，“良好”“较高”这类评语，“显著提升”“有所改善”这类程度，单写“提高”“减少”，“达到先进水平”而不说与谁比，问时间却只写“及时”。问时点而答“及时”、没有基数的变化、没有尺度的程度和没有范围的名次是警告，其余是提示；“有效保障”一类较常见，只作提示。“完成”“建成”“通过”可以核查，不提示。',
      'en-US':
        'Words without measure: the name’s own verb again, praise such as 良好, degrees such as 显著提升, a bare 提高, a rank among nobody, or 及时 where a date is asked for. Missing dates, changes without a base, degrees without scale and ranks without range are warnings, the rest hints, 有效保障 among them. 完成 and 通过 can be checked.',
    },
    why: {
      'zh-CN':
        '多少算“显著”，单位和财政各有各的说法。年底写一句“已显著提升”就算完成，拿不出数据的，抽评时这一项通常不得分。',
      'en-US':
        'How much is “marked” is anybody’s guess. At the year’s end one sentence claims it, and where no data back it the evaluation gives no points.',
    },
    mend: {
      'zh-CN':
        '有数据的写数：从多少到多少，或比上年多多少。没有数据的写能拿出凭据的结果（获得某项认定、制度已印发）。时效写日期或天数，如“11月底前”“7个工作日内”。',
      'en-US':
        'Where there are data, write from what to what, or how much more than last year. Where there are none, name a result with a document behind it. For time give a date or a number of days.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 时效指标 | 农机购置补贴兑付时间 | | | 及时'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 时效指标 | 农机购置补贴兑付时间 | | | 2025年10月底前'] }],
  },
  'qualitative-but-measurable': {
    what: {
      'zh-CN':
        '名称明明是可以数的（…率、…人数、…面积、…金额、满意度等），值却只写文字；战略表、年度表里参考值是数、年度指标值却写文字的，也提示。数量指标写文字的由“数量指标要有数字”提示；以“程度”“水平”结尾的不查。',
      'en-US':
        'Words as the value of what can be counted: rates, heads, areas, amounts, satisfaction; and in department tables a target in words beside benchmarks in numbers. Words under 数量指标 are another rule’s, and names that end with 程度 or 水平 are left alone.',
    },
    why: {
      'zh-CN':
        '就业率本来就有统计，只写“提高”，等于主动放弃了量化。财政审核时最常退的就是这一类；年底有数也用不上，因为没有定过目标。',
      'en-US':
        'Employment is counted anyway; “higher” gives the number away. Bureaus return this more than anything else, and at the year’s end the figure is there but no target to hold it against.',
    },
    mend: {
      'zh-CN':
        '查上年实际数，按今年的投入定目标，写明符号、数字和单位。第一年做、没有基数的，参照同类地区或行业标准；确实统计不了的，把名称改成能用文字回答的结果。',
      'en-US':
        'Take last year’s figure, set the target by this year’s means, and write operator, number and unit. Without a base, use similar places or a standard of the trade; what cannot be counted at all needs a name that words can answer.',
    },
    bad: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 参训人员就业率 | | | 稳步提高'] }],
    good: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 参训人员就业率 | ≥ | 68 | %'] }],
  },
} satisfies Record<string, RulePage>;
