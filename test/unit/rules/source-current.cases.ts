import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (given: object, year = 2027) => [
  annual({ year, rows: [{ annualValue: '≥70%', standardValue: '65%', ...given }] }),
];

export default {
  valid: [
    { says: 'last year’s bulletin', tables: row({ historySource: '2026年水利统计公报' }) },
    { says: 'figures from a year on', tables: row({ historySource: '2015年以来水利统计公报' }) },
    { says: 'a span of years', tables: row({ historySource: '2018—2026年统计年鉴' }) },
    { says: 'a method of old', tables: row({ historySource: '按2012年水利统计制度统计' }) },
    { says: 'a standard that lasts', tables: row({ standardSource: '2016年灌溉用水定额' }) },
    { says: 'last year’s assessment', tables: row({ standardSource: '2026年度考核目标' }) },
    {
      says: 'a plan that is over, and still holds as the notes say',
      tables: row({ standardSource: '省“十四五”水安全规划', note: '新规划未出台，沿用原标准' }),
    },
    { says: 'a plan that runs', tables: row({ standardSource: '省“十五五”水安全规划' }) },
    {
      says: 'a plan that looks further',
      tables: row({ standardSource: '省“十四五”规划和2035年远景目标纲要' }),
    },
    { says: 'no year to compare with', tables: [strategic({ rows: [{ historySource: '2012年统计公报' }] })] },
  ],
  invalid: [
    {
      says: 'history from long ago, told once',
      tables: [
        annual({
          year: 2027,
          rows: ['农田灌溉水有效利用率', '农村自来水普及率'].map((name) => ({
            name,
            annualValue: '≥70%',
            historySource: '2016年统计公报',
          })),
        }),
      ],
      findings: [{ message: 'history', cells: ['M6'], values: { last: '2016' } }],
    },
    {
      says: 'an old assessment, in a strategic table',
      tables: [
        strategic({ rows: [{ annualValue: '≥70%', standardSource: '2022年度考核目标' }] }),
        annual({ year: 2027 }),
      ],
      findings: [{ message: 'standard', severity: 'info', cells: ['H8'], values: { last: '2022' } }],
    },
    {
      says: 'a plan that is over',
      tables: row({ standardSource: '省“十四五”水安全规划' }),
      findings: [{ message: 'plan', cells: ['J6'], values: { last: '2025' } }],
    },
    {
      says: 'an assessment of years ago',
      tables: row({ standardSource: '2021年度考核目标' }),
      findings: [{ message: 'standard', severity: 'info', cells: ['J6'], values: { last: '2021' } }],
    },
  ],
} satisfies RuleCases;
