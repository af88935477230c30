import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const name = (text: string, value = '95%') => [strategic({ rows: [{ name: text, annualValue: value }] })];

export default {
  valid: [
    { says: 'two objects of one measure', tables: name('车站和码头安检率') },
    { says: 'a sign within a word', tables: name('农机具普及率') },
    { says: 'promptness after a count', tables: name('伤员人数及时上报率') },
    { says: 'a relation of two', tables: name('护士数与床位数之比', '0.6') },
    { says: 'objects told with 及', tables: name('重度及以上残疾人数', '300人') },
    { says: 'no count at all', tables: name('水质参数与流量监测率') },
  ],
  invalid: [
    {
      says: 'sentences in a row',
      tables: name('河湖水质向好，岸线整洁，游人称赞', '稳定'),
      findings: [{ message: 'two', cells: ['C8'], values: { first: '河湖水质向好', second: '岸线整洁' } }],
    },
    {
      says: 'two rates',
      tables: name('渔船检验率与整改完成率'),
      findings: [{ message: 'two', cells: ['C8'], values: { first: '渔船检验率', second: '整改完成率' } }],
    },
    {
      says: 'rates in a list',
      tables: [project({ rows: ['产出指标 | 质量指标 | 血液采集及时率、合格率 | ≥ | 98 | %'] })],
      findings: [{ message: 'two', cells: ['D8'] }],
    },
    {
      says: 'two counts',
      tables: [project({ rows: ['产出指标 | 数量指标 | 义诊场次和接诊人次 | ≥ | 40 | 场'] })],
      findings: [{ message: 'two', cells: ['D8'] }],
    },
  ],
} satisfies RuleCases;
