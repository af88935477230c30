import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const named = (name: string) => [annual({ rows: [{ name }] })];

export default {
  valid: [
    {
      says: 'one household after another',
      tables: [project({ annualGoal: '排查到户，一户一户，逐一登记。' })],
    },
    { says: 'words that double rightly', tables: named('企业对对口帮扶工作的满意度，人人参与') },
    {
      says: 'a numbered goal',
      tables: [project({ annualGoal: '1）维修校舍；2）购置“班班通”设备（含安装）。' })],
    },
    {
      says: 'a particle after a word that ends with it',
      tables: [
        project({
          annualGoal:
            '以公益为目的的活动，以及及时响应、普及及推广、参与与管理，解决存在在校的隐患，为了了解需求。',
        }),
      ],
    },
    { says: 'brackets of either width', tables: named('受训人数（含网络)') },
    {
      says: 'other words that sound alike, and a place',
      tables: [
        project({
          projectName: '淄博市适时巡查服务',
          annualGoal: '报送公式推导说明1份；对实际运行的设备开展工艺检查12次。',
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'one sign for another',
      tables: [project({ annualGoal: '资金及时拔付到位。' })],
      findings: [
        {
          message: 'wrong',
          severity: 'warning',
          cells: ['C5'],
          values: { right: '拨付' },
          fix: { C5: '资金及时拨付到位。' },
        },
      ],
    },
    {
      says: 'a clause twice',
      tables: [project({ annualGoal: '保护古树名木资源，挂牌 300 株，保护古树名木资源。' })],
      findings: [{ message: 'clause', severity: 'warning', cells: ['C5'] }],
    },
    {
      says: 'a word twice',
      tables: [project({ annualGoal: '节前慰问慰问，送去温暖。' })],
      findings: [
        {
          message: 'doubled',
          severity: 'warning',
          cells: ['C5'],
          values: { slip: '慰问慰问' },
          fix: { C5: '节前慰问，送去温暖。' },
        },
      ],
    },
    {
      says: 'a particle twice',
      tables: named('学校的的维修数量'),
      findings: [
        {
          message: 'doubled',
          severity: 'warning',
          cells: ['E6'],
          values: { slip: '的的' },
          fix: { E6: '学校的维修数量' },
        },
      ],
    },
    {
      says: 'a word twice before a figure, and one sign twice',
      tables: [
        project({ annualGoal: '全年走访走访120户。' }),
        strategic({ goals: '建设数字校园；；培训教师。' }),
      ],
      findings: [
        { message: 'doubled', severity: 'warning', cells: ['C5'], fix: { C5: '全年走访120户。' } },
        { message: 'doubled', severity: 'warning', cells: ['B3'], fix: { B3: '建设数字校园；培训教师。' } },
      ],
    },
    {
      says: 'two signs, of which the writer has to choose',
      tables: [project({ annualGoal: '维修校舍，。购置课桌。' })],
      findings: [{ message: 'doubled', severity: 'warning', cells: ['C5'], values: { slip: '，。' } }],
    },
    {
      says: 'a quote left open',
      tables: [strategic({ goals: '推进“互联网+教育，建设数字校园。' })],
      findings: [{ message: 'open', cells: ['B3'], values: { slip: '“”' } }],
    },
    {
      says: 'a full stop after a name',
      tables: named('促进教育公平。'),
      findings: [{ message: 'fullStop', cells: ['E6'], fix: { E6: '促进教育公平' } }],
    },
    {
      says: 'a sign that sounds alike, in a phrase and in a word',
      tables: [
        project({
          projectName: '全民肩身设施维护',
        }),
      ],
      findings: [{ message: 'sounds', severity: 'warning', cells: ['C2'], values: { right: '全民健身' } }],
    },
    {
      says: 'the same in a source, told once',
      tables: [
        strategic({
          rows: [
            { standardSource: '绩效考核办法（市政府公共卫声部分）' },
            { name: '维修面积', standardSource: '绩效考核办法（市政府公共卫声部分）' },
          ],
        }),
      ],
      findings: [{ message: 'sounds', severity: 'warning', cells: ['H8'] }],
    },
  ],
} satisfies RuleCases;
