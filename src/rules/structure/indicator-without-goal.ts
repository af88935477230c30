// An output that neither the goal nor the project's name speaks of.
import { compactText } from '../../domain/text';
import { topicsOf } from '../goalItems';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

/** A shorter goal leaves too much out to judge by. */
const LEAST_GOAL = 30;
/** More rows than this say that the goal is short, not that the rows are foreign. */
const MOST_ROWS = 2;

export default defineRule({
  id: 'indicator-without-goal',
  title: { 'zh-CN': '指标有目标对应', 'en-US': 'Every output belongs to the goal' },
  severity: 'info',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号：绩效指标与绩效目标直接相关',
  scope: 'table',
  kinds: ['project'],
  yieldsTo: ['not-an-indicator', 'management-as-result'],
  messages: {
    foreign: {
      'zh-CN': '指标“{name}”在项目名称和年度目标里都没有提到。请核对是否属于本项目，或补充目标。',
      'en-US':
        'Neither the project’s name nor its goal speaks of “{name}”. Does it belong here? Else add it to the goal.',
    },
  },
  check({ view, report }) {
    const [goal] = goalsOf(view);
    if (!goal || compactText(goal.text).length < LEAST_GOAL) return;
    const said = compactText(goal.text + view.table.projectName);
    const outputs = view.indicators.filter(({ kind }) => kind === 'quantity' || kind === 'quality');
    const foreign = outputs.filter(({ name }) => {
      const topics = topicsOf(name);
      return topics.length > 0 && !topics.some((pair) => said.includes(pair));
    });
    if (foreign.length > MOST_ROWS || foreign.length * 3 > outputs.length) return;
    for (const { name, nameCell } of foreign) {
      report({ message: 'foreign', cells: [nameCell, goal.cell], values: { name } });
    }
  },
});
