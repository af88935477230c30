// Pages of rules about slips in what is written: old text, placeholders, typing.
import type { RulePage } from './page';

export const wordingPages = {
  'stale-text': {
    what: {
      'zh-CN':
        '以本表年度为准，找目标和指标里过时的文字：往年的完成期限、会议精神和计划，已经结束的五年规划、专项行动和活动，早于本年的时间值。与往年比较、结转、依据往年文件的不算过时；同一段里也写到本年的，往年只当作背景。看不出表是哪一年的不查。',
      'en-US':
        'By the year of the table: deadlines, meetings and plans of earlier years in goals and names, five-year plans and campaigns that are over, and dates as targets that lie before the year. Comparisons with earlier years, carry-overs and citations are left alone, and so is a table whose year is not known.',
    },
    why: {
      'zh-CN':
        '往年的文字没有更新，说明目标是沿用的，数字很可能也是旧的；完成时间早于预算年度的，钱还没有批就已到期。这是审核退回最常见的原因之一。',
      'en-US':
        'Old text means that the goal was carried over, and most likely its figures too. A deadline before the budget year has passed before the money is granted. It is one of the commonest reasons why tables come back.',
    },
    mend: {
      'zh-CN':
        '不要只改年份：先核对这件事今年还做不做、做到哪一步，再改文字和数字。规划、行动已结束的，换成现行文件的名称，没有的删去。',
      'en-US':
        'Do not change the year alone: see whether the work goes on, and how far, then mend text and figures. Replace plans that ended by those in force, or leave them out.',
    },
    bad: [
      { kind: 'project', year: 2026, annualGoal: '2025年10月底前完成 18 所学校供暖改造，9600 名学生受益。' },
    ],
    good: [
      { kind: 'project', year: 2026, annualGoal: '2026年10月底前完成 18 所学校供暖改造，9600 名学生受益。' },
    ],
  },
  'stray-note': {
    what: {
      'zh-CN':
        '项目名称、部门、职责、目标和指标的名称、值、解释、备注等处留着“XX”“○○”“某某”“待补充”“？？”这类占位文字，或整格只写“待定”“同上”“略”，就提出。型号尺码（XXL、2×2）和单个问号不算。',
      'en-US':
        'Reports placeholders such as XX, ○○, 某某, 待补充 or ？？ in names of projects and departments, duties, goals and what an indicator says, and cells that say only 待定, 同上 or 略. Sizes such as XXL or 2×2 and a single question mark are left alone.',
    },
    why: {
      'zh-CN':
        '占位文字说明这一处还没有写。带着它报上去，审核人不知道对象和数量，只能退回；批复公开后也不好再改。',
      'en-US':
        'A placeholder is a place not written yet. The reviewer learns neither object nor number and sends the table back; once it is approved and published, it is hard to change.',
    },
    mend: {
      'zh-CN':
        '换成真实的单位、地点、数字。“同上”要写出完整内容，因为排序或插行后“上”就变了。一时定不下来的，问清楚再报。',
      'en-US':
        'Put the real unit, place or figure. Write out what 同上 refers to: after sorting it refers to something else. What is not known yet has to be found out before submitting.',
    },
    bad: [{ kind: 'project', annualGoal: '为XX镇 6 所学校维修校舍 4200 平方米，更换门窗 380 樘。' }],
    good: [{ kind: 'project', annualGoal: '为石桥镇 6 所学校维修校舍 4200 平方米，更换门窗 380 樘。' }],
  },
  typo: {
    what: {
      'zh-CN':
        '在项目名称、目标、指标名称和值、解释、来源、备注里找不会有第二种意思的笔误：常见错别字（“拔付”应为“拨付”）、词语里一个音近或形近的错字（“统计台帐”应为“统计台账”）、重复的字词和标点、写了两遍的分句、不成对的引号和括号、名称末尾的标点。“一户一户”“人人”这样的叠用不算重复。',
      'en-US':
        'Looks in project names, goals, names, values, definitions, sources and notes for slips that can mean nothing else: common wrong characters (拔付 for 拨付), one sign of a term that sounds or looks alike (统计台帐 for 统计台账), doubled words and signs, clauses that stand twice, quotes and brackets that do not pair, punctuation at the end of names. Rightly doubled words such as 一户一户 are left alone.',
    },
    why: {
      'zh-CN':
        '错一个字，系统按名称就查不到；同一指标在几张表里的名称也对不上。绩效目标随预算公开，错别字人人看得见。',
      'en-US':
        'With one wrong character a name is not found, and the same indicator no longer matches from table to table. Targets are published with the budget, slips included.',
    },
    mend: {
      'zh-CN':
        '错别字、重复的字词和末尾标点可一键改正。写了两遍的分句，看第二遍是不是本该写别的内容；不成对的引号括号，按引用到哪里为止补上。',
      'en-US':
        'Wrong characters, doubled words and closing punctuation are mended by one click. Of a clause that stands twice, see whether the second should have said something else; close quotes and brackets where the quotation ends.',
    },
    bad: [{ kind: 'project', annualGoal: '维修资金及时拔付到校，12 所学校全部装上消防设施。' }],
    good: [{ kind: 'project', annualGoal: '维修资金及时拨付到校，12 所学校全部装上消防设施。' }],
  },
} satisfies Record<string, RulePage>;
