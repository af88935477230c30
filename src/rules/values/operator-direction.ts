// Accidents of at least so many, passes of at most so many.
import { costKinds } from '../../domain/profiles';
import { endDirection, endsWith } from '../../lexicon';
import { dimensionOf, isMonthDate, operatorOf, percentOf, unitOf } from '../measures';
import { operatorCell, withOperator } from '../operators';
import { defineRule } from '../rule';

export default defineRule({
  id: 'operator-direction',
  title: { 'zh-CN': '符号方向正确', 'en-US': 'Operator points the right way' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '越少越好的指标控制上限（≤），越多越好的指标保证下限（≥）',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['satisfaction-range', 'cost-operator', 'bound-says-something'],
  messages: {
    less: {
      'zh-CN': '指标“{name}”越少越好，却写成“{value}”，意思是越多越好。请改用“{expected}”。',
      'en-US': 'For “{name}” less is better, yet “{value}” asks for more. Use “{expected}”.',
    },
    more: {
      'zh-CN': '指标“{name}”越高越好，却写成“{value}”，意思是越低越好。请改用“{expected}”。',
      'en-US': 'For “{name}” more is better, yet “{value}” asks for less. Use “{expected}”.',
    },
    unwelcome: {
      'zh-CN':
        '指标“{name}”写成“{value}”，等于鼓励越多越好，而这不是追求的结果。请删去，或换成办得好不好的指标，例如合格率、覆盖率。',
      'en-US':
        '“{name}” says “{value}”: the more the better, though nobody should wish for it. Delete it, or say how well the work is done.',
    },
    late: {
      'zh-CN': '“{name}”是时点，写成“{value}”意思是不早于，可以无限推迟。请改用“{expected}”。',
      'en-US': '“{name}” is a point in time; “{value}” says not before, and sets no end. Use “{expected}”.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, kind, target } = indicator;
      const sign = operatorOf(target);
      if (!sign || sign === '=') continue;
      // Money is cost-operator's; 社会成本指标 has accidents and complaints too.
      if (kind && costKinds.includes(kind) && dimensionOf(unitOf(target) ?? '').startsWith('money')) continue;
      const asksMore = sign === '≥' || sign === '>';
      if (asksMore && endsWith(name, 'unwelcomeEnds')) {
        report({ message: 'unwelcome', cells: [indicator.targetCell], values: { name, value: target.text } });
        continue;
      }
      const isLate = asksMore && endsWith(name, 'momentEnds') && isMonthDate(target);
      const better = isLate ? 'less' : endDirection(name);
      if (!better || (better === 'more') === asksMore) continue;
      // Only a rate is surely better when higher.
      if (better === 'more' && percentOf(target) === undefined) continue;
      const expected = ({ '≥': '≤', '>': '<', '≤': '≥', '<': '>' } as const)[sign];
      report({
        message: isLate ? 'late' : better,
        cells: [operatorCell(indicator)],
        values: { name, value: target.text, expected },
        ...withOperator(indicator, expected),
      });
    }
  },
});
