// Goals that tell what has been done.
import { containedWord } from '../../lexicon';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

export default defineRule({
  id: 'goal-is-past',
  title: { 'zh-CN': '目标写要做到什么', 'en-US': 'Goals look ahead' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '目标是计划期要达到的结果，不是已完成的工作',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    past: {
      'zh-CN': '{label}里写着“{phrase}”，讲的是已完成的工作。请改写为计划年度要达到的结果。',
      'en-US':
        '{label} says “{phrase}”: that is work already done. Say which result the planned year is to bring.',
    },
  },
  check({ view, report }) {
    for (const { label, text, cell } of goalsOf(view)) {
      const phrase = containedWord(text, 'pastPhrases');
      if (phrase) report({ message: 'past', cells: [cell], values: { label, phrase } });
    }
  },
});
