// Counts of what the project itself does among its benefits: an output, not what comes of it.
import { isDoingUnit, isOwnDoing } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { plainUnit, unitOf } from '../measures';
import { defineRule } from '../rule';

/** What is planted or restored can be output and ecological benefit. */
const BENEFITS = ['economicBenefit', 'socialBenefit'];

export default defineRule({
  id: 'output-under-benefit',
  title: { 'zh-CN': '产出不作效益', 'en-US': 'Outputs are no benefits' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：效益指标反映产出带来的影响',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    doing: {
      'zh-CN':
        '“{name}”（{value}）是项目自己做的事，属于产出，却列在“{found}”下。请移到“{expected}”；效益请写做了之后带来的变化，例如知晓率、受益人数。',
      'en-US':
        '“{name}” ({value}) is what the project itself does, an output, but stands under “{found}”. Move it to “{expected}”; as a benefit say what comes of it.',
    },
  },
  check({ view, report }) {
    const expected = level2OfKind(view.profile, 'quantity')!.level2.name;
    for (const { name, kind, kindText, target, nameCell, kindCell } of view.indicators) {
      if (!kind || !BENEFITS.includes(kind)) continue;
      const unit = unitOf(target);
      if (unit === undefined || !isDoingUnit(plainUnit(unit)) || !isOwnDoing(name)) continue;
      report({
        message: 'doing',
        cells: [nameCell, kindCell],
        values: { name, value: target.text, found: kindText, expected },
      });
    }
  },
});
