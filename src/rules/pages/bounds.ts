// Pages of rules about operators and the range of a value.
import type { RulePage } from './page';

export const boundsPages = {
  'operator-direction': {
    what: {
      'zh-CN':
        '从名称结尾就能看出好坏方向的指标，符号却反了：故障率、投诉件数、漏损率等越少越好的用了“≥”，合格率、覆盖率等越高越好的用了“≤”。只凭名称能确定的才提示；“降低投诉率”“查处违法案件数”说的是所做的事，不算。金额类成本由“成本指标的符号”提示。',
      'en-US':
        'Names whose end tells which way is better, with the operator pointing the other way: faults, complaints and losses with ≥, pass and coverage rates with ≤. Only what the name makes sure of is told; 降低投诉率 and 查处违法案件数 speak of what is done about it. Amounts of cost are another rule’s.',
    },
    why: {
      'zh-CN':
        '“故障率 ≥ 2%”的字面意思是故障越多越好，年底故障率 20% 也能得满分。这样的指标起不到约束作用，抽评时会直接扣分。',
      'en-US':
        '“Failure rate ≥ 2%” says the more failures the better, and 20% would earn full marks. It binds nobody, and a spot evaluation takes points off.',
    },
    mend: {
      'zh-CN':
        '符号多半是顺手选错的，换成相反方向即可。换了以后数字不合常理的（如合格率 ≥5%），再核对是不是把“不合格率”写成了“合格率”。',
      'en-US':
        'Most often the operator was picked by habit: turn it round. If the number then makes no sense (pass rate ≥5%), check whether the name should have been the rate of failures.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 路灯故障率 | ≥ | 3 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 路灯故障率 | ≤ | 3 | %'] }],
  },
  'bound-says-something': {
    what: {
      'zh-CN':
        '上下限等于没有约束，或根本达不到：个数、次数写“≥0”怎样都算完成（越少越好的指标为错误）；写“<0”不可能做到；写“≤0”其实就是“=0”；比率写“≥100%”其实就是“=100%”，写“>100%”不可能做到。增长率、净额、结余可以为负，计划完成率可以超过 100%，都不提示。',
      'en-US':
        'Bounds that bind nothing or cannot be met: ≥0 for a count (an error where less is better), <0, ≤0 which is =0, ≥100% of a share which is =100%, and >100%. Growth and balances may be negative and plans over-fulfilled; they are left alone.',
    },
    why: {
      'zh-CN': '“安全事故 ≥0 起”发生多少起都算完成，指标形同虚设；“合格率 >100%”年底必然算没完成，白白丢分。',
      'en-US':
        '“Accidents ≥ 0” is met by any number of accidents, so it protects nobody. “Pass rate > 100%” fails at the year’s end whatever was done.',
    },
    mend: {
      'zh-CN':
        '要求不发生的写“=0”；允许少量发生的写“≤”和上限；有工作量的写至少要完成多少；要求全部做到的写“=100%”，没有把握的写能达到的比率。',
      'en-US':
        'Write =0 where none may happen, ≤ and a cap where a few may, the least to be done where work is counted, =100% where all of it is meant, and a reachable share where that is not sure.',
    },
    bad: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 校车责任事故起数 | ≥ | 0 | 起'] }],
    good: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 校车责任事故起数 | = | 0 | 起'] }],
  },
  'exact-where-bound-meant': {
    what: {
      'zh-CN':
        '名称是比率、值在 0 与 100% 之间（不含两端），符号用了“=”。“=100%”表示全部做到，“=0”表示一个也没有，都不提示；没写符号的也不在此列。',
      'en-US':
        'A rate between 0 and 100%, both left out, with the operator =. All (=100%) and none (=0) are meant exactly; values without operator are not looked at.',
    },
    why: {
      'zh-CN':
        '比率很难正好等于某个数。“利用率 =85%”，做到 88% 反而不符合目标，自评时要么扣分，要么另写说明。',
      'en-US':
        'A rate is hardly ever hit exactly. With =85%, reaching 88% misses the target, and the self-evaluation loses points or needs an explanation.',
    },
    mend: {
      'zh-CN': '越高越好的改为“≥”，越低越好的（损耗率、差错率）改为“≤”。',
      'en-US': 'Use ≥ where higher is better, and ≤ where lower is better, as for losses and errors.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 大型仪器共享利用率 | = | 85 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 大型仪器共享利用率 | ≥ | 85 | %'] }],
  },
  'satisfaction-range': {
    what: {
      'zh-CN':
        '满意度目标：用“≤”“<”是错误；低于下限（默认 60%）是警告；等于 100% 是提示。不满意率、投诉率不按满意度看；负数和超过 100% 的由其他规则提示。',
      'en-US':
        'Satisfaction targets: a cap (≤ or <) is an error, less than the floor (60% by default) a warning, 100% a hint. Dissatisfaction and complaint rates are no satisfaction, and impossible percentages are another rule’s.',
    },
    why: {
      'zh-CN':
        '写成“≤90%”等于要求群众别太满意。定得过低，问卷怎么做都能过关，反映不出服务好坏；定成 100%，只要有一份差评就算没完成。',
      'en-US':
        'A cap asks people not to be too content. A low floor is met whatever the service is like, and at 100% one bad answer fails the target.',
    },
    mend: {
      'zh-CN':
        '符号反了的改为“≥”。数值参照上年调查结果定，一般在 80%–95% 之间；上年没有调查的，参照同类项目。样本很小又确有把握全部满意的，可以保留 100% 并说明。',
      'en-US':
        'Turn a cap into ≥. Take the number from last year’s survey, usually 80% to 95%, or from similar projects. Keep 100% only for a small group that is sure to be content, and say so.',
    },
    bad: [{ kind: 'project', rows: ['满意度指标 | 服务对象满意度指标 | 参训农户满意度 | ≤ | 90 | %'] }],
    good: [{ kind: 'project', rows: ['满意度指标 | 服务对象满意度指标 | 参训农户满意度 | ≥ | 90 | %'] }],
  },
  'percent-range': {
    what: {
      'zh-CN':
        '百分数小于 0 或大于 100%。增长率、降幅、偏差等可以超出这个范围，存贷比、产销比等两样东西相比的可以超过 100%，都不提示；完成率、执行率超过 100% 只作提示。战略表、年度表的标准值和历史值也查，备注写明原因的除外。',
      'en-US':
        'Percentages below 0 or above 100. Growth, falls and deviations may lie outside, and ratios of two things above 100%. Rates of completion above 100% are only a hint. Standards and history are looked at too, unless the note explains them.',
    },
    why: {
      'zh-CN':
        '覆盖率不会是 950%。多半是漏了小数点、把人数填成了比率，或者分子分母不是一回事。这种数一报出去，整张表的可信度都受影响。',
      'en-US':
        'No coverage is 950%. A decimal point was lost, a count was typed as a rate, or numerator and denominator do not belong together. One such figure makes the whole table doubtful.',
    },
    mend: {
      'zh-CN':
        '先查小数点和多余的零，再查是不是把个数填进来了。数确实对的，看名称：说的是增长就写“…增长率”，说的是与计划相比就写“…完成率”。',
      'en-US':
        'Look for a lost decimal point or a zero too many, then for a count typed as a rate. If the figure is right, mend the name: call growth growth, and what is held against a plan a rate of completion.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 农产品抽检合格率 | ≥ | 985 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 农产品抽检合格率 | ≥ | 98.5 | %'] }],
  },
  'growth-unit': {
    what: {
      'zh-CN':
        '名称以“增长率”“增幅”“下降率”等结尾的：单位写成“百分点”作提示（两个比率之差除外，如“入学率增幅”）；下降类指标的值又写成负数，用了“≥”的是警告，其余是提示。增长率为负是允许的。',
      'en-US':
        'Names that end with a growth or a fall: counted in points it is a hint, unless two rates are compared; a fall with a minus sign is a warning with ≥ and else a hint. Growth may be negative.',
    },
    why: {
      'zh-CN':
        '产值增长 6% 和增长 6 个百分点不是一回事，汇报和考核时会算错基数。“下降率 ≥ -3%”字面上是允许上升 3%，意思正好相反。',
      'en-US':
        'Output that grows by 6% has not grown by 6 points, and who reports it takes the wrong base. “A fall ≥ -3%” allows a rise of 3%: the opposite of what is meant.',
    },
    mend: {
      'zh-CN':
        '数量、金额的增减用“%”；比率从 80% 提到 83% 的，用“个百分点”，名称写成“…率提高”。要求下降的去掉负号；如果想控制的是上升幅度，把名称改成“…增长率”，符号用“≤”。',
      'en-US':
        'Growth of counts and amounts is in %; a rate that rises from 80% to 83% rises by 3 points. For a fall leave out the minus. If a rise is to be limited, name it growth and use ≤.',
    },
    bad: [{ kind: 'project', rows: ['效益指标 | 经济效益指标 | 园区企业产值增长率 | ≥ | 6 | 个百分点'] }],
    good: [{ kind: 'project', rows: ['效益指标 | 经济效益指标 | 园区企业产值增长率 | ≥ | 6 | %'] }],
  },
} satisfies Record<string, RulePage>;
