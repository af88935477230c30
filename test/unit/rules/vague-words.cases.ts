import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, value: string) => [
  project({ rows: [`效益指标 | 社会效益指标 | ${name} | | | ${value}`] }),
];

export default {
  valid: [
    { says: 'another word', tables: row('提高教学水平', '有效') },
    { says: 'done or not', tables: row('完成规划编制', '完成') },
    { says: 'a change to something', tables: row('道路通行', '提升至二级公路') },
    { says: 'a word within the name', tables: row('工作开展及时性', '及时') },
  ],
  invalid: [
    {
      says: 'the name’s verb',
      tables: row('优化结构，提高教学水平', '提高'),
      findings: [{ message: 'repeatsName', cells: ['G8'] }],
    },
    {
      says: 'a degree of change',
      tables: row('居民健康素养', '大幅提升'),
      findings: [{ message: 'degree', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'an effect of some degree',
      tables: row('缓解停车难', '成效显著'),
      findings: [{ message: 'degree', severity: 'warning', cells: ['G8'] }],
    },
    { says: 'praise', tables: row('社会反响', '良好'), findings: [{ message: 'vague', cells: ['G8'] }] },
  ],
} satisfies RuleCases;
