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
      findings: [{ message: 'wrong', severity: 'warning', cells: ['C5'], values: { right: '拨付' } }],
    },
    {
      says: 'a clause twice',
      tables: [project({ annualGoal: '保护古树名木资源，挂牌 300 株，保护古树名木资源。' })],
      findings: [{ message: 'clause', severity: 'warning', cells: ['C5'] }],
    },
    {
      says: 'a word twice',
      tables: [project({ annualGoal: '节前慰问慰问，送去温暖。' })],
      findings: [{ message: 'doubled', severity: 'warning', cells: ['C5'], values: { slip: '慰问慰问' } }],
    },
    {
      says: 'a particle twice',
      tables: named('学校的的维修数量'),
      findings: [{ message: 'doubled', severity: 'warning', cells: ['E6'], values: { slip: '的的' } }],
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
