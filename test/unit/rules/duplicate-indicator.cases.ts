import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'different names',
      tables: [
        project({
          rows: ['产出指标 | 质量指标 | 补贴发放率 | = | 100 | %', '^ | ^ | 补贴覆盖率 | = | 100 | %'],
        }),
      ],
    },
    {
      says: 'the same name under two duties',
      tables: [
        annual({ rows: [{ name: '群众满意度' }, { dutySequence: '2', duty: '安全', name: '群众满意度' }] }),
      ],
    },
    {
      says: 'the same name with different definitions',
      tables: [
        strategic({
          rows: [
            { name: '满意度', definition: '学生满意度' },
            { name: '满意度', definition: '家长满意度' },
          ],
        }),
      ],
    },
    {
      says: 'two shares of different things',
      tables: [strategic({ rows: [{ name: '良种占比' }, { name: '良种覆盖率' }] })],
    },
    {
      says: 'two counts that are the same by chance, and one that is a part',
      tables: [
        project({
          rows: [
            '产出指标 | 数量指标 | 新建驿站数量 | = | 20 | 个',
            '^ | ^ | 修缮驿站数量 | = | 20 | 个',
            '^ | ^ | 培训船员人数 | ≥ | 360 | 人',
            '^ | ^ | 培训船员合格人数 | ≥ | 360 | 人',
          ],
        }),
      ],
    },
    {
      says: 'heads and occasions of the same thing',
      tables: [
        project({
          rows: [
            '产出指标 | 数量指标 | 防溺水宣讲场次 | ≥ | 12 | 场',
            '^ | ^ | 防溺水宣讲人次 | ≥ | 1200 | 人次',
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'one count under two measure words',
      tables: [
        project({
          rows: [
            '产出指标 | 数量指标 | 防溺水宣讲场次 | ≥ | 12 | 场',
            '^ | ^ | 防溺水宣讲次数 | ≥ | 12 | 次',
          ],
        }),
      ],
      findings: [{ message: 'sameThing', cells: ['D9', 'D8'] }],
    },
    {
      says: 'one measure under two names',
      tables: [
        project({
          rows: [
            '满意度指标 | 服务对象满意度指标 | 船员满意度 | ≥ | 90 | %',
            '^ | ^ | 船员满意率 | ≥ | 95 | %',
          ],
        }),
      ],
      findings: [
        {
          message: 'sameThing',
          cells: ['D9', 'D8'],
          values: { row: '8', other: '船员满意度', otherValue: '≥90%' },
        },
      ],
    },
    {
      says: 'the same name but for brackets and blanks',
      tables: [
        project({
          rows: [
            '产出指标 | 数量指标 | 培训人次 | ≥ | 100 | 人次',
            '^ | 质量指标 | 培训 人次 | ≥ | 90 | 人次',
          ],
        }),
      ],
      findings: [{ message: 'sameName', cells: ['D9', 'D8'], values: { row: '8' } }],
    },
    {
      says: 'twice in one duty',
      tables: [annual({ rows: [{ name: '检查次数' }, { name: '维修面积' }, { name: '检查次数' }] })],
      findings: [{ message: 'sameName', cells: ['E8', 'E6'] }],
    },
    {
      says: 'one count under two names',
      tables: [
        project({
          rows: [
            '效益指标 | 社会效益指标 | 受益人口 | ≥ | 2.6 | 万人',
            '^ | ^ | 渡口改造受益人数 | ≥ | 2.6 | 万人',
          ],
        }),
      ],
      findings: [{ message: 'sameThing', cells: ['D9', 'D8'], values: { other: '受益人口' } }],
    },
  ],
} satisfies RuleCases;
