// A part of the goal that no indicator speaks of.
import { compactText } from '../../domain/text';
import { beginning } from '../beginning';
import { goalItems, topicsOf } from '../goalItems';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

/** Numbers of two digits or more, which two texts do not share by chance. */
const figuresOf = (text: string) => text.match(/\d[\d.,]*\d/g) ?? [];

export default defineRule({
  id: 'goal-without-indicator',
  title: { 'zh-CN': '目标有指标对应', 'en-US': 'Every goal has its indicator' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号：绩效指标是绩效目标的细化和量化',
  scope: 'table',
  kinds: ['project'],
  messages: {
    uncovered: {
      'zh-CN': '年度目标里的“{part}”没有对应的指标。请补一条指标，或删去这部分目标。',
      'en-US': 'No indicator speaks of “{part}” in the goal. Add one, or drop this part of the goal.',
    },
  },
  check({ view, report }) {
    const [goal] = goalsOf(view);
    if (!goal || view.indicators.length < 3) return;
    const items = goalItems(goal.text);
    if (items.length === 0) return;
    const names = compactText(view.indicators.map(({ name, target }) => `${name} ${target.text}`).join('|'));
    const figures = view.indicators.flatMap(({ target }) => figuresOf(compactText(target.text)));
    items.forEach(({ text, isNumbered }, index) => {
      // What the project's name or another item says too does not tell this item from the rest.
      const others = compactText(
        [
          view.table.projectName,
          ...items.filter((_, other) => other !== index).map((item) => item.text),
        ].join('|'),
      );
      const own = topicsOf(text).filter((pair) => !others.includes(pair));
      if (own.length < 2 || own.some((pair) => names.includes(pair))) return;
      if (figuresOf(text).some((figure) => figures.includes(figure))) return;
      report({
        message: 'uncovered',
        // In running text a clause can belong to the one before.
        ...(!isNumbered && { severity: 'info' as const }),
        cells: [goal.cell],
        values: { part: beginning(text, 20) },
      });
    });
  },
});
