import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'a document and statistics', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
    {
      says: 'a yearbook as standard',
      tables: [strategic({ rows: [{ annualValue: '12所', standardSource: '云岭县统计年鉴' }] })],
    },
    {
      says: 'papers with title or number, statistics of an organisation',
      tables: [
        strategic({
          rows: [{ standardSource: '市教育局关于校舍维修的通知', historySource: '县统计局' }],
        }),
      ],
    },
    {
      says: 'calls that are counted from calls',
      tables: [strategic({ rows: [{ name: '群众来电受理件数', historySource: '群众来电' }] })],
    },
    {
      says: 'a plan of those above',
      tables: [strategic({ rows: [{ standardSource: '省水利厅工作要点' }] })],
    },
    { says: 'none', tables: [strategic({ rows: [{ annualValue: '12所', standardSource: '无' }] })] },
    {
      says: 'a document that one goes by',
      tables: [strategic({ rows: [{ standardSource: '参照《城市道路养护技术标准》' }] })],
    },
  ],
  invalid: [
    {
      says: 'another office’s plan of work',
      tables: [strategic({ rows: [{ standardSource: '云岭县水务局2026年工作要点' }] })],
      findings: [{ message: 'otherOffice', cells: ['H8'], values: { office: '水务局' } }],
    },
    {
      says: 'a figure, and a paper without title or number',
      tables: [
        strategic({ rows: [{ standardSource: '市教育局、市财政局联合通知', historySource: '36所' }] }),
      ],
      findings: [
        { message: 'nameless', cells: ['H8'] },
        { message: 'figure', cells: ['K8'] },
      ],
    },
    {
      says: 'an organisation alone, and what somebody said',
      tables: [
        strategic({
          rows: [
            { historySource: '供水公司' },
            { name: '安全培训场次', annualValue: '12场', historySource: '乡镇电话汇报' },
          ],
        }),
      ],
      findings: [
        { message: 'hearsay', cells: ['K9'] },
        { message: 'organisation', severity: 'info', cells: ['K8'] },
      ],
    },
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
    {
      says: 'others, the row above, and papers of one’s own',
      tables: [
        strategic({
          rows: [
            { standardSource: '借鉴周边区县经验', historySource: '内部数据' },
            { name: '维修面积', historySource: '同上' },
          ],
        }),
      ],
      findings: [
        { message: 'elsewhere', cells: ['H8'] },
        { message: 'vagueHistory', severity: 'info', cells: ['K8'] },
        { message: 'ditto', severity: 'info', cells: ['K9'] },
      ],
    },
  ],
} satisfies RuleCases;
