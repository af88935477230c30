// Pages of rules about what a table leaves empty.
import type { RulePage } from './page';

export const completenessPages = {
  'duty-covered': {
    what: {
      'zh-CN':
        '年度表每项职责的“工作活动”“预算项目”“对应科室”都应填写，没有的写“无”。某项职责空着而别的职责填了的，按职责提出；整列都没有填的，全表只提示一次；“对应科室”写“各科室”之类的也提示。表里没有的列不查。',
      'en-US':
        'Each duty of an annual table needs its activity, budget project and office, or 无 where there is none. A gap that other duties do not have is reported for the duty; a column that nobody fills in gets one hint, and so does an office that is everybody. Columns that the sheet lacks are left alone.',
    },
    why: {
      'zh-CN':
        '职责要落到做什么事、花哪笔钱、谁来做。空着的，审核人分不清是这项职责不花钱还是项目漏报；年底出了问题，也找不到负责的科室。',
      'en-US':
        'A duty has to lead to work, money and somebody in charge. From a blank the reviewer cannot tell whether the duty costs nothing or a project was forgotten, and at year-end no office answers for it.',
    },
    mend: {
      'zh-CN':
        '有项目的写项目名称，与项目表一字不差；用公用经费办的、不单列项目的写“无”。几个科室共同承担的，牵头科室写在前面。',
      'en-US':
        'Write the project’s name exactly as in its table; where the work is paid out of running costs write 无. With several offices, name the leading one first.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          { dutySequence: '1', duty: '改善办学条件', activity: '校舍维修', budgetProject: '校舍维修项目' },
          { dutySequence: '2', duty: '组织教师培训', activity: '暑期研修', budgetProject: '' },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        rows: [
          { dutySequence: '1', duty: '改善办学条件', activity: '校舍维修', budgetProject: '校舍维修项目' },
          { dutySequence: '2', duty: '组织教师培训', activity: '暑期研修', budgetProject: '教师培训项目' },
        ],
      },
    ],
  },
  'placeholder-row': {
    what: {
      'zh-CN':
        '项目表里名称和指标值都只写“无”“不涉及”或一条横线的行，提示删去。名称是具体指标、指标值写“无”的（如重大污染事件：无）是正常的目标，不提。',
      'en-US':
        'Hints at rows of a project table where both name and target are only 无, 不涉及 or a dash. A real indicator whose target is 无, such as no pollution incident, is left alone.',
    },
    why: {
      'zh-CN': '占位的行没有内容可考核，导入系统后却算一条指标，要分权重、要自评，还让人以为这一类已经有了。',
      'en-US':
        'Such a row has nothing to judge, yet it is imported as an indicator, takes weight, has to be evaluated, and makes the kind look covered.',
    },
    mend: {
      'zh-CN': '项目不涉及这一类的，删去整行；这一类是必备的（如质量、满意度），换成一条真正的指标。',
      'en-US':
        'Delete the row where the project has none of the kind. If the kind is required, such as quality, put a real indicator there.',
    },
    bad: [
      {
        kind: 'project',
        rows: ['效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人', '^ | 生态效益指标 | 无 | | | 无'],
      },
    ],
    good: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人'] }],
  },
  'required-field': {
    what: {
      'zh-CN':
        '项目表的项目名称、主管部门、年度目标，有值的行的三级指标，有名称的行的二级指标；战略表的部门名称、战略目标和指标名称；年度表的部门职责、职责目标和指标名称，空着就提出。合并单元格给下面各行的内容算已填；战略表没有“战略目标”一栏的只作提示。整行都空的行不查。',
      'en-US':
        'Project tables need name, department and goal, a name in every row with a value and a second level in every row with a name; strategic tables the department, the goals and names; annual tables duty, goal and names. A merged cell counts for all of its rows, and a strategic table without the line of goals gets a hint. Rows that are empty throughout are left alone.',
    },
    why: {
      'zh-CN':
        '缺一项，表就报不上去：没有项目名称对不上预算，没有名称的指标没法考核，没有二级指标的行汇总时归不了类。',
      'en-US':
        'One gap stops the table: without its name a project matches no budget, a value without a name measures nothing, and a row without a second level cannot be placed.',
    },
    mend: {
      'zh-CN':
        '照批复或申报文件补齐。行里有值没有名称的，多半是删名称时漏删了值，也可能名称写到了别的列：先看左右两列，再决定补名称还是清空整行。',
      'en-US':
        'Fill it in from the budget papers. A value without a name is often left over from a deleted row, or the name stands in another column: look left and right before you add a name or clear the row.',
    },
    bad: [
      {
        kind: 'project',
        annualGoal: '',
        rows: ['产出指标 | 数量指标 | 维修学校数 | = | 12 | 所', '^ | ^ | | ≥ | 3600 | 套'],
      },
    ],
    good: [
      {
        kind: 'project',
        annualGoal: '维修 12 所学校校舍，更换课桌椅 3600 套，8 月底前投入使用。',
        rows: ['产出指标 | 数量指标 | 维修学校数 | = | 12 | 所', '^ | ^ | 更换课桌椅套数 | ≥ | 3600 | 套'],
      },
    ],
  },
  'row-numbering': {
    what: {
      'zh-CN':
        '战略表和汇总表的序号应为 1、2、3……，跳号、重号、漏号都会提出，可一键重排。用“一、二、三”连续编号的认；用“（1）”等其他写法编号的整张表不查。年度表看职责序号中间有没有跳号，只提出，不自动改。',
      'en-US':
        'Numbers of strategic and summary tables run 1, 2, 3 …; gaps, repeats and blanks are reported, and one click numbers all rows anew. 一, 二, 三 are numbers too; a table that numbers in another way, such as (1), is left alone. In an annual table a gap between the duties’ numbers is reported, for a person to mend.',
    },
    why: {
      'zh-CN':
        '跳号和重号往往是删行、插行留下的，审核人会追问少报了哪一条；退回意见按序号指行，号乱了就改错行。',
      'en-US':
        'Gaps and repeats mostly remain from rows that went or came, and the reviewer will ask what is missing. Opinions refer to rows by number; with wrong numbers the wrong row is mended.',
    },
    mend: {
      'zh-CN': '先确认没有漏行、重行，再从 1 起重排。被删的行本该保留的，先把行补回来。',
      'en-US':
        'Make sure that no row is missing or double, restore what should have stayed, then number from 1.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          { sequence: '1', name: '标准化学校数', annualValue: '38所' },
          { sequence: '3', name: '骨干教师人数', annualValue: '420人', definition: '县级以上认定的人数' },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          { sequence: '1', name: '标准化学校数', annualValue: '38所' },
          { sequence: '2', name: '骨干教师人数', annualValue: '420人', definition: '县级以上认定的人数' },
        ],
      },
    ],
  },
  'value-missing': {
    what: {
      'zh-CN':
        '有名称的指标没有指标值是错误；只写“——”“/”的是警告。写“无”的算一个目标（如重大事故：无）。只有符号没有数字的，由“有符号须有数值”提出。',
      'en-US':
        'A named indicator without a target is an error; one with only a dash or slash is a warning. 无 is a target, as in no serious accident. An operator without a number is another rule’s business.',
    },
    why: {
      'zh-CN':
        '没有值就没有标准，做多少都算完成。执行监控算不出进度，自评时这一条或者不得分，或者要倒过来补一个值。',
      'en-US':
        'Without a value anything counts as done. Progress cannot be worked out, and at year-end the row scores nothing or is given a value after the fact.',
    },
    mend: {
      'zh-CN':
        '定量的在项目表填符号、数字、单位三列，定性的把达到的状态写在“单位（文字描述）”列。一时定不下来的，参照上年实际值和预算；确实无法定值的，换一条指标。',
      'en-US':
        'Enter operator, number and unit, or, for a qualitative one, the state to be reached in the column 单位（文字描述）. Take last year’s result and the budget as a guide; if no value can be set, choose another indicator.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 校舍维修面积 | | | '] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 校舍维修面积 | ≥ | 18600 | 平方米'] }],
  },
} satisfies Record<string, RulePage>;
