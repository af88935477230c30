import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const held = { annualValue: '≥60件', priorYearValue: '52件', prior3YearMean: '48件', standardValue: '50件' };
const bare = { ...held, priorYearValue: '', prior3YearMean: '', standardValue: '' };
const row = (given: object) => [strategic({ rows: [{ name: '档案数字化卷数', ...given }] })];

export default {
  valid: [
    {
      says: 'nothing there, as the note says',
      tables: row({ ...bare, note: '首次开展，无标准值和历史数据' }),
    },
    {
      says: 'a first year after none',
      tables: row({ ...held, priorYearValue: '0件', prior3YearMean: '0', note: '今年新增' }),
    },
    { says: 'no standard, and history', tables: row({ ...held, standardValue: '', note: '无标准值' }) },
    { says: 'no standard of the trade, but another', tables: row({ ...held, note: '无行业标准' }) },
    { says: 'what stands in instead', tables: row({ ...held, note: '无历史数据，按同类单位测算' }) },
    { says: 'a first time last year', tables: row({ ...held, note: '2024年首次开展' }) },
    { says: 'the first time that a mark was passed', tables: row({ ...held, note: '馆藏首次突破十万卷' }) },
    { says: 'what history left behind', tables: row({ ...held, note: '无历史遗留积压' }) },
  ],
  invalid: [
    {
      says: 'a first time this year',
      tables: row({ ...held, note: '今年首次开展' }),
      findings: [{ message: 'denied', cells: ['L8', 'I8', 'J8'] }],
    },
    {
      says: 'a first year with a past',
      tables: row({ ...held, note: '本年新增，无历史数据' }),
      findings: [{ message: 'denied', cells: ['L8', 'I8', 'J8'], values: { value: '48件、52件' } }],
    },
    {
      says: 'no standard and one',
      tables: [annual({ rows: [{ ...held, note: '暂无标准值' }] })],
      findings: [{ message: 'denied', cells: ['N6', 'I6'], values: { field: '标准值', value: '50件' } }],
    },
    {
      says: 'neither of both, and one of them',
      tables: row({ ...held, standardValue: '', prior3YearMean: '', note: '无标准值、历史值' }),
      findings: [{ message: 'denied', cells: ['L8', 'J8'], values: { field: '上年值' } }],
    },
  ],
} satisfies RuleCases;
