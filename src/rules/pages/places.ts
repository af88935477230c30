// Pages of rules about indicators that stand under another 二级指标 than theirs.
import type { RulePage } from './page';

export const placesPages = {
  'cost-word-outside-cost': {
    what: {
      'zh-CN':
        '以“…费”“费用”“经费”“造价”等结尾、值是金额的指标，列在成本指标以外；产出指标里的“成本控制率”“成本节约率”也算。减免、收缴、节约的费用不是本项目的开支，不提示。',
      'en-US':
        'Fees, expenses and prices whose value is money, standing under another heading than cost; among outputs also rates of cost control. Fees that are waived, collected or saved are no spending of the project and are left alone.',
    },
    why: {
      'zh-CN':
        '花了多少钱不是产出，更不是效益。列错地方，成本指标这一块就空了，上限与预算也对不上；而“产出”越多，花的钱反而越多。',
      'en-US':
        'Money spent is neither an output nor a benefit. Misplaced, it leaves the cost heading empty and is not held against the budget, while “more output” comes to mean more spending.',
    },
    mend: {
      'zh-CN':
        '移到成本指标（2021 框架为经济成本指标），符号用“≤”。如果想考核的是买到、建成了什么，就留在原处，把名称和单位改成数量。',
      'en-US':
        'Move it to the cost indicators, with ≤. If what was bought or built is meant, leave it there and count that instead.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 消防水源设备购置费 | ≤ | 36 | 万元'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 成本指标 | 消防水源设备购置费 | ≤ | 36 | 万元'] }],
  },
  'time-word-outside-timeliness': {
    what: {
      'zh-CN':
        '数量指标、质量指标下出现讲时间的指标：以“及时率”“完成时间”“工期”等结尾，或名称问时间、值是日期的，是警告；名称中间带“及时”“按期”的只作提示。数量指标里的及时率按“数量指标不写比率”提示。',
      'en-US':
        'Indicators of time under quantity or quality: names that end with 及时率, 完成时间 or 工期, or that ask for a date and get one, are a warning; 及时 or 按期 in the middle of a name a hint. Rates of punctuality under quantity are told as rates.',
    },
    why: {
      'zh-CN': '时效指标一栏因此空着，会被认为没有时限要求；质量一栏看似有内容，其实没有说做得好不好。',
      'en-US':
        'The timeliness heading stays empty, as if there were no deadline, and the quality heading looks filled but says nothing of quality.',
    },
    mend: {
      'zh-CN':
        '移到时效指标。同一行既讲时间又讲质量的（如“按期验收合格率”），看考核重点：重在按期的移走，重在合格的把“按期”去掉，另加一条时效。',
      'en-US':
        'Move it to timeliness. If a row speaks of both, such as passing inspection on time, move it if the date matters; else drop the date from the name and add a row for it.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 临时救助金发放及时率 | ≥ | 98 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 时效指标 | 临时救助金发放及时率 | ≥ | 98 | %'] }],
  },
  'satisfaction-outside-satisfaction': {
    what: {
      'zh-CN': '以“满意度”“满意率”“满意度得分”等结尾的指标，列在满意度指标以外的二级指标下。',
      'en-US':
        'Names that end with satisfaction, its rate or its score, standing under another heading than satisfaction.',
    },
    why: {
      'zh-CN':
        '满意度在评价中单独计分。放在社会效益里，满意度一栏就是空的，这部分分值直接丢掉；效益一栏也没有真正写效益。',
      'en-US':
        'Satisfaction has points of its own. Under social benefit it leaves its own heading empty, those points are lost, and no real benefit is named.',
    },
    mend: {
      'zh-CN': '移到满意度指标。原来的效益一栏因此空了的，补一条做了之后带来的变化。',
      'en-US':
        'Move it to satisfaction. If a benefit heading is left empty, name a change that the work brings.',
    },
    bad: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 公交乘客满意度 | ≥ | 88 | %'] }],
    good: [{ kind: 'project', rows: ['满意度指标 | 服务对象满意度指标 | 公交乘客满意度 | ≥ | 88 | %'] }],
  },
  'ecology-under-social': {
    what: {
      'zh-CN':
        '社会效益或经济效益指标的名称里有水环境、空气质量、植被、减排、污染治理等讲生态的词。饮用水安全属于社会效益，不提示。',
      'en-US':
        'Names under social or economic benefit that speak of ecology: water bodies, air, vegetation, emissions, pollution. Safe drinking water is a social benefit and left alone.',
    },
    why: {
      'zh-CN': '生态效益一栏空着，项目最主要的效果反而没有显示；按二级指标汇总时，生态方面的成效也统计不到。',
      'en-US':
        'The ecological heading stays empty, so that the project’s main effect does not show, and summaries by heading miss it.',
    },
    mend: {
      'zh-CN':
        '移到生态效益指标。确实讲的是对人的影响（如居民因此少受噪声之扰的户数），把名称改成受益的人或户，可以留在社会效益。',
      'en-US':
        'Move it to ecological benefit. If what people gain is meant, name the people or households, and it may stay.',
    },
    bad: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 矿区植被恢复面积 | ≥ | 320 | 亩'] }],
    good: [{ kind: 'project', rows: ['效益指标 | 生态效益指标 | 矿区植被恢复面积 | ≥ | 320 | 亩'] }],
  },
  'rate-under-quantity': {
    what: {
      'zh-CN':
        '数量指标下的值是百分数，或名称是比率而没有单位。名称是“…人数”等而单位误写成 % 的，由“单位与指标名称相符”提示。',
      'en-US':
        'Percentages under 数量指标, or rates without unit. A count such as 人数 with % is told as a wrong unit instead.',
    },
    why: {
      'zh-CN':
        '比率说的是做得怎么样，没有说做多少。数量指标里全是比率，财政算不出钱该给多少：10 所学校覆盖 100% 和 100 所学校覆盖 100% 差得很远。',
      'en-US':
        'A rate tells how well, not how much. From rates alone the bureau cannot work out the money: all of ten schools and all of a hundred are far apart.',
    },
    mend: {
      'zh-CN':
        '反映做得好不好的移到质量指标，反映按时与否的移到时效指标；数量指标另补绝对数，如人数、件数、面积。',
      'en-US':
        'Move what tells how well to quality and what tells how punctual to timeliness, and put a count in its place: people, pieces, areas.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 山洪预警广播完好率 | ≥ | 96 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 山洪预警广播完好率 | ≥ | 96 | %'] }],
  },
  'quantity-under-quality': {
    what: {
      'zh-CN':
        '质量指标下的值以人、户、台、平方米、公里、吨等计，说的是做了多少；举办、检查的次数也算。获奖、达标、验收、等级、误差等虽以个数计，说的是质量，不提示；有上限的（≤）、越少越好的和 0 也不提示。',
      'en-US':
        'Values under 质量指标 that count people, households, machines, areas, lengths or weights, or how often something was held. Prizes, standards, inspections, grades and errors are counted and still speak of quality; caps, faults and zeros are left alone too.',
    },
    why: {
      'zh-CN': '质量一栏写了数量，做得好不好就没有人管：36 台设备都装了，能不能用不考核，验收时才发现问题。',
      'en-US':
        'With a count under quality nobody looks at how good the work is: all 36 machines are there, and that some do not run shows only at acceptance.',
    },
    mend: {
      'zh-CN': '移到数量指标；质量指标另写合格率、完好率、达标率，或应达到的标准、等级。',
      'en-US':
        'Move it to quantity, and under quality give a rate of what passes or works, or the standard or grade to be met.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 安装太阳能路灯数量 | ≥ | 260 | 盏'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 安装太阳能路灯数量 | ≥ | 260 | 盏'] }],
  },
  'qualitative-under-quantity': {
    what: {
      'zh-CN': '数量指标的值是文字，如“完成”“达标”“若干”。文字里带数的（“约20人”）算写了数量，不提示。',
      'en-US':
        'Words such as 完成 or 达标 as the value of an indicator under 数量指标. Words with a figure in them are a quantity, oddly written, and left alone.',
    },
    why: {
      'zh-CN': '没有数量就算不出成本：修多少公里、训多少人，是核定预算的第一依据。写“完成”的，财政只能退回。',
      'en-US':
        'Without quantities there is no cost: how many kilometres, how many trainees is what a budget is reckoned from. A bureau can only return 完成.',
    },
    mend: {
      'zh-CN':
        '写明数多少、用什么单位。确实数不出的（如制度建设），说明它不是数量，移到质量或效益指标，写可以核查的结果。',
      'en-US':
        'Say how many, in which unit. What cannot be counted, such as a set of rules, is no quantity: move it, and write a result that can be checked.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 修复水毁堤防长度 | | | 完成'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 修复水毁堤防长度 | ≥ | 4.6 | 公里'] }],
  },
  'kind-fits-name': {
    what: {
      'zh-CN':
        '时效指标下出现以准确率、合格率、覆盖率等结尾的百分数，名称里又没有及时、按期、时间等字；满意度指标下出现办结率、完成率、件数等，名称里没有满意、评价、投诉等字。',
      'en-US':
        'Under timeliness, percentages whose names end with accuracy, passes or coverage and say nothing of time; under satisfaction, rates and counts of work whose names speak of no opinion.',
    },
    why: {
      'zh-CN': '放错的指标占了别的类别的位置：时效没有时限，满意度没有人问，评分时这两类等于空缺。',
      'en-US':
        'A misplaced indicator takes the place of another: there is no deadline, or nobody is asked, and the heading scores as if it were empty.',
    },
    mend: {
      'zh-CN':
        '准确率、合格率、覆盖率移到质量指标，按期办结率移到时效指标；原来的类别补上真正的时限或满意度。',
      'en-US':
        'Move accuracy, passes and coverage to quality, and completion in time to timeliness; then fill the heading with a real deadline or a satisfaction.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 时效指标 | 户籍档案录入准确率 | ≥ | 98 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 户籍档案录入准确率 | ≥ | 98 | %'] }],
  },
} satisfies Record<string, RulePage>;
