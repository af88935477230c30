// A goal that works for another place than the department's own: text taken over from elsewhere.
import { isForPartners, placeOfDepartment, placesServed } from '../../lexicon';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

export default defineRule({
  id: 'goal-place',
  title: { 'zh-CN': '目标写本地', 'en-US': 'Goals name the own place' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '审核经验：套用外地文本时地名没有改',
  scope: 'table',
  kinds: ['project', 'strategic'],
  messages: {
    other: {
      'zh-CN': '{label}写“{place}”，部门是“{department}”，疑似套用外地文本。请核对地名。',
      'en-US':
        '{label} says “{place}”, the department is “{department}”: text from elsewhere? Check the place.',
    },
    within: {
      'zh-CN':
        '{label}只写“{place}”，部门是“{department}”。如果“{place}”不是本市的，请改正；是本市的，请写明为何只写这里。',
      'en-US':
        '{label} names only “{place}”, the department is “{department}”. If the place is not part of its city, correct it; else say why only there.',
    },
  },
  check({ view, report }) {
    const { department } = view.table;
    const own = placeOfDepartment(department);
    if (!own) return;
    const about = view.kind === 'project' ? view.table.projectName : '';
    for (const { label, text, cell } of goalsOf(view)) {
      if (isForPartners(about + text)) continue;
      const place = placesServed(text).find((name) => !name.endsWith(own) && !own.endsWith(name));
      // The city of a county may be named by it, and a project may be for one place of many.
      if (!place || place.endsWith('市') || about.includes(place.slice(0, -1))) continue;
      const message = own.endsWith('市') ? 'within' : 'other';
      report({
        message,
        ...(message === 'within' && { severity: 'info' as const }),
        cells: [cell],
        values: { label, place, department },
      });
    }
  },
});
