// Pages of rules about amounts, caps and sums.
import type { RulePage } from './page';

export const budgetPages = {
  'cost-within-budget': {
    what: {
      'zh-CN':
        '把每条以金额表示的成本指标与本项目的财政拨款金额比较，先换算成同一单位；上限高于预算就是错误。单价（如元/人）和比率不参加比较。',
      'en-US':
        'Holds every cost indicator that states an amount against the project’s appropriation, in the same unit. A cap above the budget is an error; prices per unit and rates are left alone.',
    },
    why: {
      'zh-CN':
        '一项费用不可能花得比整个项目还多。这样的上限起不到控制成本的作用，往往是多写了一个零，或把万元写成了元。',
      'en-US':
        'No part of a project can cost more than the whole. Such a cap controls nothing; most often a zero too many was typed, or yuan and 万元 were confused.',
    },
    mend: {
      'zh-CN':
        '先核对财政拨款金额，再核对上限的数字和单位。两个数都没写错时，说明费用超出了预算，应压低上限，或按程序申请调整预算。',
      'en-US':
        'Check the appropriation first, then the cap and its unit. If both are as meant, the cost exceeds the budget: lower the cap, or apply for a change of the budget.',
    },
    bad: [
      { kind: 'project', amount: '480', rows: ['产出指标 | 成本指标 | 校舍维修费用 | ≤ | 612.5 | 万元'] },
    ],
    good: [{ kind: 'project', amount: '480', rows: ['产出指标 | 成本指标 | 校舍维修费用 | ≤ | 480 | 万元'] }],
  },
  'summary-total': {
    what: {
      'zh-CN':
        '把汇总表各行的项目预算总额相加，与末行“合计”比较；合计缺失、不是数字或与各行之和不同，都会提出。',
      'en-US':
        'Adds up the amounts of a summary and compares them with its last row 合计; a total that is missing, no number, or another one is reported.',
    },
    why: {
      'zh-CN': '合计是报送金额的依据。对不上时，审核人无法判断是合计没有更新，还是某个项目的金额写错了。',
      'en-US':
        'The total is what is applied for. When it does not add up, nobody can tell whether the total is old or a project’s amount is wrong.',
    },
    mend: {
      'zh-CN': '各行金额核对无误后，把合计改为各行之和；最好写成求和公式，以后增减项目时自动更新。',
      'en-US':
        'Once the rows are right, put their sum into 合计, best as a formula, which stays right when projects come and go.',
    },
    bad: [
      {
        kind: 'summary',
        rows: [
          '1 | 云溪县教育局 | 校舍维修项目 | 480 | 一般公共预算',
          '2 | 云溪县教育局 | 教师培训项目 | 62 | 一般公共预算',
        ],
        total: '552',
      },
    ],
    good: [
      {
        kind: 'summary',
        rows: [
          '1 | 云溪县教育局 | 校舍维修项目 | 480 | 一般公共预算',
          '2 | 云溪县教育局 | 教师培训项目 | 62 | 一般公共预算',
        ],
        total: '542',
      },
    ],
  },
} satisfies Record<string, RulePage>;
