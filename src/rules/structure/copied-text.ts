// A goal that repeats its duty word for word.
import { compactText, normalisedName } from '../../domain/text';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

const sentences = (text: string) =>
  compactText(text)
    .split(/[。;；!?]/)
    .filter((sentence) => sentence.length >= 8);

export default defineRule({
  id: 'copied-text',
  title: { 'zh-CN': '目标不照抄职责', 'en-US': 'Goals do not copy duties' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '职责说管什么，目标说今年做到什么',
  scope: 'table',
  kinds: ['annual'],
  messages: {
    same: {
      'zh-CN': '职责目标“{text}”就是部门职责本身。请写今年要达到的结果。',
      'en-US': 'The goal “{text}” is the duty itself. Say which result the year is to bring.',
    },
    copied: {
      'zh-CN': '职责目标中“{text}…”与部门职责逐字相同（共 {count} 字）。请写今年要达到的结果。',
      'en-US':
        'The goal repeats the duty word for word from “{text}…” on ({count} characters). Say which result the year is to bring.',
    },
  },
  check({ view, report }) {
    for (const { text, cell, duty } of goalsOf(view)) {
      const own = compactText(duty);
      const copied = sentences(text).filter((sentence) => own.includes(sentence));
      const count = copied.join('').length;
      const goal = normalisedName(text);
      if (goal.length >= 6 && normalisedName(duty).endsWith(goal)) {
        report({
          message: 'same',
          cells: [cell],
          values: { text: text.length > 24 ? `${text.slice(0, 24)}…` : text },
        });
        continue;
      }
      // A common phrase is no copy; a third of the goal is.
      if (count < 20 || count * 3 < compactText(text).length) continue;
      report({
        message: 'copied',
        cells: [cell],
        values: { text: copied[0]!.slice(0, 12), count: String(count) },
      });
    }
  },
});
