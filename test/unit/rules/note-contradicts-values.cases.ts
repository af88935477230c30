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
    {
      says: 'the year of a plan',
      tables: row({ ...held, plannedValue: '80件', note: '规划值为2030年目标' }),
    },
    {
      says: 'a plan in the place of the standard',
      tables: row({ ...held, plannedValue: '50件', note: '暂无国家标准，以规划值为参照' }),
    },
    { says: 'a column that is filled', tables: row({ ...held, note: '标准见标准值列' }) },
    { says: 'what its column says too', tables: row({ ...held, note: '标准值为50件（市定）' }) },
  ],
  invalid: [
    {
      says: 'a first time this year',
      tables: row({ ...held, note: '今年首次开展' }),
      findings: [{ message: 'denied', cells: ['L8', 'I8', 'J8'], values: { note: '今年首次开展' } }],
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
    {
      says: 'a plan in the place of the standard, and another standard',
      tables: row({ ...held, plannedValue: '80件', note: '尚无行业标准，以规划值为参照' }),
      findings: [{ message: 'denied', cells: ['L8', 'G8'], values: { value: '50件' } }],
    },
    {
      says: 'a column that is empty',
      tables: row({ ...held, standardValue: '', note: '具体数见标准值列' }),
      findings: [{ message: 'pointsNowhere', cells: ['L8', 'G8'], values: { field: '标准值' } }],
    },
    {
      says: 'a standard that its column lacks, and one that differs',
      tables: [
        strategic({
          rows: [
            { ...held, standardValue: '', note: '标准值为50件' },
            { ...held, name: '档案修裱页数', note: '规划值：90件', plannedValue: '80件' },
          ],
        }),
      ],
      findings: [
        { message: 'notInColumn', cells: ['L8', 'G8'], values: { said: '50件' } },
        { message: 'differs', cells: ['L9', 'F9'], values: { said: '90件', value: '80件' } },
      ],
    },
  ],
} satisfies RuleCases;
