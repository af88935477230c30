// A cap equal to the whole budget under a name that covers a part of the project only.
import { compactText } from '../../domain/text';
import { costCaps, costPairs, covers, isNamedAfter, plain } from '../costs';
import { goalItems } from '../goalItems';
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
    const { name } = cap.indicator;
    if (isNamedAfter(table.projectName, name)) return;
    const wanted = costPairs(name);
    const isMostOf = (texts: readonly string[]) =>
      texts.filter((text) => covers(compactText(text), wanted)).length * 2 > texts.length;
    const items = goalItems(table.annualGoal);
    if (isMostOf(items.length > 0 ? items.map(({ text }) => text) : [table.annualGoal])) return;
    // Its words occur in some of what is delivered, but not in most: then it is a part.
    const delivered = indicators.filter(({ kind }) => kind === 'quantity').map((row) => row.name);
    if (isMostOf(delivered) || !delivered.some((other) => covers(compactText(other), wanted))) return;
    report({
      message: 'partOnly',
      cells: [cap.indicator.nameCell, cap.indicator.targetCell],
      values: { name, cap: plain(cap.amount) },
    });
  },
});
