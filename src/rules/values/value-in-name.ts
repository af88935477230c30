// The target written into the name as well: next year's name would say last year's number.
import { compactText } from '../../domain/text';
import { unitOf } from '../measures';
import { defineRule } from '../rule';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export default defineRule({
  id: 'value-in-name',
  title: { 'zh-CN': '名称不含指标值', 'en-US': 'Names hold no targets' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：数值只填在指标值栏，名称逐年可比',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    twice: {
      'zh-CN': '指标名称“{name}”里写了指标值“{value}”。数值只填在指标值栏，名称请去掉它，方便逐年比较。',
      'en-US':
        'The name “{name}” holds the target “{value}”. Enter the number as the target only, so that names compare over the years.',
    },
  },
  check({ view, report }) {
    for (const { name, target, nameCell, targetCell } of view.indicators) {
      const unit = unitOf(target);
      if (target.kind !== 'quantity' || unit === undefined || unit === '') continue;
      // 每1件 and 第3期 are no targets; 达到95%以上 is one, 20吨以上渔船 a class.
      const value = `${target.number}${compactText(unit)}`;
      const text = compactText(name);
      if (!text.includes(value)) continue;
      const pattern = new RegExp(
        `(?<![\\d.每第≥≤>-])${escaped(value)}(?:(?<=[达到于]${escaped(value)})以上|(?![以之内外]))`,
      );
      if (!pattern.test(text)) continue;
      report({ message: 'twice', cells: [nameCell, targetCell], values: { name, value } });
    }
  },
});
