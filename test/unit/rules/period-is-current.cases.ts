import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const pair = (goals: string, year = 2027) => [strategic({ goals }), annual({ year })];
const named = (projectName: string, annualGoal = '全年送戏下乡 60 场。') => [
  project({ projectName, annualGoal }),
];

export default {
  valid: [
    { says: 'the plan that runs', tables: pair('到“十五五”期末，农村公路优良路率达到 85%。') },
    { says: 'a look back', tables: pair('在“十四五”工作基础上，进一步完善农村路网。') },
    { says: 'both plans', tables: pair('做好“十四五”与“十五五”规划衔接，优良路率达到 85%。') },
    { says: 'compared with the end of a plan', tables: pair('养护里程较“十四五”末增长 10%。') },
    { says: 'a day, no plan', tables: pair('每月十五日巡查农村公路。') },
    { says: 'no year to compare with', tables: [strategic({ goals: '到“十三五”期末全部达标。' })] },
    { says: 'this year’s project', tables: named('2025年送戏下乡项目') },
    { says: 'a project over some years', tables: named('送戏下乡项目（2024—2026年）') },
    { says: 'what is left to be paid', tables: named('2024年送戏下乡项目尾款') },
    { says: 'a building that takes its time', tables: named('2024年剧场改造工程') },
    {
      says: 'a goal that speaks of that year too',
      tables: named('2024年戏曲评审项目', '完成2024年度参评剧目的评审。'),
    },
    {
      says: 'the plan’s last year, and a plan that was issued',
      tables: [
        annual({
          rows: [{ note: '规划值为2030年目标' }, { name: '送戏场次', note: '按规划2021年印发稿' }],
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'a goal for the end of a plan that is over',
      tables: pair('到“十三五”期末，农村公路优良路率达到 85%。'),
      findings: [{ message: 'plan', severity: 'error', cells: ['B3'], values: { lastYear: '2020' } }],
    },
    {
      says: 'a plan spoken of as if it ran',
      tables: pair('落实“十四五”交通规划，优良路率达到 85%。'),
      findings: [{ message: 'plan', cells: ['B3'], values: { lastYear: '2025', year: '2027' } }],
    },
    {
      says: 'a planned value of years gone by',
      tables: [annual({ year: 2026, rows: [{ note: '规划值为2025年目标' }] })],
      findings: [{ message: 'plannedYear', cells: ['N6'], values: { plannedYear: '2025', year: '2026' } }],
    },
    {
      says: 'last year’s purchase',
      tables: named('2024年流动舞台车采购'),
      findings: [{ message: 'project', cells: ['C2'], values: { lastYear: '2024' } }],
    },
    {
      says: 'last year’s project',
      tables: named('2024年送戏下乡项目'),
      findings: [{ message: 'project', cells: ['C2'], values: { lastYear: '2024' } }],
    },
  ],
} satisfies RuleCases;
