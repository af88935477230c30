// Heads, pieces and hectares among the qualities.
import { contains, directionOf, isDoingUnit, isOwnDoing } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { dimensionOf, operatorOf, plainUnit, unitOf } from '../measures';
import { defineRule } from '../rule';

const DIMENSIONS = ['people', 'area', 'length', 'weight', 'volume'];
const COUNTS = [...'件户家场批台套辆本份篇棵株头宗座所处盏幢栋间架匹口枚根张艘部册眼孔羽尾道条', '人次'];

/** Prizes, standards and faults are counted, and say something of quality all the same. */
const OF_QUALITY = /奖|荣誉|称号|标准|等级|合格|达标|优|验收|抽检|级|认证|示范|精品|误差|厚度|强度|高度/;

export default defineRule({
  id: 'quantity-under-quality',
  title: { 'zh-CN': '质量指标不写数量', 'en-US': 'No quantities among qualities' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号：质量指标反映预期提供的公共产品和服务达到的标准、水平和效果',
  scope: 'table',
  kinds: ['project', 'annual'],
  yieldsTo: ['unit-fits-name'],
  messages: {
    count: {
      'zh-CN': '“{name}”的值是“{value}”，以“{unit}”计的是数量，却列在“{found}”下。请移到“{expected}”。',
      'en-US':
        '“{name}” is “{value}”: what is counted in “{unit}” is a quantity, but it stands under “{found}”. Move it to “{expected}”.',
    },
  },
  check({ view, report }) {
    const expected = level2OfKind(view.profile, 'quantity')!.level2.name;
    for (const { name, kind, kindText, target, nameCell, targetCell } of view.indicators) {
      const unit = unitOf(target);
      const operator = operatorOf(target);
      if (kind !== 'quality' || !unit || operator === '≤' || operator === '<') continue;
      if (target.kind === 'quantity' && Number(target.number) === 0) continue;
      const plain = plainUnit(unit);
      const isCount = COUNTS.includes(plain) || (isDoingUnit(plain) && isOwnDoing(name));
      if (!isCount && !DIMENSIONS.includes(dimensionOf(unit))) continue;
      if (OF_QUALITY.test(name) || directionOf(name, undefined) === 'less' || contains(name, 'timeWords'))
        continue;
      report({
        message: 'count',
        cells: [nameCell, targetCell],
        values: { name, value: target.text, unit, found: kindText, expected },
      });
    }
  },
});
