import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'the upkeep of what is there', tables: [project({ annualGoal: '对已建成的监控点进行维护。' })] },
    {
      says: 'what is to be reached',
      tables: [project({ annualGoal: '完成 12 所学校维修，验收全部合格。' })],
    },
    {
      says: 'words that only look like it',
      tables: [project({ annualGoal: '为了解企业需求，走访 60 家；除了现场服务，提高了解政策的企业比例。' })],
    },
    { says: 'a duty’s goal', tables: [annual({ rows: [{ dutyGoal: '全年审结案件 3000 件' }] })] },
  ],
  invalid: [
    {
      says: 'what was brought about',
      tables: [strategic({ goals: '出行难题得到了缓解，路网结构优化了许多。' })],
      findings: [{ message: 'past', cells: ['B3'], values: { label: '战略目标', phrase: '得到了' } }],
    },
    {
      says: 'what is already there',
      tables: [project({ annualGoal: '已建立三级诊疗网络，群众就医方便。' })],
      findings: [{ message: 'past', cells: ['C5'], values: { phrase: '已建立' } }],
    },
    {
      says: 'what was reached',
      tables: [project({ annualGoal: '去年完成了 10 所学校维修，荣获先进单位。' })],
      findings: [{ message: 'past', cells: ['C5'], values: { label: '年度目标' } }],
    },
    {
      says: 'a duty’s goal, told once',
      tables: [
        annual({
          rows: [
            { dutyGoal: '开展了专项行动，取得阶段性胜利' },
            { dutyGoal: '开展了专项行动，取得阶段性胜利' },
          ],
        }),
      ],
      findings: [{ message: 'past', cells: ['C6'], values: { phrase: '开展了' } }],
    },
  ],
} satisfies RuleCases;
