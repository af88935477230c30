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
  'amount-valid': {
    what: {
      'zh-CN':
        '项目表的财政拨款金额必须是大于 0 的数，并看得出单位是元、万元还是亿元。没有填、写成文字（如“待定”“约 200”）、为 0 或负数、没有单位、单位不是金额单位，都是错误。单位可以写在单元格里、标签里，也可以由数字格式带出。',
      'en-US':
        'The appropriation of a project table must be a number above 0 in a unit of money. It is an error when it is missing, in words (“to be decided”, “about 200”), 0 or negative, without a unit, or in a unit that is not money. The unit may stand in the cell, in the label or in the number format.',
    },
    why: {
      'zh-CN':
        '金额是整张表的尺子：成本上限、单价乘数量、汇总合计都要同它比。金额读不出来，这些检查就都做不了，审核人也只能退回重报。',
      'en-US':
        'All else is held against it: cost caps, prices by quantities, the total of the summary. Without it none of that can be reviewed, and the table comes back.',
    },
    mend: {
      'zh-CN':
        '按预算批复或申报数填一个具体的数，单位用万元。金额还没有定的，按申报数填，下达后再改；不要写区间或“约”。项目不再申请资金的，删去整张表。',
      'en-US':
        'Enter one figure, in 万元, as applied for or approved; correct it once the money is allotted. Ranges and “about” are no amount. A project that no longer asks for money needs no table.',
    },
    bad: [{ kind: 'project', projectName: '县图书馆夜间开放项目', amount: '约35' }],
    good: [{ kind: 'project', projectName: '县图书馆夜间开放项目', amount: '35' }],
  },
  'amount-unit': {
    what: {
      'zh-CN':
        '成本指标的金额单位与财政拨款金额的单位不同时提出。分三种：与预算正好差一万倍；不到 100 元，换成万元却正合适；其他混用元、万元、亿元的（只作提示）。元/人、元/平方米等单价，以及名称写明“人均”“每户”“单价”的，不在此列。',
      'en-US':
        'Speaks where a cost indicator uses another unit of money than the appropriation: exactly ten thousand times off, below 100 yuan where 万元 would fit, or otherwise mixed, which is only a hint. Prices such as 元/人, and names that say per head or per piece, are left alone.',
    },
    why: {
      'zh-CN':
        '少写一个“万”，几十万元的上限就成了几十元，项目一开工就“超支”；多写一个“万”，上限就形同虚设。年终自评按表上的数算，到那时已经改不了。',
      'en-US':
        'Without its 万 a cap of some hundred thousand yuan becomes one of some dozen, which is broken on the first day; with one too many it caps nothing. At the end of the year the project is judged by what stands here.',
    },
    mend: {
      'zh-CN':
        '数字是对的，就把单位改成与预算相同的“万元”；单位是对的，就换算数字。只是混用而金额没错的，可以用快速修复按原金额换算。一人一件的单价，把单位写全，如“元/人”。',
      'en-US':
        'If the figure is right, change the unit to that of the budget; if the unit is right, convert the figure. Where units are merely mixed the fix converts the amount. For a price, write its whole unit, such as 元/人.',
    },
    bad: [{ kind: 'project', amount: '90', rows: ['产出指标 | 成本指标 | 图书采购费用 | ≤ | 45 | 元'] }],
    good: [{ kind: 'project', amount: '90', rows: ['产出指标 | 成本指标 | 图书采购费用 | ≤ | 45 | 万元'] }],
  },
  'amount-plausible': {
    what: {
      'zh-CN':
        '核对表内几个金额是否配得上：财政拨款金额比成本上限大出千倍以上，或正好是某项上限的一万倍，像是按元填的；单价一项就超过全部资金；单价乘以它所指的数量，或再加上其他成本上限，超过预算。找不准单价对应哪个数量的（有两行同单位的数量都像），不作推算。',
      'en-US':
        'Holds the amounts of a table against each other: an appropriation that seems to be in yuan (ten thousand times a cap, or a thousand times all of them), a price above all the money, and a price that by its quantity, or with the other caps, exceeds the budget. Where two rows could be the quantity nothing is worked out.',
    },
    why: {
      'zh-CN':
        '单价、数量、预算三个数里至少错了一个。照这样批下去，要么钱不够完成任务，要么按任务结算时突破预算。',
      'en-US':
        'At least one of price, quantity and budget is wrong. Approved like this, either the money does not reach, or paying for what was promised breaks the budget.',
    },
    mend: {
      'zh-CN':
        '先看财政拨款金额的单位，再用单价乘数量自己算一遍。数量包含往年已完成的部分时，只写今年的；单价包含其他来源的资金时，写财政负担的部分；都没错，就压减任务或调整预算。',
      'en-US':
        'Look at the unit of the appropriation, then multiply price and quantity yourself. State this year’s quantity only, and of the price the part that this budget pays. If all is right, promise less or apply for more.',
    },
    bad: [
      {
        kind: 'project',
        projectName: '秸秆还田补助项目',
        amount: '40',
        rows: [
          '产出指标 | 数量指标 | 秸秆还田面积 | ≥ | 1.2 | 万亩',
          '^ | 成本指标 | 秸秆还田补助标准 | = | 50 | 元/亩',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        projectName: '秸秆还田补助项目',
        amount: '60',
        rows: [
          '产出指标 | 数量指标 | 秸秆还田面积 | ≥ | 1.2 | 万亩',
          '^ | 成本指标 | 秸秆还田补助标准 | = | 50 | 元/亩',
        ],
      },
    ],
  },
} satisfies Record<string, RulePage>;
