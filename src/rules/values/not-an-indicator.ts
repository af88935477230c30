// Names of expense items and bare category names in the place of an indicator.
import { contains, endsWith, startsWith } from '../../lexicon';
import { costKinds, findLevel1, findLevel2 } from '../../domain/profiles';
import { moneyOf } from '../view';
import { defineRule } from '../rule';

/** 某某理念践行度, 争当…排头兵: how sure it is that nothing could be counted. */
function sloganIn(name: string): 'sure' | 'weak' | undefined {
  if (contains(name, 'creedWords') && endsWith(name, 'creedEnds')) return 'sure';
  const starts = startsWith(name, 'sloganNameStarts');
  const ends = endsWith(name, 'sloganNameEnds');
  return starts && ends ? 'sure' : starts || ends ? 'weak' : undefined;
}

export default defineRule({
  id: 'not-an-indicator',
  title: { 'zh-CN': '名称是指标', 'en-US': 'Name is that of an indicator' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '审核经验：指标名称要说明衡量谁、衡量什么',
  scope: 'table',
  kinds: ['project', 'annual', 'strategic'],
  messages: {
    expense: {
      'zh-CN':
        '“{name}”是经费名称，不是指标（值为“{value}”）。请写这笔经费要办成的事，例如人数、件数、次数。',
      'en-US':
        '“{name}” is an expense item, not an indicator (value “{value}”). Name what the money achieves, such as people, cases or times.',
    },
    category: {
      'zh-CN': '指标名称“{name}”就是类别名，没有说明对象。请写明是谁的、什么方面的指标。',
      'en-US': 'The name “{name}” is only that of the category. Say whose indicator it is, and of what.',
    },
    slogan: {
      'zh-CN': '“{name}”（{value}）是口号，不是指标，说不出统计什么、怎么算做到。请改写成可以考核的结果。',
      'en-US':
        '“{name}” ({value}) is a slogan, not an indicator: nobody can say what is counted. Name a result that can be checked.',
    },
  },
  check({ view, lexicon, report }) {
    for (const { name, definition, kind, target, nameCell } of view.indicators) {
      const isCategory = findLevel2(view.profile, name) ?? findLevel1(view.profile, name);
      // 社会公众满意度 names whose it is, 服务对象满意度 does not.
      const namesWhose = /公众|群众|居民|市民/.test(name) && !/服务对象/.test(name);
      if (name !== '' && isCategory && !namesWhose && (definition === '' || definition === name)) {
        report({ message: 'category', cells: [nameCell], values: { name } });
      }
      const slogan = target.kind === 'words' ? sloganIn(name) : undefined;
      if (slogan) {
        const values = { name, value: target.text };
        report({
          message: 'slogan',
          ...(slogan === 'weak' && { severity: 'info' as const }),
          cells: [nameCell],
          values,
        });
        continue;
      }
      if (!kind || costKinds.includes(kind) || !lexicon.endsWith(name, 'expenseEnds')) continue;
      if (target.kind === 'blank' || moneyOf(target)) continue;
      report({
        message: 'expense',
        severity: 'error',
        cells: [nameCell],
        values: { name, value: target.text },
      });
    }
  },
});
