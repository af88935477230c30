// Satisfaction asked of those who carry the project out, while others are served.
import {
  asksOwnStaff,
  asksStaffOf,
  asksSupervisors,
  foreignRespondent,
  isForStaff,
  otherRespondent,
  publicNamed,
  publicServed,
} from '../../lexicon';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';
import type { AnnualView, IndicatorView, ProjectView, StrategicView } from '../view';

/** Other indicators, of which fewer say too little of what a table is about. */
const LEAST_OTHERS = 4;

/** All that a table says of its work, its other indicators included. */
function contextOf(view: ProjectView | StrategicView | AnnualView, asked: readonly IndicatorView[]): string {
  const { table, indicators } = view;
  const own = 'projectName' in table ? table.projectName + table.department : table.department;
  const goals = goalsOf(view).map(({ text, duty }) => text + duty);
  const names = (indicators as readonly IndicatorView[])
    .filter((row) => !asked.includes(row))
    .map(({ name }) => name);
  return [own, ...goals, ...names].join('|');
}

export default defineRule({
  id: 'respondent-fits',
  title: { 'zh-CN': '满意度问服务对象', 'en-US': 'Satisfaction is asked of those served' },
  severity: 'info',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2021〕101号：满意度指标反映服务对象的认可程度',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    staff: {
      'zh-CN':
        '“{name}”问的是办事的人，项目服务的是“{served}”，本表也没有其他满意度指标。请改为服务对象的满意度，例如“{served}满意度”。',
      'en-US':
        '“{name}” asks those who do the work, while the project serves “{served}”, and no other row asks them. Ask those served, such as “{served}满意度”.',
    },
    supervisors: {
      'zh-CN':
        '“{name}”问的是从事监管、检查的人，不是服务对象。请改为企业、群众等受监管、受保护一方的满意度。',
      'en-US':
        '“{name}” asks those who supervise or inspect, whom nobody serves. Ask those who are inspected or protected.',
    },
    foreign: {
      'zh-CN':
        '“{name}”问的是“{asked}”，而本表的名称、目标、职责和其他指标都没有说到这些人。请核对是否从别的表复制来的，改为真正的服务对象。',
      'en-US':
        '“{name}” asks “{asked}”, of whom nothing else in the table speaks. Was it copied from another table? Ask those who are served.',
    },
    definition: {
      'zh-CN': '“{name}”问的是“{asked}”，解释“{definition}”数的却是“{counted}”。请改为在服务对象中调查。',
      'en-US':
        '“{name}” asks “{asked}”, while its definition “{definition}” counts “{counted}”. Survey those who are served.',
    },
  },
  check({ view, report }) {
    const rows = view.indicators.filter(({ name, kind }) => kind === 'satisfaction' || name.includes('满意'));
    const context = contextOf(view, rows);
    const isTold = view.indicators.length - rows.length >= LEAST_OTHERS;
    for (const indicator of rows) {
      const { name, nameCell, definition } = indicator;
      const asked = isTold ? foreignRespondent(name, context) : undefined;
      if (asked)
        report({ message: 'foreign', severity: 'warning', cells: [nameCell], values: { name, asked } });
      if (view.kind !== 'project' && asksSupervisors(name)) {
        report({ message: 'supervisors', cells: [nameCell], values: { name } });
      }
      const other = otherRespondent(name, definition);
      if (!other || !('benchmarks' in indicator)) continue;
      const cells = [indicator.cell('definition'), nameCell];
      report({ message: 'definition', severity: 'warning', cells, values: { name, definition, ...other } });
    }
    if (view.kind !== 'project') return;
    const { annualGoal, projectName, department } = view.table;
    const text = `${projectName} ${annualGoal}`;
    // Who names the own institution leaves no doubt who is asked.
    const isOwn = rows.length > 0 && rows.every(({ name }) => asksStaffOf(name, department));
    const served = publicServed(text) ?? (isOwn && !isForStaff(text) ? publicNamed(text) : undefined);
    if (!served || !rows.every(({ name }) => isOwn || asksOwnStaff(name))) return;
    for (const { name, nameCell } of rows) {
      report({ message: 'staff', cells: [nameCell], values: { name, served } });
    }
  },
});
