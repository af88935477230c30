// How the money and the staff are managed, in the place of what the project brings.
import { contains, managementIn } from '../../lexicon';
import { costKinds } from '../../domain/profiles';
import { defineRule } from '../rule';

export default defineRule({
  id: 'management-as-result',
  title: { 'zh-CN': '管理要求不作产出效益', 'en-US': 'Management is no result' },
  severity: 'info',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2021〕101号：预算执行率单独计分，指标反映项目的产出和效果',
  scope: 'table',
  kinds: ['project'],
  messages: {
    management: {
      'zh-CN':
        '“{name}”考核的是{subject}，不反映项目做成了什么，却列在“{found}”下。预算执行另行考核；请改为项目本身的产出或效果。',
      'en-US':
        '“{name}” looks at {subject}, not at what the project brings, but stands under “{found}”. The use of the budget is weighed elsewhere; name an output or effect.',
    },
  },
  check({ view, report }) {
    // For a finance bureau the management of money is the work itself.
    if (contains(view.table.department, 'financeOffices')) return;
    for (const { name, kind, kindText, nameCell } of view.indicators) {
      const subject = kind && !costKinds.includes(kind) ? managementIn(name) : undefined;
      if (subject)
        report({ message: 'management', cells: [nameCell], values: { name, subject, found: kindText } });
    }
  },
});
