// A goal that is all aims and no result: nothing in it can be looked up at the end of the year.
import { compactText } from '../../domain/text';
import { contains, startsWith } from '../../lexicon';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

/** A year is no figure of a result. */
const FIGURE = /\d|[一二两三四五六七八九十百千万][个项次场家户所座件人名套处]/;
/** Something that will be there or not. */
const RESULT =
  /建成|新建|完工|竣工|投入使用|完成|出台|印发|编制|全覆盖|零事故|无事故|免费|发放|及时足额|按时/;

export default defineRule({
  id: 'goal-vague',
  title: { 'zh-CN': '目标可以衡量', 'en-US': 'Goals can be measured' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'regulation',
  source: '财预〔2015〕88号：绩效目标应当指向明确、细化量化',
  scope: 'table',
  kinds: ['project'],
  messages: {
    slogans: {
      'zh-CN': '{label}“{start}”全是口号，没有一个数量或可以核查的结果。请写明今年做多少、做到什么程度。',
      'en-US':
        '{label} “{start}” is all slogans, without a figure or a result that can be checked. Say how much, and how well.',
    },
  },
  check({ view, report }) {
    for (const { label, text, cell } of goalsOf(view)) {
      const bare = compactText(text).replace(/(?:19|20)\d\d年?/g, '');
      const clauses = bare.split(/[,，。;；!！]/).filter((clause) => clause.length >= 4);
      if (clauses.length === 0 || FIGURE.test(bare) || RESULT.test(bare)) continue;
      const aims = clauses.filter(
        (clause) => startsWith(clause, 'aimStarts') || contains(clause, 'abstractWords'),
      );
      if (aims.length * 3 < clauses.length * 2) continue;
      report({
        message: 'slogans',
        // A part that is none may say what is done.
        ...(aims.length < clauses.length && { severity: 'info' as const }),
        cells: [cell],
        values: { label, start: text.length > 24 ? `${text.slice(0, 24)}…` : text },
      });
    }
  },
});
