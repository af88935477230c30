// Units with what does not belong to them: brackets, closing punctuation, 百分比 for %; results in their place.
import { compactText } from '../../domain/text';
import { bareUnit } from '../../domain/values';
import { defineRule } from '../rule';

/** 合格, 基本达标: a result, where a unit should stand. */
const RESULT =
  /^(?:基本|全部|全面|均|已|验收|按时|按期)?(?:合格|达标|优良|优秀|良好|及时|满意|完成|有效|到位|符合|准确|齐全|完好|正常|稳定|通过|落实|规范|提升|提高|改善|增强|明显|显著)(?:以上|率|度|要求|标准)?$/;
const isResult = (unit: string) => RESULT.test(compactText(unit));

export default defineRule({
  id: 'unit-style',
  title: { 'zh-CN': '单位写法', 'en-US': 'Spelling of units' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'form',
  source: '项目支出绩效目标表“单位（文字描述）”',
  scope: 'table',
  kinds: ['project'],
  messages: {
    spelling: {
      'zh-CN': '指标“{name}”的单位写成“{unit}”。请写“{expected}”。',
      'en-US': 'The unit of “{name}” is written “{unit}”. Write “{expected}”.',
    },
    word: {
      'zh-CN':
        '指标“{name}”有数值 {number}，单位却写成“{unit}”，定量与定性混在一起。请写单位（例如 %），或清除符号和数值只写“{unit}”。',
      'en-US':
        '“{name}” has the number {number} with “{unit}” for a unit, which is a result in words. Give a unit, such as %, or only the words.',
    },
  },
  check({ view, report }) {
    for (const { name, fields, target, unitCell } of view.indicators) {
      const { unit, number } = fields;
      if (target.kind === 'quantity' && isResult(unit)) {
        const values = { name, number, unit };
        report({ message: 'word', severity: 'warning', cells: [unitCell], values });
        continue;
      }
      const expected = bareUnit(unit);
      if (target.kind !== 'quantity' || !expected || expected === compactText(unit)) continue;
      report({
        message: 'spelling',
        cells: [unitCell],
        values: { name, unit, expected },
        changes: [{ cell: unitCell, before: unit, after: expected }],
      });
    }
  },
});
