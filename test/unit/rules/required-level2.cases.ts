import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const all2015 = [
  '产出指标 | 数量指标 | 维修学校数 | ≥ | 12 | 所',
  '^ | 质量指标 | 验收合格率 | = | 100 | %',
  '^ | 时效指标 | 按期完工率 | = | 100 | %',
  '^ | 成本指标 | 维修费用 | ≤ | 480 | 万元',
  '效益指标 | 社会效益指标 | 受益学生数 | ≥ | 8000 | 人',
  '满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 90 | %',
];

export default {
  valid: [
    { says: 'all kinds of 2015', tables: [project({ rows: all2015 })] },
    {
      says: 'the newer profile without timeliness',
      tables: [
        project({
          rows: [
            '成本指标 | 经济成本指标 | 维修费用 | ≤ | 480 | 万元',
            ...[0, 1, 4, 5].map((index) => all2015[index]!.replace('^', '产出指标')),
          ],
        }),
      ],
    },
    {
      says: 'a kind that is there under a wrong name',
      tables: [
        project({ rows: [...all2015.slice(0, 5), '满意度指标 | 家长满意程度 | 家长满意度 | ≥ | 90 | %'] }),
      ],
    },
    {
      says: 'an annual table that names first levels',
      tables: [annual({ rows: [{ category: '数量指标' }, { category: '效益指标' }] })],
    },
    { says: 'an annual table that names no kinds', tables: [annual({ rows: [{ annualValue: '12所' }] })] },
  ],
  invalid: [
    {
      says: 'a row that says there is none',
      tables: [
        project({
          rows: [
            '成本指标 | 经济成本指标 | 校舍维修费用 | ≤ | 480 | 万元',
            '产出指标 | 数量指标 | 维修学校数 | = | 12 | 所',
            '^ | 质量指标 | 无 | | | 无',
            '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 9600 | 人',
            '满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 90 | %',
          ],
        }),
      ],
      findings: [{ message: 'missing', cells: ['C10'], values: { kind: '质量指标' } }],
    },
    {
      says: 'no timeliness',
      tables: [project({ rows: all2015.filter((_, index) => index !== 2) })],
      findings: [{ message: 'missing', cells: ['C8'], values: { kind: '时效指标' } }],
    },
    {
      says: 'no benefit and no satisfaction, whose empty block is there',
      tables: [project({ rows: [...all2015.slice(0, 4), '满意度指标 | 服务对象满意度指标 | | | |'] })],
      findings: [
        { message: 'missing', cells: ['C8'], values: { kind: '效益指标' } },
        { message: 'missing', cells: ['C12'], values: { kind: '社会公众或服务对象满意度指标' } },
      ],
    },
    {
      says: 'an annual table without timeliness and cost, of which it needs none',
      tables: [
        annual({
          rows: ['数量指标', '质量指标', '社会效益', '满意度'].map((category) => ({
            category,
            annualValue: '90%',
          })),
        }),
      ],
      findings: [
        {
          message: 'missingInWhole',
          cells: ['A1'],
          severity: 'warning',
          values: { kind: '时效指标' },
        },
      ],
    },
  ],
} satisfies RuleCases;
