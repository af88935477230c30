// Goals that tell what has been done.
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

/** 已完成…, 已经建成… at the start of a clause; not 对已建成的设施, and not what is kept running. */
const DONE =
  /(?:^|[,，。;；、:：\n\s])[^,，。;；、:：\n的对将把使]{0,6}?(已经?(?:全部|全面|基本|初步|顺利)?(?:完成|建成|建立|实现|取得|开展|达到|形成|举办|成立|组织|发放|投入|获得|制定|出台))(?![^,，。;；]*的)/;

/** 得到了, 解决了: done. 为了 and 除了 are other words, and so is 了解. */
const BROUGHT_ABOUT =
  /(?:[得受达收起做]到|赢得|解决|改善|改变|提高|提升|增强|加强|推动|促进|保障|保证|落实|推进|深化|优化|规范|夯实|打造|形成|消除|缓解|减少|降低|扩大|增加)了(?!解|如指掌)/;

const alreadyDone = (text: string) => DONE.exec(text)?.[1] ?? BROUGHT_ABOUT.exec(text)?.[0];

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
  check({ view, lexicon, report }) {
    for (const { label, text, cell } of goalsOf(view)) {
      const phrase = lexicon.containedWord(text, 'pastPhrases') ?? alreadyDone(text);
      if (phrase) report({ message: 'past', cells: [cell], values: { label, phrase } });
    }
  },
});
