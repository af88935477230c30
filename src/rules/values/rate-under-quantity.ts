// Percentages among the quantities.
import { contains, endsWith, isRateName } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { isPercent, unitOf } from '../measures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'rate-under-quantity',
  title: { 'zh-CN': '数量指标不写比率', 'en-US': 'No rates among quantities' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号：数量指标反映预期提供的公共产品和服务数量',
  scope: 'table',
  kinds: ['project', 'annual'],
  yieldsTo: ['cost-word-outside-cost', 'satisfaction-outside-satisfaction', 'percent-range'],
  messages: {
    rate: {
      'zh-CN':
        '“{name}”的值是比率（{value}），却列在“{found}”下。请移到“{expected}”，或改成人数、件数等绝对数。',
      'en-US':
        '“{name}” is a rate ({value}) but stands under “{found}”. Move it to “{expected}”, or count people, pieces or times.',
    },
  },
  check({ view, lexicon, report }) {
    for (const { name, kind, kindText, kindCell, nameCell, target, targetCell } of view.indicators) {
      if (kind !== 'quantity') continue;
      const isRate = isPercent(target) || (isRateName(name) && unitOf(target) === '');
      // 培训人数 in % is in the right place with the wrong unit.
      const noun = lexicon.nounClass(name);
      if (!isRate || (noun && !noun.isMoney && !noun.isLoose)) continue;
      const isTime = endsWith(name, 'timeEnds') || contains(name, 'timeWords');
      const better = level2OfKind(view.profile, isTime ? 'timeliness' : 'quality');
      report({
        message: 'rate',
        cells: [kindCell.row === nameCell.row ? kindCell : nameCell, targetCell],
        values: { name, value: target.text, found: kindText, expected: better!.level2.name },
      });
    }
  },
});
