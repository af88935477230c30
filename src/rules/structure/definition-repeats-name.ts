// A definition that says no more than the name.
import { normalisedName } from '../../domain/text';
import { defineRule } from '../rule';

/** Do all signs of `part` occur in `whole`, in this order? 养护里程 in 养护农村公路的里程. */
function isAbridged(part: string, whole: string): boolean {
  let next = 0;
  for (const sign of whole) if (sign === part[next]) next += 1;
  return part !== '' && next === part.length;
}

export default defineRule({
  id: 'definition-repeats-name',
  title: { 'zh-CN': '指标解释不重复名称', 'en-US': 'Definition says more than the name' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'form',
  source: '整体战略目标表、年度整体绩效目标表“指标解释”',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    same: {
      'zh-CN': '指标“{name}”的解释与名称相同。请写明统计什么、怎么算。',
      'en-US': 'The definition of “{name}” repeats the name. Say what is counted, and how.',
    },
    shorter: {
      'zh-CN': '指标“{name}”的解释“{definition}”只是名称的缩写。请写明统计什么、怎么算。',
      'en-US':
        'The definition of “{name}”, “{definition}”, only shortens the name. Say what is counted, and how.',
    },
  },
  check({ view, report }) {
    for (const { name, definition, cell } of view.indicators) {
      const [whole, part] = [normalisedName(name), normalisedName(definition)];
      if (part === '' || !isAbridged(part, whole)) continue;
      const message = part === whole ? 'same' : 'shorter';
      report({ message, cells: [cell('definition'), cell('name')], values: { name, definition } });
    }
  },
});
