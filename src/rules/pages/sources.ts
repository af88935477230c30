// Pages of rules about where standards and history come from.
import type { RulePage } from './page';

export const sourcePages = {
  'source-missing': {
    what: {
      'zh-CN':
        '填了标准值没有写标准值来源，或填了历史值没有写历史值来源，都会提出；写“无”、横线也算没有写。表上没有来源这一列的不提，已由表样规则提示。',
      'en-US':
        'Speaks where a standard or history has a value but no source; 无 and dashes are none. Where the sheet lacks the column another rule says so.',
    },
    why: {
      'zh-CN':
        '没有来源的数查不到、核不了，审核人只能当没有。年终自评和绩效评价还要用同一来源取数，到时也不知道去哪里找。',
      'en-US':
        'A figure that nobody can look up counts for nothing in the review, and at the end of the year nobody knows where to take the next one from.',
    },
    mend: {
      'zh-CN':
        '标准值写明规划、行业标准或文件的名称（最好带文号）；历史值写明统计年鉴、统计公报、部门决算或内部的哪本台账。找不到出处的数，不要填。',
      'en-US':
        'For a standard name the plan, industry standard or document, best with its number; for history the yearbook, bulletin, accounts or which records of your own. Leave out figures without a source.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          { name: '公共图书馆人均藏书量', annualValue: '≥1.1册', standardValue: '1册', standardSource: '' },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '公共图书馆人均藏书量',
            annualValue: '≥1.1册',
            standardValue: '1册',
            standardSource: '公共图书馆服务规范',
          },
        ],
      },
    ],
  },
  'source-vague': {
    what: {
      'zh-CN':
        '来源写得查不到的（“相关文件”“有关规定”“经验”“内部”），或是谁都可以编写的（百科、网上搜索），是警告；来源栏里是数值、只写“某局通知”没有名称文号、引的是别的部门自己的工作要点、活动次数的来源是来电或通报，也是警告。历史值来源只有单位名称的作提示。标准值来源写本单位的统计、台账，历史值来源写考核目标、规划目标，属于用错了来源，只作提示；统计年鉴、统计公报可以作标准的来源。同一来源在一张表里只提一次，并说明有几行。',
      'en-US':
        'A source that nobody can look up (some document, some rule, experience) or that anybody may write (encyclopedias, web search) is a warning; so are a figure, a circular without title or number, another office’s own plan of work, and calls or circulars as the source of a count. An organisation alone is a hint. Own statistics as the source of a standard, or targets as the source of history, are of the wrong sort and a hint; a yearbook may serve for both. Each source is told once a table, with the number of rows.',
    },
    why: {
      'zh-CN':
        '来源的用处是让别人能核对。“有关规定”核对不了，同没写一样；拿台账作标准，就是拿自己的实际水平要求自己，目标永远达标。',
      'en-US':
        'A source is there so that others can check. A vague one is as good as none; and who takes his own results for the standard always meets it.',
    },
    mend: {
      'zh-CN':
        '写出能查到的名称：哪份规划、哪项标准、哪年的年鉴、哪本台账。标准值只有实际数可写的，清空标准值，把这个数填到历史值里。',
      'en-US':
        'Write a name that can be found: which plan, standard, yearbook or records. If only results are known, they are history: clear the standard.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          { name: '城区公厕达标率', annualValue: '≥95%', standardValue: '95%', standardSource: '有关规定' },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '城区公厕达标率',
            annualValue: '≥95%',
            standardValue: '95%',
            standardSource: '城市公共厕所设计标准',
          },
        ],
      },
    ],
  },
  'source-without-value': {
    what: {
      'zh-CN':
        '写了标准值来源而没有标准值，或写了历史值来源而前三年均值、上年值都没有时提示。目标是“无事故”这类，历史写“无”的，算有值。同一行已经提示缺参考值原因的，不再重复。',
      'en-US':
        'Speaks where a source is named but the standard, or both figures of history, are missing. 无 beside a target such as 无事故 is a value. Where the row is already told for a missing reason it is not repeated.',
    },
    why: {
      'zh-CN':
        '来源往往是整列向下填充的，数却没有填。审核人会以为漏抄了数据，退回补填；留着也让人误以为有据可查。',
      'en-US':
        'Sources are filled down a column, figures are not. A reviewer takes it for a figure forgotten and sends the table back.',
    },
    mend: {
      'zh-CN': '来源里查得到的，把数补上；查不到的，清除来源，并在备注写明没有数据的原因。',
      'en-US':
        'If the source has the figure, enter it; if not, clear the source and say in the notes why there is none.',
    },
    bad: [
      {
        kind: 'annual',
        rows: [
          {
            name: '机关食堂节约粮食量',
            annualValue: '≥2吨',
            standardValue: '',
            standardSource: '机关事务发展规划',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        rows: [{ name: '机关食堂节约粮食量', annualValue: '≥2吨', standardValue: '', standardSource: '' }],
      },
    ],
  },
  'source-current': {
    what: {
      'zh-CN':
        '历史值来源写明年份，而那一年早于本表年度前 4 年的，里面不会有上年和前三年的数，是警告；连续性的来源（台账、系统、“历年”等）不提。标准值来源是每年一发的文件（考核办法、目标责任书、工作要点等），却是两年以前的，只作提示；标准值来源是规划（如“十四五”规划、2021—2025年行动方案）而规划期在本表年度前已满的，是警告，备注说明沿用的不提。本表没有年度的，从同部门的年度表或同册各表推断；推断不出的不查。',
      'en-US':
        'A source of history that names a year more than four before the table’s holds none of its figures: a warning, except for records that go on. A standard from a document that is written anew each year (assessments, work plans) and is two years old is a hint; one from a plan whose years are over is a warning, unless the notes say that it still holds. A table without year takes that of its department’s annual table or of the file; without any, nothing is said.',
    },
    why: {
      'zh-CN': '旧年鉴里没有去年的数，说明要么来源没改，要么数也是旧的。按旧的数定今年的目标，起点就错了。',
      'en-US':
        'An old yearbook has no figures of last year: either the source was not updated, or the figures were not either, and then this year’s target starts from the wrong place.',
    },
    mend: {
      'zh-CN':
        '查实数据真正的出处，换成最近一年的年鉴、公报或台账，数也一并更新。旧文件仍然有效的，在备注写明“继续执行”。',
      'en-US':
        'Find where the figures really come from, name the newest edition, and update the figures with it. If an old document still holds, say so in the notes.',
    },
    bad: [
      {
        kind: 'annual',
        year: 2026,
        rows: [
          {
            name: '规模以上工业企业户数',
            annualValue: '≥86户',
            priorYearValue: '82户',
            historySource: '2019年统计年鉴',
          },
        ],
      },
    ],
    good: [
      {
        kind: 'annual',
        year: 2026,
        rows: [
          {
            name: '规模以上工业企业户数',
            annualValue: '≥86户',
            priorYearValue: '82户',
            historySource: '2025年统计年鉴',
          },
        ],
      },
    ],
  },
} satisfies Record<string, RulePage>;
