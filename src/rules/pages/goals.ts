// Pages of rules about goals: what they promise, and whether the indicators go with them.
import type { RulePage } from './page';

export const goalPages = {
  'copied-text': {
    what: {
      'zh-CN':
        '把年度表的“职责目标”与同一职责的“部门职责”逐字比较：目标整段就在职责里，或者目标把职责整段抄进来、自己没有多少内容，或者照抄的句子合计 20 字以上并占目标三分之一以上，都会提出。用到职责里的个别词语不算照抄。',
      'en-US':
        'Compares the goal of a duty with the duty itself, word for word: a goal that stands in the duty as a whole, one that takes in the whole duty and adds little, or one of which sentences of 20 characters and a third of the text are copied. Shared words are no copy.',
    },
    why: {
      'zh-CN':
        '职责年年不变，照抄成目标，就看不出今年要办成什么事。财政审核时无法判断给的钱换来什么，年底自评也没有可以对照的结果。',
      'en-US':
        'A duty is the same every year; copied as a goal it does not say what this year’s money is to bring, and at year-end there is nothing to hold the result against.',
    },
    mend: {
      'zh-CN': '写今年在这项职责上要达到的结果：办几件事、做到多少、什么时候完成，用得上的数字与指标一致。',
      'en-US':
        'State the result of this year under the duty: what is done, how much of it and by when, with the figures of the indicators.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          {
            duty: '组织实施农村公路建设、养护和管理',
            dutyGoal: '组织实施农村公路建设、养护和管理',
            name: '养护里程',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        rows: [
          {
            duty: '组织实施农村公路建设、养护和管理',
            dutyGoal: '改建村道 46 公里，养护农村公路 860 公里，优良中等路率达到 85%',
            name: '养护里程',
          },
        ],
      },
    ],
  },
  'goal-is-past': {
    what: {
      'zh-CN':
        '目标里用过去的口气讲成绩时提出，如“开展了”“荣获”“已完成”“已经建成”。“对已建成的设施进行维护”这类说明对象的“已……的”不提。',
      'en-US':
        'Reports goals that tell of work done: 开展了, 荣获, 已完成, 已经建成. A facility that has been built and is now maintained (已建成的…) is left alone.',
    },
    why: {
      'zh-CN':
        '绩效目标是申请这笔预算的理由。写成工作总结，等于说钱还没批事情已经办完，审核人会问为什么还要安排这笔钱。',
      'en-US':
        'The goal is the reason why money is asked for. A report of work done says that it was done without this money, and the reviewer will ask what the budget is for.',
    },
    mend: {
      'zh-CN':
        '删去上年总结，改写计划年度要达到的结果。跨年项目需要交代进度的，一句带过，重点写今年完成哪一段。',
      'en-US':
        'Delete last year’s report and state the result of the planned year. For a project of several years mention in passing how far it is, and say which part this year completes.',
    },
    bad: [{ kind: 'project', annualGoal: '已完成 8 所学校校舍维修，取得了显著成绩，受到师生好评。' }],
    good: [
      {
        kind: 'project',
        annualGoal: '11 月底前再完成 12 所学校校舍维修，全部通过竣工验收，9600 名师生受益。',
      },
    ],
  },
  'goal-place': {
    what: {
      'zh-CN':
        '目标写“为某县经济社会发展”这类服务对象时，把地名与部门名称里的县市区比较，不一致就提出。部门是市级、目标只写一个县区的，只作提示；县级部门写上级市的、项目名称就是为那个地方的、对口支援和协作共建的，都不提。',
      'en-US':
        'Where a goal works “for the economy of county X”, the place is compared with the one in the department’s name. A city’s department that names a single county gets a hint; a county that names its city, projects for that very place, and paired assistance are left alone.',
    },
    why: {
      'zh-CN':
        '地名不对，多半是套用外地文本没有改净，其他数字也就靠不住。这样的表一旦公开，就是一眼可见的差错。',
      'en-US':
        'Another place’s name mostly means that the text was taken over from there, and then its figures are doubtful too. Once the table is published, everybody sees it.',
    },
    mend: {
      'zh-CN':
        '改成本地地名，并把同段的数字、机构名称一并核对一遍。确实为外地服务的，在项目名称或目标里写明是对口支援、协作还是共建。',
      'en-US':
        'Put the own place, and check figures and institutions of the same passage. If the work is for another place, say in name or goal which assistance or cooperation it is.',
    },
    bad: [
      {
        kind: 'project',
        department: '云岭县教育局',
        annualGoal: '培训技能人才 800 人，为石桥县经济社会发展提供人才支持。',
      },
    ],
    good: [
      {
        kind: 'project',
        department: '云岭县教育局',
        annualGoal: '培训技能人才 800 人，为云岭县经济社会发展提供人才支持。',
      },
    ],
  },
  'goal-vague': {
    what: {
      'zh-CN':
        '目标里没有一个数字（年份不算），而且三分之二以上的分句是“坚持”“打造”“提升”之类的口号，或者有“做好各项工作”这样放在哪里都行的话、其余也全是口号，就提出。写到“建成”“印发”“全覆盖”等可以核查的结果的不算口号。年度表的职责目标本来就短，只查空话。',
      'en-US':
        'Reports a goal without any figure (a year is none) of which two thirds or more are slogans, or that holds a phrase fitting any duty, such as 做好各项工作, and otherwise slogans only. A result that will be there or not (built, issued, full coverage) is no slogan. Goals of duties are short: there only empty phrases are reported.',
    },
    why: {
      'zh-CN':
        '口号没有完成与没完成之分。年底自评只能写“已完成”，财政既不能据此扣减，也不能据此加分，目标等于没有设。',
      'en-US':
        'A slogan can be neither met nor missed. The self-evaluation will call it done, finance can act on it in no way, and the goal might as well not be there.',
    },
    mend: {
      'zh-CN':
        '写今年办哪几件事、各做多少、做到什么程度、什么时候完成。意义和要求放一句就够，数字与下面的指标一致。',
      'en-US':
        'Say what will be done this year, how much, how well and by when. One clause of purpose is enough; the figures are those of the indicators.',
    },
    bad: [
      {
        kind: 'project',
        annualGoal: '坚持以学生为中心，全面提升办学水平，努力打造高质量教育新局面。',
      },
    ],
    good: [
      {
        kind: 'project',
        annualGoal: '维修校舍 12 所、更换课桌椅 3600 套，8 月底前全部验收并投入使用。',
      },
    ],
  },
  'goal-without-indicator': {
    what: {
      'zh-CN':
        '把年度目标分成编号的条目（没有编号的，取带数字的分句），每一条至少应有一条指标提到它的内容或数字；一条也没有就提出。没有编号的分句可能是前一句的延续，只作提示。指标少于三条的表不查。',
      'en-US':
        'Splits the goal into its numbered items, or into the clauses with figures where it has no numbers; each must share its subject or a figure with some indicator. Clauses can belong to the one before and get a hint only. Tables with fewer than three indicators are left alone.',
    },
    why: {
      'zh-CN': '没有指标的目标不监控、不自评，做没做都看不出来；如果这部分也安排了钱，那笔支出就没有人考核。',
      'en-US':
        'What has no indicator is neither monitored nor evaluated. If money is planned for it, nobody will ask what became of that money.',
    },
    mend: {
      'zh-CN':
        '项目确实要做的，补一条数量或质量指标；上年目标没有删净或另一个项目的内容，从目标里删去。指标有、只是叫法不同的，让两处用同一个词。',
      'en-US':
        'If the project does it, add an indicator. If it is left over from last year or belongs to another project, delete it. If there is an indicator under another word, use one word in both places.',
    },
    bad: [
      {
        kind: 'project',
        annualGoal: '1.维修校舍 12 所；2.培训食堂炊事员 260 人。',
        rows: [
          '产出指标 | 数量指标 | 维修校舍数量 | = | 12 | 所',
          '^ | 质量指标 | 校舍维修验收合格率 | = | 100 | %',
          '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        annualGoal: '1.维修校舍 12 所；2.培训食堂炊事员 260 人。',
        rows: [
          '产出指标 | 数量指标 | 维修校舍数量 | = | 12 | 所',
          '^ | ^ | 炊事员培训人数 | ≥ | 260 | 人',
          '^ | 质量指标 | 校舍维修验收合格率 | = | 100 | %',
          '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
        ],
      },
    ],
  },
  'indicator-without-goal': {
    what: {
      'zh-CN':
        '数量、质量指标的名称里，没有一个实词在项目名称或年度目标中出现过，就提示。目标不足 30 字的不查；这样的指标超过两条或超过三分之一时，说明是目标写得简略，也不提。时效、成本、效益和满意度指标不查。',
      'en-US':
        'Hints at quantity and quality indicators of which neither the project’s name nor its goal says a single word. Goals of fewer than 30 characters are left alone, and so are tables where more than two, or a third, of the outputs are such: then the goal is brief. Other kinds are not looked at.',
    },
    why: {
      'zh-CN':
        '这样的指标常是复制上年或别的项目时带进来的。照此批复，年底要为项目里没有的事交账；真是项目内容的，目标就漏了一项产出。',
      'en-US':
        'Such a row often came along from last year’s or another project’s table. Once approved, the department has to answer for work that the project does not do; or else the goal forgot an output.',
    },
    mend: {
      'zh-CN':
        '对照实施方案：项目里没有的，删去；有的，在年度目标里补一句。只是叫法不同的，两处统一用一个词。',
      'en-US':
        'Look into the plan of the project: delete what it does not do; add what it does to the goal. If only the words differ, use the same in both places.',
    },
    bad: [
      {
        kind: 'project',
        annualGoal: '维修校舍 12 所，更换课桌椅 3600 套，全部工程 8 月底前通过竣工验收并投入使用。',
        rows: [
          '产出指标 | 数量指标 | 维修校舍数量 | = | 12 | 所',
          '^ | ^ | 更换课桌椅套数 | ≥ | 3600 | 套',
          '^ | ^ | 苗木栽植株数 | ≥ | 4000 | 株',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        annualGoal: '维修校舍 12 所，更换课桌椅 3600 套，全部工程 8 月底前通过竣工验收并投入使用。',
        rows: [
          '产出指标 | 数量指标 | 维修校舍数量 | = | 12 | 所',
          '^ | ^ | 更换课桌椅套数 | ≥ | 3600 | 套',
          '^ | 质量指标 | 竣工验收合格率 | = | 100 | %',
        ],
      },
    ],
  },
} satisfies Record<string, RulePage>;
