import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const rates = ['职业技能培训合格率', '社保卡制发及时率', '劳动合同签订达标率'];
/** Rows whose plan is the target. */
const years = rates.map((name) => ({ name, annualValue: '≥92%', plannedValue: '92%' }));
/** Rows whose plan lies further on. */
const period = rates.map((name) => ({
  name,
  annualValue: '≥92%',
  plannedValue: '≥97%',
  priorYearValue: '90%',
}));
const table = (others: object[], given: object) => [annual({ rows: [...others, given] })];

export default {
  valid: [
    { says: 'the plan', tables: table(years, { annualValue: '≥30%', plannedValue: '30%' }) },
    {
      says: 'more than planned',
      tables: table(years, { annualValue: '≥35%', plannedValue: '30%', priorYearValue: '29%' }),
    },
    {
      says: 'a reason',
      tables: table(years, { annualValue: '≥20%', plannedValue: '30%', note: '受政策调整影响' }),
    },
    {
      says: 'plans for the end of a period',
      tables: table(period, { annualValue: '≥70%', plannedValue: '≥85%' }),
    },
    {
      says: 'fewer accidents at the end of a period',
      tables: table(period, { name: '工伤事故起数', annualValue: '≤9起', plannedValue: '≤6起' }),
    },
    {
      says: 'one row that shows no habit',
      tables: [annual({ rows: [{ annualValue: '≥20%', plannedValue: '30%', priorYearValue: '18%' }] })],
    },
    {
      says: 'plans that equal targets only where nothing better is possible',
      tables: table(
        rates.map((name) => ({ name, annualValue: '100%', plannedValue: '100%' })),
        { annualValue: '≥40场', plannedValue: '≥60场', priorYearValue: '30场' },
      ),
    },
    {
      says: 'operators that oppose each other',
      tables: table(period, { name: '窗口等待时长', annualValue: '≥12分钟', plannedValue: '≤10分钟' }),
    },
    {
      says: 'a higher cost later on',
      tables: table(period, {
        category: '成本指标',
        name: '人均培训成本',
        annualValue: '≤1500元',
        plannedValue: '≤1800元',
        priorYearValue: '1700元',
      }),
    },
  ],
  invalid: [
    {
      says: 'less than planned',
      tables: table(years, { annualValue: '≥20%', plannedValue: '30%' }),
      findings: [{ message: 'differs', cells: ['G9', 'H9'] }],
    },
    {
      says: 'other than planned, and nobody can tell which is better',
      tables: table(years, { name: '处理群众来信', annualValue: '30件', plannedValue: '35件' }),
      findings: [{ message: 'differs', severity: 'info', cells: ['G9', 'H9'] }],
    },
    {
      says: 'a plan behind this year’s target, where the others are ahead',
      tables: table(period, {
        name: '就业见习留用率',
        annualValue: '≥46%',
        plannedValue: '≥44%',
        priorYearValue: '41%',
      }),
      findings: [{ message: 'backwards', cells: ['H9', 'G9'], values: { planned: '≥44%', target: '≥46%' } }],
    },
    {
      says: 'a year’s plan behind all that was and should be',
      tables: table(years, {
        annualValue: '100%',
        plannedValue: '95%',
        standardValue: '100%',
        prior3YearMean: '99%',
        priorYearValue: '100%',
      }),
      findings: [{ message: 'backwardsToo', cells: ['H9', 'G9', 'L9'], values: { last: '100%' } }],
    },
    {
      says: 'a plan that allows more complaints than last year',
      tables: [
        strategic({
          rows: [
            { name: '欠薪投诉件数', annualValue: '≤50件', plannedValue: '≤70件', priorYearValue: '62件' },
          ],
        }),
      ],
      findings: [{ message: 'backwardsToo', cells: ['F8', 'E8', 'J8'], values: { last: '62件' } }],
    },
  ],
} satisfies RuleCases;
