// A goal that repeats its duty word for word.
import { compactText, normalisedName } from '../../domain/text';
import { beginning } from '../beginning';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

const LEAST = 6;

const withoutStart = (duty: string) => duty.replace(/^(?:负责|承担)/, '');

/** The duty within the goal, where the goal adds little to it: 认真 and the duty. */
function takenIn(goal: string, duty: string): string | undefined {
  const whole = [duty, withoutStart(duty)].find((text) => text.length >= LEAST && goal.includes(text));
  if (!whole) return undefined;
  const added = goal.replace(whole, '');
  return added.length <= whole.length && !/\d/.test(added) ? whole : undefined;
}

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
      const [goal, whole] = [normalisedName(text), normalisedName(duty)];
      if ((goal.length >= LEAST && whole.includes(goal)) || (goal !== '' && goal === withoutStart(whole))) {
        report({ message: 'same', cells: [cell], values: { text: beginning(text) } });
        continue;
      }
      const taken = takenIn(goal, whole);
      if (taken) {
        const values = { text: taken.slice(0, 12), count: String(taken.length) };
        report({ message: 'copied', cells: [cell], values });
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
