// Satisfaction asked of those who carry the project out, while others are served.
import { asksOwnStaff, publicServed } from '../../lexicon';
import { defineRule } from '../rule';

export default defineRule({
  id: 'respondent-fits',
  title: { 'zh-CN': '满意度问服务对象', 'en-US': 'Satisfaction is asked of those served' },
  severity: 'info',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2021〕101号：满意度指标反映服务对象的认可程度',
  scope: 'table',
  kinds: ['project'],
  messages: {
    staff: {
      'zh-CN':
        '“{name}”问的是办事的人，项目服务的是“{served}”，本表也没有其他满意度指标。请改为服务对象的满意度，例如“{served}满意度”。',
      'en-US':
        '“{name}” asks those who do the work, while the project serves “{served}”, and no other row asks them. Ask those served, such as “{served}满意度”.',
    },
  },
  check({ view, report }) {
    const { annualGoal, projectName } = view.table;
    const rows = view.indicators.filter(({ name, kind }) => kind === 'satisfaction' || name.includes('满意'));
    const served = publicServed(`${projectName} ${annualGoal}`);
    if (!served || !rows.every(({ name }) => asksOwnStaff(name))) return;
    for (const { name, nameCell } of rows) {
      report({ message: 'staff', cells: [nameCell], values: { name, served } });
    }
  },
});
