import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const goal = (department: string, annualGoal: string, projectName = '旱厕改造') => [
  project({ department, annualGoal, projectName }),
];

export default {
  valid: [
    { says: 'the own county', tables: goal('北岭县水务局', '改造旱厕 300 座，为北岭县经济社会发展服务。') },
    { says: 'the city above', tables: goal('北岭县水务局', '改造旱厕 300 座，为朔河市经济社会发展服务。') },
    {
      says: 'no name of a place',
      tables: goal('北岭县水务局', '改造旱厕 300 座，推动全县社会发展，服务山区群众。'),
    },
    { says: 'work for a partner', tables: goal('北岭县水务局', '对口支援，为南坪县群众改造旱厕 300 座。') },
    { says: 'a department without place', tables: goal('水务局', '为南坪县群众改造旱厕 300 座。') },
    {
      says: 'a project for one place',
      tables: goal('朔河市水务局', '改造 300 座，服务南坪县群众。', '南坪县旱厕改造'),
    },
  ],
  invalid: [
    {
      says: 'another county',
      tables: goal('北岭县水务局', '改造旱厕 300 座，为南坪县经济社会发展服务。'),
      findings: [{ message: 'other', cells: ['C5'], values: { place: '南坪县' } }],
    },
    {
      says: 'a county in a table of a city',
      tables: [strategic({ department: '朔河市水务局', goals: '推动南坪县高质量发展。' })],
      findings: [{ message: 'within', severity: 'info', cells: ['B3'], values: { place: '南坪县' } }],
    },
  ],
} satisfies RuleCases;
