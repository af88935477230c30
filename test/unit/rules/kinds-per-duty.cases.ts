import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const duty = (dutySequence: string, ...categories: string[]) =>
  categories.map((category) => ({ dutySequence, duty: `职责${dutySequence}`, category, annualValue: '90%' }));

export default {
  valid: [
    {
      says: 'all four sides',
      tables: [annual({ rows: duty('1', '数量指标', '质量指标', '社会效益', '满意度') })],
    },
    { says: 'one side less', tables: [annual({ rows: duty('1', '数量指标', '质量指标', '社会效益') })] },
    {
      says: 'the housekeeping of an office',
      tables: [annual({ rows: [{ duty: '机关党建', category: '质量指标' }] })],
    },
    { says: 'no kinds at all', tables: [annual({ rows: duty('1', '') })] },
    { says: 'a kind nobody knows', tables: [annual({ rows: duty('1', '数量指标', '效益指标') })] },
  ],
  invalid: [
    {
      says: 'quantity and satisfaction only',
      tables: [
        annual({
          rows: [
            ...duty('1', '数量指标', '质量指标', '社会效益', '满意度'),
            ...duty('2', '数量指标', '满意度'),
          ],
        }),
      ],
      findings: [{ message: 'missing', cells: ['E10'], values: { duty: '2', kinds: '质量指标、效益指标' } }],
    },
    {
      says: 'a duty without number that has quantities only',
      tables: [annual({ rows: duty('', '数量指标', '数量指标') })],
      findings: [{ message: 'missing', cells: ['E6'], values: { duty: '“职责”' } }],
    },
  ],
} satisfies RuleCases;
