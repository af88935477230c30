// 准确率 among the timely, 办结率 among satisfaction: what a name ends with says where it belongs.
import { contains, endsWith } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { isPercent } from '../measures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'kind-fits-name',
  title: { 'zh-CN': '指标列在该列的类别', 'en-US': 'Indicators under their own heading' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source:
    '财预〔2015〕88号、财预〔2021〕101号：质量指标反映标准和水平，时效指标反映及时程度，满意度指标反映认可程度',
  scope: 'table',
  kinds: ['project', 'annual'],
  yieldsTo: ['management-as-result'],
  messages: {
    notTimely: {
      'zh-CN':
        '“{name}”（{value}）讲的是做得好不好、全不全，与时间无关，却列在“{found}”下。请移到“{expected}”。',
      'en-US':
        '“{name}” ({value}) is about how well or how much was done, not when, but stands under “{found}”. Move it to “{expected}”.',
    },
    notSatisfaction: {
      'zh-CN':
        '“{name}”（{value}）不是问服务对象满不满意，却列在“{found}”下。请移到它所属的类别，这里写满意度。',
      'en-US':
        '“{name}” ({value}) asks nobody whether they are content, but stands under “{found}”. Move it where it belongs, and put a satisfaction here.',
    },
  },
  check({ view, report }) {
    const expected = level2OfKind(view.profile, 'quality')!.level2.name;
    for (const { name, kind, kindText, target, nameCell, kindCell } of view.indicators) {
      const at = { cells: [nameCell, kindCell], values: { name, value: target.text, found: kindText } };
      if (kind === 'timeliness') {
        const isTime = contains(name, 'timeWords') || contains(name, 'momentWords');
        if (isTime || !isPercent(target) || !endsWith(name, 'qualityEnds')) continue;
        report({ message: 'notTimely', ...at, values: { ...at.values, expected } });
      } else if (kind === 'satisfaction') {
        if (contains(name, 'opinionWords') || !endsWith(name, 'workEnds')) continue;
        report({ message: 'notSatisfaction', ...at });
      }
    }
  },
});
