import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'a document and statistics', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
    {
      says: 'a yearbook as standard',
      tables: [strategic({ rows: [{ annualValue: '12所', standardSource: '云岭县统计年鉴' }] })],
    },
    { says: 'none', tables: [strategic({ rows: [{ annualValue: '12所', standardSource: '无' }] })] },
  ],
  invalid: [
    {
      says: 'a page that anybody may write',
      tables: [strategic({ rows: [{ historySource: '某某百科词条' }] })],
      findings: [{ message: 'unreliable', cells: ['K8'] }],
    },
    {
      says: 'a word that says nothing, down the column',
      tables: [
        strategic({ rows: [{ standardSource: '内部' }, { name: '维修面积', standardSource: '内部' }] }),
      ],
      findings: [{ message: 'vague', cells: ['H8'], values: { count: '2' } }],
    },
    {
      says: 'statistics as standard and targets as history',
      tables: [annual({ rows: [{ standardSource: '日常工作统计', historySource: '年度考核指标' }] })],
      findings: [
        { message: 'ownStatistics', severity: 'info', cells: ['J6'] },
        { message: 'targetAsHistory', severity: 'info', cells: ['M6'] },
      ],
    },
  ],
} satisfies RuleCases;
