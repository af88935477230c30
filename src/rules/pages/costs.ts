// Pages of rules about cost indicators.
import type { RulePage } from './page';

const stadium = {
  kind: 'project',
  projectName: '体育场馆免费开放项目',
  amount: '100',
  annualGoal: '1.体育馆全年免费开放 300 天；2.更新健身器材 40 套；3.举办健身培训班 12 期。',
} as const;
const outputs = [
  '产出指标 | 数量指标 | 免费开放天数 | ≥ | 300 | 天',
  '^ | ^ | 更新健身器材套数 | ≥ | 40 | 套',
  '^ | ^ | 健身培训班期数 | ≥ | 12 | 期',
];

export const costPages = {
  'cost-cap-present': {
    what: {
      'zh-CN':
        '有预算的项目表，成本指标里至少要有一条写出金额（总额、分项或单价都算）。全部只写“严格控制”“不超预算”之类的话，或只写比率，就会提出；2015 版的表，预算超过设定限额（默认 1000 万元）时是错误。社会成本、生态环境成本很少能写成金额，不要求。还没有填值的行由其他规则提示。',
      'en-US':
        'Of the cost indicators of a table with a budget at least one must state an amount: a total, a part or a price. Words only, or rates only, are reported; under the 2015 profile it is an error above a limit (by default 10 million yuan). Social and environmental cost need no amount; rows without any value are told elsewhere.',
    },
    why: {
      'zh-CN':
        '“不超预算”人人都做得到，等于没有目标。年终自评时，成本这一项既打不出分，也看不出钱花得值不值。',
      'en-US':
        'Anybody can stay within the budget; it is no target. At the end of the year cost cannot be scored, and nobody sees whether the money was well spent.',
    },
    mend: {
      'zh-CN':
        '按支出构成写主要费用的上限；补助、培训类项目写补助标准或人均费用；只有一项支出的，写项目总支出。金额从预算明细里取，不要另编。',
      'en-US':
        'State the caps of the main expenses; for grants and training the rate per head; where there is one expense only, the total. Take the amounts from the budget’s breakdown.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 成本指标 | 校舍维修成本 | | | 严格控制，不超预算'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 成本指标 | 校舍维修成本 | ≤ | 465 | 万元'] }],
  },
  'cost-cap-scope': {
    what: {
      'zh-CN':
        '全表只有一条金额上限，并且等于全部预算，而名称只说了项目的一部分——年度目标和数量指标里还有别的事，就会提出。名称与项目名称一致，或概括全部支出的（项目总成本、项目支出），不提。',
      'en-US':
        'Speaks where the only cap equals the whole budget while its name covers a part: goals and quantities have other things as well. A name like the project’s own, or one for the whole cost, is fine.',
    },
    why: {
      'zh-CN':
        '用全部预算给一项费用作上限，这项费用花到哪里都不超，其他费用又没有控制。审核人会追问其余的事是不是不花钱。',
      'en-US':
        'With the whole budget as its cap a part can never cost too much, and the rest is not controlled at all. A reviewer will ask whether the other things are free.',
    },
    mend: {
      'zh-CN':
        '金额只是这一项费用的，按预算明细改小，并给其他主要费用各补一条；金额确是全部支出的，把名称改为“项目总成本”或与项目一致的名称。',
      'en-US':
        'If the amount is meant for this part, lower it as the breakdown has it and add the other parts; if it is the whole, name it the project’s total cost.',
    },
    bad: [{ ...stadium, rows: [...outputs, '^ | 成本指标 | 健身器材购置费 | ≤ | 100 | 万元'] }],
    good: [{ ...stadium, rows: [...outputs, '^ | 成本指标 | 项目总成本 | ≤ | 100 | 万元'] }],
  },
  'cost-operator': {
    what: {
      'zh-CN':
        '成本指标的金额或单价用了“≥”“>”（包括“不低于”“不少于”）就是错误，项目表和写明指标类别的年度表都查。名称写的是节约、降低、增收等，越多越好，不算。',
      'en-US':
        'A cost indicator with an amount or a price must not have ≥ or > (不低于 and the like included), in project tables and in annual tables that name the kinds. Savings, reductions and income may have a floor.',
    },
    why: {
      'zh-CN':
        '“维修费用 ≥ 480 万元”的意思是花得越多越好，少花反而没有完成目标。年终自评时，节约了资金的单位会被判为未达标。',
      'en-US':
        'A cost of at least so much asks to spend more. A department that saves would fail its target at the end of the year.',
    },
    mend: {
      'zh-CN':
        '改为“≤”；标准固定、必须按标准发放的补助，用“=”。想表达的是投入力度或带动投资的，那不是成本，应移到相应的产出或效益指标。',
      'en-US':
        'Use ≤, or = for a grant that is paid at a fixed rate. If investment attracted is meant, it is no cost: move it to the outputs or benefits.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 成本指标 | 教室照明改造费用 | ≥ | 120 | 万元'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 成本指标 | 教室照明改造费用 | ≤ | 120 | 万元'] }],
  },
  'cost-sum-within-budget': {
    what: {
      'zh-CN':
        '把各条成本上限相加与财政拨款金额比较，超出就是错误；某一条已等于全部预算、名称却只是一部分，旁边还有别的上限，也是错误。单价、比率、节约额不相加；名称概括全部支出的一条（项目总成本等），以及与项目同名的，看作总数，不与分项重复计算。',
      'en-US':
        'The caps of a table together must not exceed the appropriation; a part that takes the whole budget beside other caps is an error too. Prices, rates and savings are not added; a cap on the whole, or one named like the project, is not counted as a part.',
    },
    why: {
      'zh-CN':
        '每条都不超、加起来超，说明分项测算没有同预算对过。执行中各项都按上限花，年底就会有一笔支出没有来源。',
      'en-US':
        'Each cap by itself may fit; together they show that the breakdown was never held against the budget. When all spend up to their caps, the last bill has no money behind it.',
    },
    mend: {
      'zh-CN':
        '对照预算明细逐项核减，使合计不超过预算；其中一条本来就是总数的，把名称改为“项目总成本”。有其他资金来源的部分，不要列入财政拨款的成本上限。',
      'en-US':
        'Go through the breakdown and lower the caps until they fit. If one of them is the whole, call it the project’s total cost. What other money pays for does not belong here.',
    },
    bad: [
      {
        kind: 'project',
        amount: '100',
        rows: [
          '产出指标 | 成本指标 | 听力设备购置费 | ≤ | 70 | 万元',
          '^ | ^ | 教师培训费 | ≤ | 45.5 | 万元',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        amount: '100',
        rows: ['产出指标 | 成本指标 | 听力设备购置费 | ≤ | 70 | 万元', '^ | ^ | 教师培训费 | ≤ | 30 | 万元'],
      },
    ],
  },
  'unit-cost': {
    what: {
      'zh-CN':
        '成本指标写的单价，或由成本总额除以数量算出的单价，高于支出标准时提出。标准先看本单位自己放进来的，再看自带的全国标准；中央本级的标准对地方只作提示。同一事项有几档标准的按最高一档比；有两行同单位的数量、分不清钱花在哪一行的，不作推算。',
      'en-US':
        'A price, or a cost divided by its quantity, is held against the expenditure standard: a bureau’s own first, then those that ship. What the central government allows itself is only a hint to others. Of several classes the highest counts; with two quantities of one unit nothing is worked out.',
    },
    why: {
      'zh-CN': '超标准的部分财政不会认，审计也会要求退回。与其执行时被剔除，不如编制时就按标准测算。',
      'en-US':
        'What is above the standard will not be paid, and auditors ask for it back. It is cheaper to reckon with the standard now than to be cut later.',
    },
    mend: {
      'zh-CN':
        '按标准核减单价，总额和预算跟着改。确有依据超标准的（地方另有规定、含不同内容），在名称或说明里写明依据；本地标准不同的，把本地标准放进支出标准库。',
      'en-US':
        'Lower the price to the standard, and the total with it. If something allows more, say what; if your region has its own standard, add it to the bureau’s standards.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 成本指标 | 骨干教师培训费标准 | ≤ | 820 | 元/人·天'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 成本指标 | 骨干教师培训费标准 | ≤ | 450 | 元/人·天'] }],
  },
} satisfies Record<string, RulePage>;
