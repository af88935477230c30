// Pages of rules that hold a target against plan, standard and history.
import type { RulePage } from './page';

export const targetPages = {
  'target-below-standard': {
    what: {
      'zh-CN':
        '年度指标值没有达到同一行的标准值时提出，差多少都算。好的方向先看符号（≥ 越多越好，≤ 越少越好），没有符号的按指标类别和名称判断；判断不出方向的、单位不可比的不提。备注写明原因的不提。',
      'en-US':
        'Speaks where the annual target does not reach the standard of its row, by however little. Which way is better is told by the operator, else by kind and name; where neither tells, or units cannot be compared, nothing is said. A reason in the notes settles it.',
    },
    why: {
      'zh-CN':
        '标准是必须达到的底线。目标定在标准以下，等于事先宣布不达标，年终即使完成了目标，工作仍然不合格。',
      'en-US':
        'A standard is the least that is expected. A target below it announces failure beforehand: even when it is met, the work is not up to standard.',
    },
    mend: {
      'zh-CN':
        '先核对标准值抄得对不对、是不是本级适用的；对的，把目标提到标准以上。确实一年达不到的，在备注写明原因和哪一年达到。',
      'en-US':
        'Check whether the standard is copied right and holds for your level. If so, raise the target; if it cannot be reached in one year, say in the notes why, and when it will be.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [{ name: '农村供水水质达标率', annualValue: '≥88%', standardValue: '≥90%', note: '' }],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [{ name: '农村供水水质达标率', annualValue: '≥91%', standardValue: '≥90%', note: '' }],
      },
    ],
  },
  'target-differs-from-plan': {
    what: {
      'zh-CN':
        '先看本表怎样用规划值。大多数行的规划值与年度指标值相同的，规划值就是当年的计划：某行目标差于计划时提出，看不出方向的不同值只作提示，超过计划的不提。大多数行的规划值更进一步的，规划值是规划期末的目标：某行倒退时提出。规划值既差于目标又差于上年的也提出；规划值是当年计划的，还要差于标准值和前三年均值。备注写明原因的不提。',
      'en-US':
        'First it is seen how the table uses 规划值. Where most rows repeat the target it is this year’s plan: a target behind it is reported, one ahead is fine, and where nobody can tell which is better it is a hint. Where most plans go further it is the end of the period: a plan worse than the target is reported. A plan worse than both target and last year is reported too; one for the year only if it is also behind standard and mean. A reason in the notes settles it.',
    },
    why: {
      'zh-CN':
        '规划和年度目标对不上，说明有一个数过时或抄错了。审核人据规划核定任务量，自评据年度目标打分，两头各算各的。',
      'en-US':
        'When plan and target do not fit, one of them is old or copied wrongly. The work is approved by the one and scored by the other.',
    },
    mend: {
      'zh-CN':
        '翻开规划原文核对。规划分年度的，取当年的数；只有期末数的，全表都填期末数，不要混用。计划确已调整的，在备注写明文件和原因。',
      'en-US':
        'Look it up in the plan. If it has a figure for each year, use this year’s; if it has the end of the period only, use that in all rows. Where the plan was changed, name the document in the notes.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          { name: '新建村卫生室数', annualValue: '6个', plannedValue: '6个' },
          { name: '村医培训人数', annualValue: '120人', plannedValue: '120人' },
          { name: '家庭医生签约率', annualValue: '≥60%', plannedValue: '≥65%' },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          { name: '新建村卫生室数', annualValue: '6个', plannedValue: '6个' },
          { name: '村医培训人数', annualValue: '120人', plannedValue: '120人' },
          { name: '家庭医生签约率', annualValue: '≥65%', plannedValue: '≥65%' },
        ],
      },
    ],
  },
  'target-jump': {
    what: {
      'zh-CN':
        '年度指标值与上年值、前三年均值（有几个比几个）都相差超过设定幅度（默认 50%，比率按百分点算），备注又没有原因时提示；都超过 200% 的是警告。增长率本来起伏大，不查；比历史差的，由“目标不低于历史水平”提出，这里不重复。',
      'en-US':
        'Speaks where the target is further from last year and from the three-year mean, as far as they are given, than a limit (by default 50%; percentage points for rates) and the notes give no reason; above 200% it is a warning. Growth rates are left alone; targets behind history have a rule of their own.',
    },
    why: {
      'zh-CN':
        '一年翻一番，要么是工作有大的变化，要么是口径、单位变了或多写了一位。审核人分不清，只能退回来问；真是写错的，年终一定完不成。',
      'en-US':
        'Either much has changed, or the definition, the unit or a digit. The reviewer cannot tell and has to ask; and a slip will never be reached.',
    },
    mend: {
      'zh-CN':
        '先核对三个数的口径和单位是否相同，再看有没有多写、少写一位。数都对的，在备注用一句话写明原因，如“新增 4 个乡镇纳入统计”“去年因停工偏少”。',
      'en-US':
        'Check that all figures count the same thing in the same unit, then the digits. If they are right, one sentence in the notes will do: four more towns are counted, or work stood still last year.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '职业技能培训人次',
            annualValue: '≥5200人次',
            prior3YearMean: '1980人次',
            priorYearValue: '2100人次',
            note: '',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '职业技能培训人次',
            annualValue: '≥5200人次',
            prior3YearMean: '1980人次',
            priorYearValue: '2100人次',
            note: '因新增家政、养老护理两个工种，培训任务增加',
          },
        ],
      },
    ],
  },
  'target-worse-than-history': {
    what: {
      'zh-CN':
        '年度指标值差于上年值或前三年均值，备注又没有原因时提出。差距不到 3% 的只作提示，50% 以上的是错误（默认值，可以设定）。成本类指标，以及按规划或标准设的上限（≤），只作提示；判断不出越多越好还是越少越好的不提。',
      'en-US':
        'Speaks where the target is worse than last year or the three-year mean and the notes give no reason. Below 3% it is a hint, from 50% on an error (both can be set). Costs, and caps that plan or standard set, are only a hint; where nobody can tell which way is better nothing is said.',
    },
    why: {
      'zh-CN':
        '要了钱，目标却比去年已经做到的还低，审核人会问这笔钱增加了什么。这样的目标轻松完成，自评得分再高也没有说服力。',
      'en-US':
        'Money is asked for, and less is promised than was already reached. Such a target is met without effort, and a high score for it convinces nobody.',
    },
    mend: {
      'zh-CN':
        '能保持去年水平的，把目标提到不低于历史值；任务确实减少、对象变少、去年有一次性因素的，在备注写明。历史值抄错的，改历史值。',
      'en-US':
        'If last year’s level can be kept, raise the target to it. If there is less to do, or last year was exceptional, say so in the notes. If history is copied wrongly, correct that.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          {
            name: '图书馆到馆人次',
            annualValue: '≥7万人次',
            prior3YearMean: '7.6万人次',
            priorYearValue: '8.1万人次',
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
            name: '图书馆到馆人次',
            annualValue: '≥8.3万人次',
            prior3YearMean: '7.6万人次',
            priorYearValue: '8.1万人次',
            note: '',
          },
        ],
      },
    ],
  },
  'target-too-low': {
    what: {
      'zh-CN':
        '整改率、办结率、检验合格率、完好率、拨付率等通常接近全数的比率，目标低于 70%（可设置）又没有历史值可比的；项目表里责任事故、安全事故的起数或死亡人数允许大于 0 的。',
      'en-US':
        'Rates that are usually near the whole, such as mending, passing, sound equipment or payment, set below 70% (adjustable) without history to compare with; in project tables, accidents or deaths above none.',
    },
    why: {
      'zh-CN': '目标定得太低，怎么做都能完成，起不到约束作用；事故预留指标，等于承认可以发生。',
      'en-US':
        'A target far below what is usual is met whatever is done; reckoning with accidents says that they may happen.',
    },
    mend: {
      'zh-CN':
        '参照上年实际和行业要求提高目标，没有特殊情况一般写 95% 以上；责任事故写“=0”。确有困难的，写明原因。',
      'en-US':
        'Raise it to last year’s result or to what the trade requires, as a rule 95% and more; write =0 for accidents. If there is a reason, give it.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 燃气隐患整改率 | ≥ | 50 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 燃气隐患整改率 | ≥ | 98 | %'] }],
  },
} satisfies Record<string, RulePage>;
