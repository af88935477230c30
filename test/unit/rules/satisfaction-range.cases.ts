import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, rest: string) => [
  project({ rows: [`满意度指标 | 服务对象满意度指标 | ${name} | ${rest} | %`] }),
];

export default {
  valid: [
    { says: 'a usual floor', tables: row('师生满意度', '≥ | 90') },
    { says: 'what no share can be, which percent-range tells', tables: row('师生满意度', '≥ | -5') },
    { says: 'more than all, which bound-says-something tells', tables: row('师生满意度', '> | 100') },
    { says: 'complaints, of which fewer are better', tables: row('投诉率', '≤ | 2') },
    {
      says: 'no operator',
      tables: [annual({ rows: [{ category: '满意度', name: '群众满意率', annualValue: '90%' }] })],
    },
  ],
  invalid: [
    {
      says: 'a cap',
      tables: row('师生满意度', '≤ | 90'),
      findings: [{ message: 'cap', severity: 'error', cells: ['E8'], fix: { E8: '≥' } }],
    },
    {
      says: 'a cap in one cell',
      tables: [annual({ rows: [{ category: '满意度', name: '群众满意率', annualValue: '<90%' }] })],
      findings: [{ message: 'cap', severity: 'error', cells: ['G6'], fix: { G6: '>90%' } }],
    },
    {
      says: 'too little',
      tables: row('师生满意度', '≥ | 50'),
      findings: [{ message: 'low', cells: ['F8'], values: { floor: '60' } }],
    },
    {
      says: 'everybody',
      tables: row('师生满意度', '= | 100'),
      findings: [{ message: 'all', severity: 'info', cells: ['F8'] }],
    },
    {
      says: 'few, and next to all',
      tables: [
        project({
          rows: [
            '满意度指标 | 服务对象满意度指标 | 渡口乘客满意度 | ≥ | 65 | %',
            '^ | ^ | 渡工满意度 | ≥ | 99.8 | %',
          ],
        }),
      ],
      findings: [
        { message: 'modest', severity: 'info', cells: ['F8'] },
        { message: 'nearlyAll', severity: 'info', cells: ['F9'] },
      ],
    },
  ],
} satisfies RuleCases;
