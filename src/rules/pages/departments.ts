// Pages of rules that hold a department's strategic and annual tables against each other.
import type { RulePage } from './page';

const department = '云溪县民政局';

export const departmentPages = {
  'strategic-annual-target': {
    what: {
      'zh-CN':
        '同一部门的整体战略目标表和年度整体绩效目标表里，名称相同或只差一两个字的指标，年度指标值应当相同。先换算单位再比；两边都是文字的不比，一边空着的不比。一条对应不止一条的，不猜。',
      'en-US':
        'An indicator that stands in both tables of a department, under the same name or one a sign or two off, must have the same target, compared in one unit. Two texts in words are not compared, nor a blank; where more than one row could match, nothing is guessed.',
    },
    why: {
      'zh-CN':
        '同一年、同一件事有两个目标，年终按哪个考核？按低的算说不过去，按高的算完不成，两张表都要退回。',
      'en-US':
        'Two targets for one thing in one year: the lower one is no excuse, the higher one is missed, and both tables come back.',
    },
    mend: {
      'zh-CN':
        '以规划和上级下达的任务为准定一个数，两张表都改。战略表写的是规划期总数的，应填到规划值，年度指标值填当年的数。',
      'en-US':
        'Decide on one figure by the plan and the tasks set, and write it into both. A total of the whole period belongs under 规划值, not under the year’s target.',
    },
    bad: [
      { kind: 'strategic', department, rows: [{ name: '居家养老服务户数', annualValue: '≥3000户' }] },
      { kind: 'annual', department, rows: [{ name: '居家养老服务户数', annualValue: '≥2600户' }] },
    ],
    good: [
      { kind: 'strategic', department, rows: [{ name: '居家养老服务户数', annualValue: '≥3000户' }] },
      { kind: 'annual', department, rows: [{ name: '居家养老服务户数', annualValue: '≥3000户' }] },
    ],
  },
  'strategic-annual-history': {
    what: {
      'zh-CN':
        '两张表里的同一指标，前三年均值、上年值应是同一个实际数，换算单位后不同就是错误；标准值不同是警告。空白、“无”和文字不比。',
      'en-US':
        'The same indicator in both tables has one past: its mean and last year’s value must agree in one unit, else it is an error; standards that differ are a warning. Blanks, 无 and words are not compared.',
    },
    why: {
      'zh-CN':
        '目标可以商量，实际数只有一个。历史值打架，说明至少有一张表没有查数据，审核人会怀疑其余的历史值。',
      'en-US':
        'A target can be argued about, a result cannot. When they differ, one table was filled without looking, and the rest of its history is doubted.',
    },
    mend: {
      'zh-CN':
        '回到统计报表或台账取数，两张表一起改；口径不同的，指标名称就应当写得不同，并在指标解释里说明。',
      'en-US':
        'Take the figure from the statistics and correct both tables. If they count different things, give them different names and say so in the definition.',
    },
    bad: [
      {
        kind: 'strategic',
        department,
        rows: [{ name: '居家养老服务户数', annualValue: '≥3000户', priorYearValue: '2710户' }],
      },
      {
        kind: 'annual',
        department,
        rows: [{ name: '居家养老服务户数', annualValue: '≥3000户', priorYearValue: '2170户' }],
      },
    ],
    good: [
      {
        kind: 'strategic',
        department,
        rows: [{ name: '居家养老服务户数', annualValue: '≥3000户', priorYearValue: '2710户' }],
      },
      {
        kind: 'annual',
        department,
        rows: [{ name: '居家养老服务户数', annualValue: '≥3000户', priorYearValue: '2710户' }],
      },
    ],
  },
  'parts-make-whole': {
    what: {
      'zh-CN':
        '年度表把几件事并成一行（名称里用“、”连接），而战略表逐件各有一行时，各件的年度指标值、前三年均值、上年值相加应等于这一行。百分数不能相加，不查；有一件读不出数的，也不查。',
      'en-US':
        'Where a row of the annual table names several things (joined by 、) and the strategic table has a row for each, target, mean and last year of the parts must add up to it. Percentages do not add up and are left alone, and so is a part without a figure.',
    },
    why: {
      'zh-CN': '总数和分项对不上，必有一处少填或多填。年终自评用总数、部门评价用分项，会得出两个结论。',
      'en-US':
        'One of the figures is wrong for certain. Judged by the whole and by its parts, the same year gives two results.',
    },
    mend: {
      'zh-CN': '逐件核对分项，改错的那一个。合并的一行若不止包含这几件，把名称写全，或拆成各自一行。',
      'en-US':
        'Check the parts one by one and correct the wrong figure. If the row holds more than these, name it all, or make a row for each.',
    },
    bad: [
      {
        kind: 'strategic',
        department,
        rows: [
          { name: '城市低保月均保障人数', annualValue: '1800人' },
          { name: '农村低保月均保障人数', annualValue: '5200人' },
        ],
      },
      { kind: 'annual', department, rows: [{ name: '城市、农村低保月均保障人数', annualValue: '6800人' }] },
    ],
    good: [
      {
        kind: 'strategic',
        department,
        rows: [
          { name: '城市低保月均保障人数', annualValue: '1800人' },
          { name: '农村低保月均保障人数', annualValue: '5200人' },
        ],
      },
      { kind: 'annual', department, rows: [{ name: '城市、农村低保月均保障人数', annualValue: '7000人' }] },
    ],
  },
  'name-consistent': {
    what: {
      'zh-CN':
        '年度表的指标名称与战略表的只差一个字（12 个字以上的差两个字以内）时提示。不足 6 个字的短名称差一个字可能就是两件事，不提；战略表的指标在年度表里已有同名一行的，也不提。',
      'en-US':
        'Speaks where a name of the annual table differs from one of the strategic table by one sign, or by two in names of twelve or more. Shorter than six signs may be two things and is left alone, and so is a name that has its exact match.',
    },
    why: {
      'zh-CN': '名称不同，汇总和对比时就当成两个指标，前后两年的数也接不上。',
      'en-US':
        'Under two names it counts as two indicators in any comparison, and the figures of one year do not join those of the next.',
    },
    mend: {
      'zh-CN': '是同一指标的，用规划或指标库里的名称统一；确是两个指标的，把名称写得让人一眼能分开。',
      'en-US':
        'If they are one, use the name of the plan or the library in both; if they are two, name them so that anybody can tell them apart.',
    },
    bad: [
      { kind: 'strategic', department, rows: [{ name: '社会组织年检合格率', annualValue: '≥95%' }] },
      { kind: 'annual', department, rows: [{ name: '社会组织年审合格率', annualValue: '≥95%' }] },
    ],
    good: [
      { kind: 'strategic', department, rows: [{ name: '社会组织年检合格率', annualValue: '≥95%' }] },
      { kind: 'annual', department, rows: [{ name: '社会组织年检合格率', annualValue: '≥95%' }] },
    ],
  },
  'department-consistent': {
    what: {
      'zh-CN':
        '各项目表和战略表的部门名称，开头的地名相同、结尾都是局或委员会，一个只比另一个少几个字（如“水务局”与“水务管理局”）时提示。下属单位、学校、医院名称相近是常事，不提。',
      'en-US':
        'Speaks where two departments on project and strategic tables begin with the same place and end in 局 or 委员会, one having a few signs less. Branches, schools and hospitals often have much the same names and are left alone.',
    },
    why: {
      'zh-CN':
        '部门名称是各表对应的依据。简称和全称混用，汇总时会分成两个部门，战略表与年度表也配不上对，跨表的检查就都跳过了。',
      'en-US':
        'Tables are matched by department. Under two names it becomes two departments in the summary, its tables are not paired, and nothing is checked across them.',
    },
    mend: {
      'zh-CN': '按机构编制文件的规范全称统一填写；机构已改名的，用现在的名称。确是两个单位的，不用理会。',
      'en-US':
        'Use the full official name everywhere, the present one if it was changed. If they are two departments, leave them as they are.',
    },
    bad: [
      { kind: 'project', department: '云溪县水务局', projectName: '河道清淤项目' },
      { kind: 'strategic', department: '云溪县水务管理局' },
    ],
    good: [
      { kind: 'project', department: '云溪县水务管理局', projectName: '河道清淤项目' },
      { kind: 'strategic', department: '云溪县水务管理局' },
    ],
  },
} satisfies Record<string, RulePage>;
