// A cap equal to the whole budget under a name that covers a part of the project only.
import { compactText } from '../../domain/text';
import { costCaps, costPairs, covers, plain } from '../costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cost-cap-scope',
  title: { 'zh-CN': '成本名称与上限范围一致', 'en-US': 'Cost name covers what its cap covers' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '审核经验：用全部预算作一项费用的上限，控制不了这项费用',
  scope: 'table',
  kinds: ['project'],
  messages: {
    partOnly: {
      'zh-CN':
        '成本指标“{name}”只说了项目的一部分，上限 {cap} 万元却等于全部预算。请按这部分费用写上限，或把名称改为全部支出。',
      'en-US':
        'Cost indicator “{name}” covers only a part of the project, yet its cap of {cap} (10,000 yuan) equals the whole budget. Cap this part, or name the whole cost.',
    },
  },
  check({ view, report }) {
    const { budget, table, indicators } = view;
    const caps = costCaps(view);
    const [cap] = caps;
    if (!budget || caps.length !== 1 || !cap || !cap.amount.eq(budget)) return;
    const wanted = costPairs(cap.indicator.name);
    if (covers(compactText(table.projectName + table.annualGoal), wanted)) return;
    // Its words occur in some of what is delivered, but not in most: then it is a part.
    const delivered = indicators.filter(({ kind }) => kind === 'quantity');
    const covered = delivered.filter(({ name }) => covers(compactText(name), wanted)).length;
    if (covered === 0 || covered * 2 > delivered.length) return;
    report({
      message: 'partOnly',
      cells: [cap.indicator.nameCell, cap.indicator.targetCell],
      values: { name: cap.indicator.name, cap: plain(cap.amount) },
    });
  },
});
