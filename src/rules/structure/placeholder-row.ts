// Rows that hold nothing but 无 or a dash: the form asks for no row where there is no indicator.
import { compactText } from '../../domain/text';
import { isEmpty } from '../measures';
import { defineRule } from '../rule';

const NOTHING = /^(?:无|暂无|没有|不涉及|无此项|不适用|[-—－–/／]+)$/;

export default defineRule({
  id: 'placeholder-row',
  title: { 'zh-CN': '不设占位行', 'en-US': 'No rows of nothing' },
  severity: 'info',
  heading: 'completeness',
  basis: 'practice',
  source: '审核经验：不涉及的二级指标不必列行',
  scope: 'table',
  kinds: ['project'],
  yieldsTo: ['value-missing'],
  messages: {
    nothing: {
      'zh-CN': '“{level2}”这一行只写了“{name}”，没有指标。项目不涉及这一类的，请删去该行，不必占位。',
      'en-US':
        'The row of “{level2}” says only “{name}”: no indicator. Delete the row where the project has none of the kind.',
    },
  },
  check({ view, report }) {
    for (const { name, kindText, target, nameCell } of view.indicators) {
      if (!NOTHING.test(compactText(name))) continue;
      if (!isEmpty(target) && !NOTHING.test(compactText(target.text))) continue;
      report({ message: 'nothing', cells: [nameCell], values: { level2: kindText, name } });
    }
  },
});
