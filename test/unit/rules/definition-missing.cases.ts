import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'definitions', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
    { says: 'no such column', tables: [strategic({ absent: ['definition'], rows: [{ definition: '' }] })] },
  ],
  invalid: [
    {
      says: 'none',
      tables: [strategic({ rows: [{ definition: '' }] })],
      findings: [{ message: 'missing', cells: ['D8'] }],
    },
    {
      says: 'the name in its place',
      tables: [
        annual({
          namesInDefinition: true,
          rows: [{ category: '数量指标' }, { category: '质量指标', name: '合格率' }],
        }),
      ],
      findings: [{ message: 'nameInstead', severity: 'info', cells: ['A1'], values: { count: '2' } }],
    },
  ],
} satisfies RuleCases;
