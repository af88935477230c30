// Fields of the form that are left empty.
import { defineRule } from '../rule';
import type { Cell } from '../../sheet/address';
import type { Severity } from '../finding';
import type { AnnualView, ProjectView, StrategicView } from '../view';

interface Gap {
  label: string;
  cell: Cell;
  severity?: Severity;
}

function projectGaps({ table, anchor, indicators }: ProjectView): Gap[] {
  const top = (
    [
      ['项目名称', 'projectName'],
      ['主管部门', 'department'],
      ['年度目标', 'annualGoal'],
    ] as const
  ).filter(([, field]) => table[field] === '');
  return [
    ...top.map(([label, field]) => ({ label, cell: table.at[field] ?? anchor })),
    ...indicators
      .filter(({ name }) => name === '')
      .map(({ nameCell }) => ({ label: '三级指标', cell: nameCell })),
    ...indicators
      .filter(({ name, kindText }) => name !== '' && kindText === '')
      .map(({ kindCell }) => ({ label: '二级指标', cell: kindCell })),
  ];
}

function strategicGaps({ table, anchor, indicators }: StrategicView): Gap[] {
  return [
    ...(table.department === ''
      ? [{ label: '部门名称', cell: table.at.department ?? anchor, severity: 'warning' as const }]
      : []),
    // The form may leave out the whole line.
    ...(table.goals === ''
      ? [
          {
            label: '战略目标',
            cell: table.at.goals ?? anchor,
            severity: table.at.goals ? ('warning' as const) : ('info' as const),
          },
        ]
      : []),
    ...indicators
      .filter(({ name }) => name === '')
      .map(({ nameCell }) => ({ label: '指标', cell: nameCell })),
  ];
}

/** Fields of a duty are told once, at its first row. */
function annualGaps({ indicators, hasColumn }: AnnualView): Gap[] {
  const duty = (field: 'duty' | 'dutyGoal', label: string): Gap[] =>
    indicators.flatMap(({ fields, cell }, index) => {
      const before = indicators[index - 1]?.fields;
      const isFirst = before?.dutySequence !== fields.dutySequence || before.duty !== fields.duty;
      return hasColumn(field) && fields[field] === '' && isFirst
        ? [{ label, cell: cell(field), severity: 'warning' as const }]
        : [];
    });
  return [
    ...duty('duty', '部门职责'),
    ...duty('dutyGoal', '职责目标'),
    ...indicators
      .filter(({ name }) => name === '')
      .map(({ nameCell }) => ({ label: '绩效指标', cell: nameCell })),
  ];
}

export default defineRule({
  id: 'required-field',
  title: { 'zh-CN': '必填项', 'en-US': 'Required fields' },
  severity: 'error',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表表样',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    empty: {
      'zh-CN': '“{label}”没有填写。请补上。',
      'en-US': '{label} is empty. Please fill it in.',
    },
  },
  check({ view, report }) {
    const gaps =
      view.kind === 'project'
        ? projectGaps(view)
        : view.kind === 'strategic'
          ? strategicGaps(view)
          : annualGaps(view);
    for (const { label, cell, severity } of gaps) {
      report({
        message: 'empty',
        cells: [cell],
        values: { label },
        ...(severity && { severity }),
      });
    }
  },
});
