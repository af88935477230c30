import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'each under its own',
      tables: [
        project({
          rows: [
            '产出指标 | 质量指标 | 合格率 | = | 100 | %',
            '效益指标 | 社会效益指标 | 受益学生 | ≥ | 800 | 人',
          ],
        }),
      ],
    },
    {
      says: 'synonyms',
      tables: [
        project({
          rows: ['产出 | 质 量 | 合格率 | = | 100 | %', '效果指标 | 社会效益 | 受益学生 | ≥ | 800 | 人'],
        }),
      ],
    },
    {
      says: 'cost by the newer profile',
      tables: [project({ rows: ['成本指标 | 经济成本指标 | 维修费用 | ≤ | 480 | 万元'] })],
    },
  ],
  invalid: [
    {
      says: 'a second level merged over rows of two first levels, told once',
      tables: [
        project({
          rows: [
            '效益指标 | 成本指标 | 维修费用 | ≤ | 480 | 万元',
            '^ | ^ | 人均费用 | ≤ | 300 | 元',
            '^ | 可持续影响指标 | 长期使用 | | | 可持续',
          ],
        }),
      ],
      findings: [{ message: 'belongsElsewhere', cells: ['C8'], move: { to: '成本指标', rows: [8, 9] } }],
    },
    {
      says: 'social benefit among outputs',
      tables: [
        project({
          rows: [
            '产出指标 | 社会效益指标 | 受益学生 | ≥ | 800 | 人',
            '效益指标 | 可持续影响指标 | 长期使用 | | | 可持续',
          ],
        }),
      ],
      findings: [
        {
          message: 'belongsElsewhere',
          cells: ['C8'],
          values: { expected: '效益指标' },
          fix: { B8: '效益指标' },
        },
      ],
    },
    {
      says: 'under a merged first level that other rows share',
      tables: [
        project({
          rows: ['产出指标 | 质量指标 | 合格率 | = | 100 | %', '^ | 社会效益指标 | 受益学生 | ≥ | 800 | 人'],
        }),
      ],
      findings: [{ message: 'belongsElsewhere', cells: ['C9'], move: { to: '社会效益指标', rows: [9] } }],
    },
  ],
} satisfies RuleCases;
