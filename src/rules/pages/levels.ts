// Pages of rules about the hierarchy of indicators: names, places, kinds that are missing, how many there are.
import type { RulePage } from './page';

const townships = ['石桥', '柳溪', '双河', '青岗', '白塔', '龙井', '松坪'];
const schools = townships.flatMap((township) => [`${township}中学`, `${township}小学`]);

export const levelPages = {
  'kinds-per-duty': {
    what: {
      'zh-CN':
        '年度表写明指标类别时，按职责看数量、质量、效益、满意度四个方面，缺两个以上就提出。党建、后勤等对内的职责不查；职责里有没写类别或类别认不出的指标时也不查，因为缺的可能就是它。',
      'en-US':
        'Where an annual table names the categories, each duty is seen from four sides: quantity, quality, benefits, satisfaction. Two or more missing are reported. Internal duties such as party building are left alone, and so are duties with a row whose category is missing or unknown.',
    },
    why: {
      'zh-CN':
        '一项职责只有数量，说明做了事，说明不了做得好不好、有没有用。年底自评时这项职责的得分全由工作量决定，花钱的效果没有人看。',
      'en-US':
        'Quantities alone show that work was done, not whether it was done well or did any good. The duty is then scored by workload, and nobody looks at what the money achieved.',
    },
    mend: {
      'zh-CN':
        '先补最能说明这项职责做得好不好的一条质量或效益指标；直接面向群众、企业的职责再补满意度。确实不面向外部的职责可以不设满意度，补另一方面即可。',
      'en-US':
        'Add first the quality or benefit that best shows whether the duty is done well; for duties that serve people or firms also their satisfaction. A duty that serves nobody outside can do without it if another side is added.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          { duty: '负责农村公路养护', category: '数量指标', name: '养护里程', annualValue: '860公里' },
          { duty: '负责农村公路养护', category: '数量指标', name: '修复塌方处数', annualValue: '35处' },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        rows: [
          { duty: '负责农村公路养护', category: '数量指标', name: '养护里程', annualValue: '860公里' },
          { duty: '负责农村公路养护', category: '质量指标', name: '优良中等路率', annualValue: '≥85%' },
          { duty: '负责农村公路养护', category: '社会效益', name: '通客车行政村占比', annualValue: '≥98%' },
        ],
      },
    ],
  },
  'level1-known': {
    what: {
      'zh-CN':
        '项目表的一级、二级指标和年度表的类别，要用指标体系里的名称，少写“指标”二字、常见的别名都认。体系里没有的名称、另一个版本才有的名称会提出；2021 版的表里写了 2015 版的叫法，可一键改正。合并单元格只提一次。',
      'en-US':
        'First and second levels of a project table, and the categories of an annual one, must be names of the hierarchy; shortened names and common synonyms count. Names that no version or only the other version knows are reported, once for a merged cell. The old name in a table of 2021 is mended by one click.',
    },
    why: {
      'zh-CN':
        '预算系统按一级、二级指标名称导入和汇总，名称对不上的行导不进去，或者不计入分值；两个版本混用，权重也没法分。',
      'en-US':
        'Budget systems import and weigh indicators by the names of their levels. A row under an unknown name is rejected or not scored, and with two versions mixed the weights cannot be shared out.',
    },
    mend: {
      'zh-CN':
        '先看财政下发的通知用哪个版本，全表统一。自造的类别按指标内容归类：讲做多少归数量，讲做得好不好归质量，讲花多少归成本。“可持续影响”在 2021 版里没有，按内容归入社会、经济或生态效益。',
      'en-US':
        'See which version the call for budgets asks for and use it throughout. Place indicators of an own category by what they say: how much, how well, at which cost. Sustainable impact does not exist in 2021: it goes to the benefit that fits.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 管理指标 | 维修工程验收合格率 | = | 100 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 维修工程验收合格率 | = | 100 | %'] }],
  },
  'level2-under-level1': {
    what: {
      'zh-CN':
        '二级指标放在不属于它的一级指标下就是错误，如社会效益放在产出下。按全表采用的版本判断：成本指标在 2015 版属于产出，在 2021 版自成一级。一级或二级名称认不出的，由“一级、二级指标名称规范”提出。',
      'en-US':
        'A second level under a first level that is not its own is an error, such as a social benefit among outputs. The table’s version decides: cost is an output in 2015 and a first level of its own in 2021. Unknown names are another rule’s business.',
    },
    why: {
      'zh-CN': '各一级指标分别计分。放错一级，一块的分多算、另一块少算；系统校验层级的，整张表会被退回。',
      'en-US':
        'Each first level has its own weight. A row in the wrong one adds to one score and takes from another; systems that check the levels send the whole table back.',
    },
    mend: {
      'zh-CN':
        '名称和二级都对、只是行放错了地方，就移到应属的一级下面（可一键移动，二级连同其中各行一起走）。如果是二级写错了，改二级：例如产出下的“受益面积”写成社会效益，想考核的是做了多少，应改为数量指标。',
      'en-US':
        'If the second level is right and only stands in the wrong place, move it (one click moves it with its rows). If the second level itself is wrong, correct that: what counts as work done among the outputs is a quantity.',
    },
    bad: [
      {
        kind: 'project',
        rows: [
          '产出指标 | 数量指标 | 维修学校数 | = | 12 | 所',
          '^ | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        rows: [
          '产出指标 | 数量指标 | 维修学校数 | = | 12 | 所',
          '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
        ],
      },
    ],
  },
  'required-level2': {
    what: {
      'zh-CN':
        '按全表采用的版本看必备的二级指标是否都有。2015 版：数量、质量、时效、成本、满意度和至少一类效益，缺了是错误。2021 版：数量、质量和至少一类效益，缺了是错误；成本、满意度缺了是警告，时效可以没有。年度表写明类别的，全表都没有某一类时作警告，不要求成本。',
      'en-US':
        'Looks for the second levels that the table’s version demands. 2015: quantity, quality, timeliness, cost, satisfaction and some benefit, each an error when missing. 2021: quantity, quality and some benefit are errors, cost and satisfaction warnings, timeliness is free. An annual table with categories gets a warning for one that nothing in it has; cost is not asked for.',
    },
    why: {
      'zh-CN':
        '缺一类，就有一面不考核：没有质量，做完就算完成；没有成本，多花少花一样；没有效益，说不清为什么要花这笔钱。财政审核时这类表直接退回。',
      'en-US':
        'A missing kind is a side that nobody judges: without quality done is done, without cost spending more is as good as spending less, without benefits the money has no reason. Such tables are sent back at once.',
    },
    mend: {
      'zh-CN':
        '从指标库的“建议”里为缺的一类选一条，值按项目实际填。表里有这类内容、只是放错了类别的，把那一行移过去，不必另编一条。',
      'en-US':
        'Take an indicator of the missing kind from the library’s suggestions and give it the project’s own value. If the table has it under a wrong kind, move that row rather than invent another.',
    },
    bad: [
      {
        kind: 'project',
        rows: [
          '成本指标 | 经济成本指标 | 校舍维修费用 | ≤ | 480 | 万元',
          '产出指标 | 数量指标 | 维修学校数 | = | 12 | 所',
          '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
          '满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 90 | %',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        rows: [
          '成本指标 | 经济成本指标 | 校舍维修费用 | ≤ | 480 | 万元',
          '产出指标 | 数量指标 | 维修学校数 | = | 12 | 所',
          '^ | 质量指标 | 维修工程验收合格率 | = | 100 | %',
          '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
          '满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 90 | %',
        ],
      },
    ],
  },
  'too-few-indicators': {
    what: {
      'zh-CN':
        '项目表有名称的指标少于 6 条（本单位可另定）就提示，金额未填的表不查。缺哪一类由“必备的二级指标”说，这里只看总数。',
      'en-US':
        'Hints at a project table with fewer than six named indicators (a bureau may set its own number) and a readable amount. Which kinds are missing is said by another rule; here only the number counts.',
    },
    why: {
      'zh-CN':
        '两三条指标每条占几十分，一条没完成就是差评；而项目的大部分内容又没有指标看着，花得好不好说不清。',
      'en-US':
        'With two or three indicators each weighs tens of points, so one miss ruins the score, while most of the project is watched by none.',
    },
    mend: {
      'zh-CN':
        '按目标逐项补：每件主要的事有数量和质量，全项目有成本、效益和满意度。不要把一条拆成几条来凑数。',
      'en-US':
        'Go through the goal: quantity and quality for each main thing, cost, benefit and satisfaction for the whole. Do not split one indicator to make up the number.',
    },
    bad: [
      {
        kind: 'project',
        amount: '480',
        rows: [
          '产出指标 | 数量指标 | 维修学校数 | = | 12 | 所',
          '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
        ],
      },
    ],
    good: [
      {
        kind: 'project',
        amount: '480',
        rows: [
          '成本指标 | 经济成本指标 | 校舍维修费用 | ≤ | 480 | 万元',
          '产出指标 | 数量指标 | 维修学校数 | = | 12 | 所',
          '^ | ^ | 更换课桌椅套数 | ≥ | 3600 | 套',
          '^ | 质量指标 | 维修工程验收合格率 | = | 100 | %',
          '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
          '满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 90 | %',
        ],
      },
    ],
  },
  'too-many-indicators': {
    what: {
      'zh-CN': '项目表有名称的指标超过 40 条（本单位可另定）就提示。空行和只有类别的行不计。',
      'en-US':
        'Hints at a project table with more than 40 named indicators (a bureau may set its own number). Rows without a name are not counted.',
    },
    why: {
      'zh-CN': '每条都要取数、监控、自评，几十条没有人做得细，最后都填“完成”；真正要紧的几条也被分值摊薄。',
      'en-US':
        'Each row has to be measured, monitored and evaluated. With dozens of them all are simply called done, and the few that matter weigh next to nothing.',
    },
    mend: {
      'zh-CN': '同一件事按地点、单位分列的，合并为一个总数，明细放进实施方案；只留能说明项目成败的核心指标。',
      'en-US':
        'Where one thing is listed place by place, give the total and leave the details to the plan; keep the core indicators that tell success from failure.',
    },
    bad: [
      {
        kind: 'project',
        rows: schools.flatMap((school, index) => [
          `产出指标 | 数量指标 | ${school}校舍维修面积 | ≥ | ${800 + index * 40} | 平方米`,
          `^ | ^ | ${school}课桌椅更换套数 | ≥ | ${120 + index * 10} | 套`,
          `^ | ^ | ${school}围墙修缮长度 | ≥ | ${60 + index * 5} | 米`,
        ]),
      },
    ],
    good: [
      {
        kind: 'project',
        rows: [
          '产出指标 | 数量指标 | 校舍维修面积 | ≥ | 14840 | 平方米',
          '^ | ^ | 课桌椅更换套数 | ≥ | 2590 | 套',
          '^ | ^ | 围墙修缮长度 | ≥ | 1295 | 米',
        ],
      },
    ],
  },
} satisfies Record<string, RulePage>;
