import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string) => [
  project({ rows: [`效益指标 | ${level2} | ${name} | | | 有效`] }),
];

export default {
  valid: [
    { says: 'drinking water, which is health', tables: row('社会效益指标', '饮用水水质达标率') },
    { says: 'where it belongs', tables: row('生态效益指标', '减少污染') },
    { says: 'another environment', tables: row('社会效益指标', '优化营商环境') },
  ],
  invalid: [
    {
      says: 'clean air among social benefits',
      tables: row('社会效益指标', '空气质量优良天数'),
      findings: [{ message: 'outside', cells: ['D8'], move: { to: '生态效益指标', rows: [8] } }],
    },
    {
      says: 'soil among social benefits',
      tables: row('社会效益指标', '改善土壤质量'),
      findings: [
        {
          message: 'outside',
          cells: ['D8'],
          move: { to: '生态效益指标', rows: [8] },
          values: { word: '土壤质量' },
        },
      ],
    },
    {
      says: 'pollution among economic benefits',
      tables: row('经济效益指标', '减少污染物排放'),
      findings: [
        {
          message: 'outside',
          cells: ['D8'],
          move: { to: '生态效益指标', rows: [8] },
          values: { word: '减少污染' },
        },
      ],
    },
  ],
} satisfies RuleCases;
