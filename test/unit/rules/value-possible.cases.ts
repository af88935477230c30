import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withRows = (...rows: string[]) => [project({ rows })];
const quantity = (text: string) => `产出指标 | 数量指标 | ${text}`;
const time = (text: string) => `产出指标 | 时效指标 | ${text}`;

export default {
  valid: [
    {
      says: 'days of a year, hours of a week, days of several years or places',
      tables: withRows(
        quantity('泳池全年对外开放天数 | ≥ | 366 | 天'),
        quantity('老年食堂每周供餐时间 | ≥ | 60 | 小时'),
        quantity('连续安全生产天数 | ≥ | 1200 | 天'),
        quantity('各站点全年累计值守天数 | ≥ | 1800 | 天'),
      ),
    },
    {
      says: 'spans that last for years, and hours beyond a day',
      tables: withRows(
        time('路灯质保期 | ≥ | 36 | 个月'),
        time('水毁道路抢通时间 | ≤ | 48 | 小时'),
        time('冬季供暖时长 | = | 4 | 个月'),
      ),
    },
    {
      says: 'the leap day, the year’s end and a plan’s name',
      tables: [
        project({
          year: 2024,
          rows: [
            time('验收时间 | | | 2024年2月29日前'),
            time('竣工时间 | | | 2024年12月31日'),
            quantity('印制2025年农事日历 | ≥ | 3000 | 份'),
          ],
        }),
      ],
    },
    {
      says: 'a mean, a scale and a measure',
      tables: withRows(
        quantity('村均配备护林员 | ≥ | 1.5 | 人'),
        quantity('服务人口 | ≥ | 3.6 | 万人'),
        quantity('铺设管线 | ≥ | 12.5 | 公里'),
      ),
    },
    {
      says: 'an age and spans in months',
      tables: [
        project({
          annualGoal: '为6至24月龄婴幼儿免费发放营养包，18月内实现全覆盖。',
          rows: [time('灌区建设工期 | ≤ | 16 | 月')],
        }),
      ],
    },
    {
      says: 'a mean of a department',
      tables: [annual({ rows: [{ name: '万人拥有社工人数', annualValue: '≥12.5人' }] })],
    },
    {
      says: 'a level of a slow rate, and a slow rise',
      tables: withRows(
        '效益指标 | 生态效益指标 | 森林覆盖率 | ≥ | 62 | %',
        '^ | ^ | 森林覆盖率提高幅度 | ≥ | 0.4 | 个百分点',
      ),
    },
  ],
  invalid: [
    {
      says: 'as many heads as trainings',
      tables: [
        project({
          rows: ['产出指标 | 数量指标 | 绣娘培训期数 | ≥ | 6 | 期', '^ | ^ | 绣娘培训人数 | ≥ | 6 | 人'],
        }),
      ],
      findings: [{ message: 'few', severity: 'warning', cells: ['F9', 'F8'] }],
    },
    {
      says: 'more than a year, a week or a day has',
      tables: withRows(
        quantity('泳池全年对外开放天数 | ≥ | 400 | 天'),
        quantity('老年食堂每周供餐时间 | ≥ | 180 | 小时'),
        quantity('热线每天接听时长 | ≥ | 25 | 小时'),
      ),
      findings: [
        { message: 'period', cells: ['F8'], values: { period: '年', most: '366 天' } },
        { message: 'period', cells: ['F9'], values: { period: '周', most: '168 小时' } },
        { message: 'period', cells: ['F10'], values: { period: '日', most: '24 小时' } },
      ],
    },
    {
      says: 'a frequency of more days than its period has',
      tables: [annual({ rows: [{ name: '水质监测', annualValue: '35天/月' }] })],
      findings: [
        { message: 'period', severity: 'warning', cells: ['G6'], values: { period: '月', most: '31 天' } },
      ],
    },
    {
      says: 'more months than the year has',
      tables: withRows(time('车身广告发布期限 | = | 14 | 个月'), time('泵站建设工期 | ≤ | 18 | 个月')),
      findings: [
        { message: 'months', severity: 'warning', cells: ['F8', 'G8'] },
        { message: 'months', severity: 'info', cells: ['F9', 'G9'] },
      ],
    },
    {
      says: 'dates that no calendar has',
      tables: [
        project({
          annualGoal: '2025年9月31日前完成水渠清淤。',
          rows: [time('清淤完成时间 | ≤ | 13 | 月'), time('验收时间 | | | 2025-02-29前')],
        }),
      ],
      findings: [
        { message: 'date', cells: ['C5'], values: { date: '2025年9月31日' } },
        { message: 'date', cells: ['F8'] },
        { message: 'date', cells: ['G9'], values: { date: '2025-02-29' } },
      ],
    },
    {
      says: 'half a household, and a date after the year',
      tables: withRows(
        quantity('危房改造户数 | ≥ | 26.5 | 户'),
        time('危房改造完成时间 | | | 2026年6月底前'),
      ),
      findings: [
        { message: 'broken', cells: ['F8', 'G8'], values: { unit: '户' } },
        { message: 'afterYear', severity: 'warning', cells: ['G9'], values: { year: '2025' } },
      ],
    },
    {
      says: 'a month and a day in two columns, a year after, and a result of later years',
      tables: withRows(
        time('引水渠清淤完成时间 | ≤ | 15 | 月底前'),
        time('堤防验收时间 | ≤ | 2 | 月30日前'),
        time('泵站完工年份 | ≤ | 2027 | 年'),
        '产出指标 | 质量指标 | 两年后苗木保存率 | ≥ | 80 | %',
      ),
      findings: [
        { message: 'date', cells: ['F8'] },
        { message: 'date', cells: ['F9'], values: { date: '2月30日' } },
        { message: 'afterYear', severity: 'warning', cells: ['F10'], values: { year: '2025' } },
        { message: 'laterYear', severity: 'info', cells: ['D11'], values: { later: '两年后' } },
      ],
    },
    {
      says: 'a slow rate that leaps',
      tables: withRows('效益指标 | 生态效益指标 | 建成区绿化覆盖率提升幅度 | ≥ | 12 | 个百分点'),
      findings: [{ message: 'tooFast', severity: 'warning', cells: ['F8'] }],
    },
  ],
} satisfies RuleCases;
