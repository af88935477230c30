// Percentages of something that is no rate: 成立小组 100%.
import { contains, endsWith, isRateName } from '../../lexicon';
import { costKinds } from '../../domain/profiles';
import { isPercent } from '../measures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'value-not-fitting-name',
  title: { 'zh-CN': '指标值与名称相符', 'en-US': 'Value fits the name' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '百分数要说得出分子和分母',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['rate-under-quantity', 'unit-fits-name', 'not-an-indicator', 'value-in-name'],
  messages: {
    noRate: {
      'zh-CN':
        '指标“{name}”不是比率，值却是 {value}，看不出是什么占什么的百分之几。请改成“…率”，或换成个数、次数。',
      'en-US':
        '“{name}” is no rate, yet its value is {value}: percent of what? Name a rate, or count pieces or times.',
    },
    almostRate: {
      'zh-CN': '指标“{name}”的值是 {value}。名称写成“…率”更清楚是什么占什么的百分之几。',
      'en-US': '“{name}” has the value {value}. Naming it a rate (…率) would say what it is a percentage of.',
    },
  },
  check({ view, lexicon, report }) {
    for (const { name, kind, target, targetCell, nameCell } of view.indicators) {
      if (!isPercent(target) || name === '' || isRateName(name)) continue;
      const noun = lexicon.nounClass(name);
      if (noun && !noun.isLoose) continue;
      if (kind && (costKinds.includes(kind) || kind === 'satisfaction')) continue;
      if (contains(name, 'growthWords') || name.includes('率') || endsWith(name, 'percentEnds')) continue;
      const isAlmost = contains(name, 'outcomeWords');
      report({
        message: isAlmost ? 'almostRate' : 'noRate',
        ...(isAlmost && { severity: 'info' as const }),
        cells: [nameCell, targetCell],
        values: { name, value: target.text },
      });
    }
  },
});
