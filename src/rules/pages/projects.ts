// Pages of rules that hold summary, annual table and project tables against each other.
import type { RulePage } from './page';

export const projectPages = {
  'project-amount-consistent': {
    what: {
      'zh-CN':
        '年度整体绩效目标表的“预算项目”里写了金额（如“校车安全项目62万元”）的，与同名项目表的财政拨款金额比较，不一致就提出。没有写金额的、本工作簿里没有这个项目的表的，不比。',
      'en-US':
        'Where 预算项目 of the annual table names an amount beside a project, it must be that of the project’s own table. Without an amount, or without that table in the workbook, nothing is compared.',
    },
    why: {
      'zh-CN':
        '同一个项目两个金额，批复按哪个算说不清。通常是“二上”时项目表改了，年度表忘了改，部门的预算总数跟着对不上。',
      'en-US':
        'With two amounts it is open which one is approved. Usually the project table was changed in the second round and the annual one forgotten, and the department’s total no longer adds up.',
    },
    mend: {
      'zh-CN':
        '以最近一次申报或批复的金额为准，改掉另一处。“预算项目”只要求写名称，金额可以不写，写了就要一起更新。',
      'en-US':
        'Keep the amount last applied for or approved and correct the other. The column asks for names only; an amount written there has to be kept up.',
    },
    bad: [
      { kind: 'project', projectName: '校车安全项目', amount: '68' },
      { kind: 'annual', rows: [{ name: '校车检修台次', budgetProject: '校车安全项目62万元' }] },
    ],
    good: [
      { kind: 'project', projectName: '校车安全项目', amount: '68' },
      { kind: 'annual', rows: [{ name: '校车检修台次', budgetProject: '校车安全项目68万元' }] },
    ],
  },
  'project-linked': {
    what: {
      'zh-CN':
        '把年度表各项职责的“预算项目”同本工作簿的项目表对应起来：有的项目有表、有的没有，没有表的提出；名称相差一两个字或一个包含另一个的，提示统一；同一部门的项目表没有任何职责提到的，也提出。工作簿里完全没有这个部门的项目表时不查。',
      'en-US':
        'The projects that the duties of an annual table name are matched with the project tables of the workbook: a project without table while others have one, names that differ by a sign or two or contain each other, and a project table of the department that no duty names. Without any project table of the department nothing is said.',
    },
    why: {
      'zh-CN':
        '职责、项目、金额要能一一串起来，审核人才看得出钱为哪项职责花。没有表的项目不能批；没有职责的项目，会被问凭什么设立。',
      'en-US':
        'A reviewer wants to see which duty the money serves. A project without table cannot be approved, and one without duty has to explain itself.',
    },
    mend: {
      'zh-CN':
        '名称不同的，统一用项目库里的全称；缺表的补表；项目已经取消的，从“预算项目”里删去；项目表没有挂上职责的，写到它服务的那项职责下面。',
      'en-US':
        'Use the full name from the project register in both places; add the missing table, or take out a project that was dropped; name an unlinked project under the duty it serves.',
    },
    bad: [
      { kind: 'project', projectName: '校舍维修项目' },
      {
        kind: 'annual',
        rows: [
          { dutySequence: '1', name: '维修学校数', budgetProject: '校舍维修项目' },
          { dutySequence: '2', name: '安防达标学校数', budgetProject: '校园安防项目' },
        ],
      },
    ],
    good: [
      { kind: 'project', projectName: '校舍维修项目' },
      { kind: 'project', projectName: '校园安防项目' },
      {
        kind: 'annual',
        rows: [
          { dutySequence: '1', name: '维修学校数', budgetProject: '校舍维修项目' },
          { dutySequence: '2', name: '安防达标学校数', budgetProject: '校园安防项目' },
        ],
      },
    ],
  },
  'summary-matches-table': {
    what: {
      'zh-CN':
        '汇总表逐行与项目表核对：金额不同是错误（汇总可以四舍五入）；主管部门不同、项目名称差一两个字、汇总有而没有表、有表而汇总没有的，是警告。只有汇总或只有项目表时不核对，不同年度的表不互相核对；项目表金额本身无效的，由“财政拨款金额有效”提出。',
      'en-US':
        'Each row of the summary against its project’s table: another amount is an error (the summary may be rounded); another department, a name a sign or two off, a row without table or a table without row are warnings. Tables of other years are not compared, nor a summary or tables alone; an appropriation that is none has a rule of its own.',
    },
    why: {
      'zh-CN':
        '财政按汇总表下达，按项目表考核。两处不一致，批下来的钱和要完成的任务就不是一回事，漏列的项目则根本没有钱。',
      'en-US':
        'Money is allotted by the summary and judged by the table. Where they differ, what is paid and what is owed are two things; and a project left out gets nothing.',
    },
    mend: {
      'zh-CN':
        '金额以最后定的项目表为准，改汇总并重算合计；名称、部门用规范全称两处统一；缺表的补表，撤销的项目删去汇总行，漏列的补上一行。',
      'en-US':
        'Take the amount from the table as last decided, and add up the total anew. Use one full name for project and department. Add what is missing; delete the row of a project that was dropped.',
    },
    bad: [
      { kind: 'project', projectName: '校舍维修项目', department: '云溪县教育局', amount: '480' },
      {
        kind: 'summary',
        rows: ['1 | 云溪县教育局 | 校舍维修项目 | 500 | 一般公共预算'],
        total: '500',
      },
    ],
    good: [
      { kind: 'project', projectName: '校舍维修项目', department: '云溪县教育局', amount: '480' },
      {
        kind: 'summary',
        rows: ['1 | 云溪县教育局 | 校舍维修项目 | 480 | 一般公共预算'],
        total: '480',
      },
    ],
  },
  'period-is-current': {
    what: {
      'zh-CN':
        '战略目标写着已经结束的五年规划：提到它是警告，要“到…末”实现是错误；回顾、衔接它，或同时写了现行规划的不提。项目名称里的年份都早于本表年度的是警告；名称或年度目标表明是结转、尾款、跨年建设、补发等往年事项的不提。战略表自己写明年度的，由“文字没有过时”一类的规则检查。',
      'en-US':
        'Strategic goals that speak of a five-year plan that has ended (a warning; an error where it is to be reached by that plan’s end), unless they look back on it or name a later plan too; and projects whose names have only years gone by, unless name or goal tells of work carried over. A strategic table with a year of its own is looked at by stale-text.',
    },
    why: {
      'zh-CN':
        '说明去年的表改个数字就交了上来。规划期不对，各项目标值多半也是旧的；项目名称不对，会与去年的项目混成一个，拨款和决算都对不上。',
      'en-US':
        'It shows that last year’s table was handed in again. With the period wrong the targets are probably old too; with the name wrong the project is confused with last year’s in payments and accounts.',
    },
    mend: {
      'zh-CN':
        '改为现行规划，并对照规划重新核对每个目标值；项目名称改成今年的，长期项目名称里不要写年份。确属往年结转的，在名称里写明“结转”或“尾款”。',
      'en-US':
        'Name the present plan and check each target against it. Rename the project; one that goes on for years needs no year in its name. If it is carried over, say so in the name.',
    },
    bad: [{ kind: 'project', year: 2026, projectName: '2025年全民阅读推广活动' }],
    good: [{ kind: 'project', year: 2026, projectName: '2026年全民阅读推广活动' }],
  },
} satisfies Record<string, RulePage>;
