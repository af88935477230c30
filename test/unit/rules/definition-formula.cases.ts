import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, definition: string, annualValue = '≥90%') => [
  strategic({ rows: [{ name, definition, annualValue }] }),
];

export default {
  valid: [
    { says: 'a part by its whole', tables: row('车辆上线率', '上线车辆数÷运营车辆总数×100%') },
    { says: 'a share in words', tables: row('公交站亭完好率', '完好站亭占站亭总数的比例×100%') },
    { says: 'rates put together', tables: row('综合正点率', '发车正点率×到站正点率') },
    { says: 'a product that is no rate', tables: row('补贴总额', '线路数×每线补贴标准', '90万元') },
    { says: 'what is left of a whole', tables: row('验收合格率', '(验收数－不合格数)÷验收数×100%') },
    { says: 'the fault itself', tables: row('检测不合格率', '检测不合格数÷检测总数×100%', '≤3%') },
    { says: 'what was done by what was due', tables: row('年检覆盖率', '已年检车辆数÷应年检车辆数×100%') },
    {
      says: 'what passed in the end',
      tables: row('车辆复检合格率', '不合格车辆复检合格数÷不合格车辆数×100%'),
    },
    { says: 'in time, as the name says', tables: row('失物按期认领率', '按期认领件数÷登记件数×100%') },
    { says: 'what could be used', tables: row('场地利用率', '占用天数÷可利用天数×100%') },
    { says: 'people of villages', tables: row('困难户救助率', '救助户数÷困难户数×100%') },
    { says: 'emergencies', tables: row('应急响应到位率', '应急队伍到位次数÷已发生险情次数×100%') },
    { says: 'thousandths', tables: row('林木损毁率', '损毁株数÷栽植株数×1000‰', '≤3‰') },
    { says: 'households of a village by its people', tables: row('通气户占比', '通气户数÷总户数×100%') },
    { says: 'faults by what was looked at', tables: row('困人故障发生率', '困人台数÷运行座数×100%', '≤1%') },
  ],
  invalid: [
    {
      says: 'only what was done in time',
      tables: row('失物认领率', '按期认领件数÷登记件数×100%'),
      findings: [
        { message: 'narrower', severity: 'info', cells: ['D8', 'C8'], values: { counted: '按期认领' } },
      ],
    },
    {
      says: 'a rate by multiplying',
      tables: row('车辆上线率', '上线车辆数×运营车辆总数×100%'),
      findings: [{ message: 'product', cells: ['D8', 'C8'] }],
    },
    {
      says: 'upside down',
      tables: row('年检覆盖率', '应年检车辆数÷实际年检车辆数×100%'),
      findings: [
        { message: 'upsideDown', cells: ['D8', 'C8'], fix: { D8: '实际年检车辆数÷应年检车辆数×100%' } },
      ],
    },
    {
      says: 'what was done stands below what was found',
      tables: row('管网漏点修复率', '排查漏点数÷已修复漏点数×100%'),
      findings: [{ message: 'upsideDown', cells: ['D8', 'C8'], fix: { D8: '已修复漏点数÷排查漏点数×100%' } }],
    },
    {
      says: 'villages by people, with brackets',
      tables: row('防汛信息员配备率', '已配备信息员的村（社区）数÷受灾人数×100%'),
      findings: [{ message: 'otherWhole', cells: ['D8', 'C8'], values: { part: '村', whole: '人' } }],
    },
    {
      says: 'upside down, with words and a name before it',
      tables: row('年检覆盖率', '年检覆盖率=应年检数除以已年检数'),
      findings: [
        { message: 'upsideDown', cells: ['D8', 'C8'], fix: { D8: '年检覆盖率=已年检数除以应年检数' } },
      ],
    },
    {
      says: 'upside down in brackets, which one cannot just turn round',
      tables: row('年检覆盖率', '(应年检车辆数÷实际年检车辆数)×100%'),
      findings: [{ message: 'upsideDown', cells: ['D8', 'C8'] }],
    },
    {
      says: 'a rate by multiplying, with 比较 in it',
      tables: row('乘客满意度', '选“满意”和“比较满意”的份数×有效问卷份数×100%'),
      findings: [{ message: 'product', cells: ['D8', 'C8'] }],
    },
    {
      says: 'the opposite is counted',
      tables: [
        annual({
          rows: [
            { name: '乘客满意率', definition: '乘客满意率=不满意人数/调查人数×100%', annualValue: '≥90%' },
          ],
        }),
      ],
      findings: [{ message: 'opposite', cells: ['F6', 'E6'], values: { counted: '不满意' } }],
    },
    {
      says: 'all of a thing by some of it',
      tables: row('低地板公交车占比', '公交车总数÷低地板公交车数量×100%'),
      findings: [
        { message: 'upsideDown', cells: ['D8', 'C8'], fix: { D8: '低地板公交车数量÷公交车总数×100%' } },
      ],
    },
    {
      says: 'a thousand hundredths',
      tables: row('站牌完好率', '完好站牌数÷站牌总数×1000%'),
      findings: [{ message: 'scale', cells: ['D8', 'C8'], values: { scale: '×1000%' } }],
    },
    {
      says: 'villages by households',
      tables: row('通邮村占比', '已通邮村数÷全县农村户数×100%'),
      findings: [{ message: 'otherWhole', cells: ['D8', 'C8'], values: { part: '村', whole: '户' } }],
    },
  ],
} satisfies RuleCases;
