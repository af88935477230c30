import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'numbers and words',
      tables: [
        project({ rows: ['产出指标 | 数量指标 | 维修学校 | ≥ | 12 | 所', '^ | 质量指标 | 验收 | | | 合格'] }),
      ],
    },
    {
      says: 'an operator alone, which is another rule’s matter',
      tables: [project({ rows: ['产出指标 | 数量指标 | 维修学校 | ≥ | |'] })],
    },
    {
      says: 'a row of nothing, which is another rule’s matter',
      tables: [project({ rows: ['效益指标 | 生态效益指标 | 无 | | |', '^ | ^ | 不涉及 | | / |'] })],
    },
    {
      says: 'nothing that can happen',
      tables: [strategic({ rows: [{ name: '安全事故', annualValue: '无' }] })],
    },
  ],
  invalid: [
    {
      says: 'a name alone',
      tables: [project({ rows: ['产出指标 | 数量指标 | 维修学校 | | |'] })],
      findings: [{ message: 'missing', cells: ['F8'] }],
    },
    {
      says: 'a unit whose number went',
      tables: [
        project({ rows: ['产出指标 | 数量指标 | 维修学校 | | | 所'] }),
        annual({ rows: [{ annualValue: '平方米' }] }),
      ],
      findings: [
        { message: 'unitOnly', cells: ['F8', 'G8'], values: { unit: '所' } },
        { message: 'unitOnly', cells: ['G6'], values: { unit: '平方米' } },
      ],
    },
    {
      says: 'a dash',
      tables: [annual({ rows: [{ annualValue: '——' }] })],
      findings: [{ message: 'dash', severity: 'warning', cells: ['G6'] }],
    },
  ],
} satisfies RuleCases;
