import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const two = (a: string, b: string) => [
  project({ sheet: '甲', department: a, projectName: '河道保洁' }),
  project({ sheet: '乙', department: b, projectName: '堤防加固' }),
];

export default {
  valid: [
    { says: 'one name', tables: two('北岭县水务局', '北岭县水务局') },
    { says: 'two departments', tables: two('北岭县水务局', '北岭县民政局') },
    { says: 'two places', tables: two('北岭县水务局', '南坪县水务管理局') },
    { says: 'hospitals', tables: two('北岭县人民医院', '北岭县第二人民医院') },
    { says: 'a branch', tables: two('北岭县水务管理局', '北岭县水务管理局稽查分局') },
  ],
  invalid: [
    {
      says: 'a shorter name',
      tables: two('北岭县水务局', '北岭县水务管理局'),
      findings: [{ message: 'near', cells: ['C3'], values: { other: '北岭县水务管理局', sheet: '乙' } }],
    },
    {
      says: 'a shorter name in the strategic table',
      tables: [
        project({ department: '北岭县文化和旅游局', projectName: '河道保洁' }),
        strategic({ department: '北岭县文化旅游局' }),
      ],
      findings: [{ message: 'near', cells: ['B2'] }],
    },
  ],
} satisfies RuleCases;
