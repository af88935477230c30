// A goal that is all aims and no result: nothing in it can be looked up at the end of the year.
import { compactText } from '../../domain/text';
import { contains } from '../../lexicon';
import { beginning } from '../beginning';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

/** A year is no figure of a result. */
const FIGURE = /\d|[一二两三四五六七八九十百千万][个项次场家户所座件人名套处]/;
/** Something that will be there or not. */
const RESULT =
  /建成|新建|完工|竣工|投入使用|完成|出台|印发|编制|全覆盖|零事故|无事故|免费|发放|及时足额|按时/;

/** 做好各项工作, 完成上级交办的任务: whatever the duty, it could stand there. */
const EMPTY =
  /^(?:认真|切实|扎实|全面|圆满|努力|积极|继续|进一步|按时|按要求|保质保量|高质量|统筹)*(?:地)?(?:做好|抓好|完成|落实|履行|推进|搞好|开展|执行)(?:好)?(?:.{0,6}(?:各项|相关|有关|日常|本职|其他|其它|交办的?|分内|份内|部门|单位|岗位|法定)).{0,6}(?:工作|任务|职责|职能|事项|事务)(?:的?(?:落实|开展|完成)(?:到位)?)?$/;

export default defineRule({
  id: 'goal-vague',
  title: { 'zh-CN': '目标可以衡量', 'en-US': 'Goals can be measured' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'regulation',
  source: '财预〔2015〕88号：绩效目标应当指向明确、细化量化',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    empty: {
      'zh-CN':
        '{label}“{start}”里的“{phrase}”等于没有目标，全文也没有一个数量或结果。请写明今年办哪几件事、做到什么程度。',
      'en-US':
        '{label} “{start}”: “{phrase}” is no goal, and nothing else in it is a figure or a result. Say what is to be done this year, and how well.',
    },
    slogans: {
      'zh-CN': '{label}“{start}”全是口号，没有一个数量或可以核查的结果。请写明今年做多少、做到什么程度。',
      'en-US':
        '{label} “{start}” is all slogans, without a figure or a result that can be checked. Say how much, and how well.',
    },
  },
  check({ view, lexicon, report }) {
    for (const { label, text, cell } of goalsOf(view)) {
      const bare = compactText(text).replace(/(?:19|20)\d\d年?/g, '');
      const clauses = bare.split(/[,，。;；!！]/).filter((clause) => clause.length >= 4);
      if (clauses.length === 0 || FIGURE.test(bare)) continue;
      const values = { label, start: beginning(text) };
      const empty = clauses.find((clause) => EMPTY.test(clause));
      const others = clauses.filter((clause) => !EMPTY.test(clause));
      if (
        empty &&
        others.every((clause) => lexicon.startsWith(clause, 'aimStarts') && !RESULT.test(clause))
      ) {
        report({ message: 'empty', cells: [cell], values: { ...values, phrase: empty } });
        continue;
      }
      // The goal of a duty is short and may name an aim only.
      if (view.kind === 'annual' || RESULT.test(bare)) continue;
      const aims = clauses.filter(
        (clause) => lexicon.startsWith(clause, 'aimStarts') || contains(clause, 'abstractWords'),
      );
      if (aims.length * 3 < clauses.length * 2) continue;
      report({
        message: 'slogans',
        // A part that is none may say what is done.
        ...(aims.length < clauses.length && { severity: 'info' as const }),
        cells: [cell],
        values,
      });
    }
  },
});
