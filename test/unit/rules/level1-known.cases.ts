import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'names of the profile',
      tables: [project({ rows: ['产出指标 | 质量指标 | 合格率 | = | 100 | %'] })],
    },
    {
      says: 'shortened names',
      tables: [
        annual({
          rows: [
            { category: '社会效益', annualValue: '800人' },
            { category: '社会公众或服务对象满意度', annualValue: '90%' },
          ],
        }),
      ],
    },
    { says: 'a first level in an annual table', tables: [annual({ rows: [{ category: '效益指标' }] })] },
    {
      says: 'the newer name in a table of the older',
      tables: [
        project({
          rows: [
            '效益指标 | 可持续影响指标 | 泵房设计使用年限 | ≥ | 20 | 年',
            '满意度指标 | 服务对象满意度指标 | 灌溉户满意度 | ≥ | 90 | %',
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'the older name in a table of the newer',
      tables: [
        project({
          rows: [
            '成本指标 | 经济成本指标 | 泵房改造费用 | ≤ | 75 | 万元',
            '满意度指标 | 社会公众或服务对象满意度指标 | 灌溉户满意度 | ≥ | 90 | %',
          ],
        }),
      ],
      findings: [
        {
          message: 'nameOfOther',
          cells: ['C9'],
          values: { expected: '服务对象满意度指标' },
          fix: { C9: '服务对象满意度指标' },
        },
      ],
    },
    {
      says: 'names of no profile, told once for a merged cell',
      tables: [
        project({ rows: ['过程指标 | 管理指标 | 制度健全 | | | 健全', '^ | ^ | 监督到位 | | | 到位'] }),
      ],
      findings: [
        { message: 'bothUnknown', cells: ['B8', 'C8'], values: { level: '过程指标', level2: '管理指标' } },
      ],
    },
    {
      says: 'a second level of no profile',
      tables: [project({ rows: ['产出指标 | 管理指标 | 制度健全 | | | 健全'] })],
      findings: [{ message: 'unknown', cells: ['C8'], values: { level: '管理指标', which: '二级指标' } }],
    },
    {
      says: 'a kind of the older profile in a table of the newer',
      tables: [
        project({
          rows: [
            '成本指标 | 经济成本指标 | 维修费用 | ≤ | 480 | 万元',
            '产出指标 | 质量指标 | 合格率 | = | 100 | %',
            '效益指标 | 可持续影响指标 | 长期使用 | | | 可持续',
          ],
        }),
      ],
      findings: [{ message: 'ofOtherProfile', cells: ['C10'], values: { level: '可持续影响指标' } }],
    },
  ],
} satisfies RuleCases;
