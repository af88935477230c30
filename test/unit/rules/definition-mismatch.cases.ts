import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'both doings, and what is counted in two ways',
      tables: [
        strategic({
          rows: [
            { name: '粮食出入库量', definition: '全年入库和出库的数量', annualValue: '≥2万吨' },
            { name: '讲座场次', definition: '举办健康讲座的次数', annualValue: '≥12场' },
          ],
        }),
      ],
    },
    {
      says: 'two indicators that the definition fits',
      tables: [
        strategic({
          rows: [
            { name: '病案归档率', definition: '归档病案数÷出院病案总数×100%' },
            { name: '出院病案及时上交率', definition: '归档病案数÷出院病案总数×100%' },
          ],
        }),
      ],
    },
    {
      says: 'what is counted',
      tables: [strategic({ rows: [{ name: '经济总量', definition: 'GDP同比情况' }] })],
    },
    {
      says: 'a slogan that names the indicator',
      tables: [strategic({ rows: [{ name: '信访办结率', definition: '坚持按期办结信访事项' }] })],
    },
    {
      says: 'a count of something by something',
      tables: [
        strategic({
          rows: [{ name: '预约就诊率', definition: '预约人次与门诊人次之比', annualValue: '≥60%' }],
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'the definition of another row',
      tables: [
        strategic({
          rows: [
            { name: '病案归档率', definition: '归档病案数÷出院病案总数×100%' },
            { name: '处方点评覆盖面', definition: '归档病案数÷出院病案总数×100%' },
          ],
        }),
      ],
      findings: [{ message: 'copied', cells: ['D9', 'D8'], values: { other: '病案归档率', row: '8' } }],
    },
    {
      says: 'a share of a whole for a number of people',
      tables: [
        strategic({
          rows: [{ name: '家庭医生签约人数', definition: '签约居民占常住人口的比例', annualValue: '8万人' }],
        }),
      ],
      findings: [{ message: 'ratio', cells: ['D8', 'E8'] }],
    },
    {
      says: 'a slogan',
      tables: [strategic({ rows: [{ name: '执法检查次数', definition: '坚持以人民为中心，营造良好氛围' }] })],
      findings: [{ message: 'slogan', cells: ['D8', 'C8'] }],
    },
    {
      says: 'a slogan in an annual table',
      tables: [annual({ rows: [{ name: '档案数字化率', definition: '打造过硬队伍' }] })],
      findings: [{ message: 'slogan', cells: ['F6', 'E6'] }],
    },
    {
      says: 'another doing, other people',
      tables: [
        strategic({
          rows: [
            { name: '水果出口量', definition: '全年水果进口数量', annualValue: '≥2万吨' },
            { name: '老年人体检人数', definition: '接受体检的学生人数', annualValue: '≥900人' },
          ],
        }),
      ],
      findings: [
        { message: 'opposed', cells: ['D8', 'C8'], values: { named: '出口', told: '进口' } },
        { message: 'opposed', cells: ['D9', 'C9'], values: { named: '老年人' } },
      ],
    },
    {
      says: 'people for households',
      tables: [
        strategic({ rows: [{ name: '民宿扶持户数', definition: '领取补贴的人数', annualValue: '≥40户' }] }),
      ],
      findings: [{ message: 'unit', cells: ['D8', 'E8'], values: { unit: '户' } }],
    },
    {
      says: 'a count for a share, of the same thing and of another',
      tables: [
        strategic({
          rows: [
            { name: '病案归档率', definition: '按时归档的病案数量', annualValue: '≥98%' },
            { name: '疫苗冷链达标率', definition: '全年开展健康讲座的场次', annualValue: '≥98%' },
          ],
        }),
      ],
      findings: [
        { message: 'count', severity: 'error', cells: ['D9', 'C9'] },
        { message: 'count', cells: ['D8', 'C8'] },
      ],
    },
  ],
} satisfies RuleCases;
