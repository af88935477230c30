// The goal texts of a table, each once, with what they are a goal of.
import type { Cell } from '../sheet/address';
import type { AnnualView, ProjectView, StrategicView } from './view';

export interface Goal {
  label: string;
  text: string;
  cell: Cell;
  /** The duty that the goal belongs to; '' elsewhere. */
  duty: string;
}

export function goalsOf(view: ProjectView | StrategicView | AnnualView): Goal[] {
  const { anchor } = view;
  if (view.kind === 'project') {
    const { annualGoal: text, at } = view.table;
    return text === '' ? [] : [{ label: '年度目标', text, cell: at.annualGoal ?? anchor, duty: '' }];
  }
  if (view.kind === 'strategic') {
    const { goals: text, at } = view.table;
    return text === '' ? [] : [{ label: '战略目标', text, cell: at.goals ?? anchor, duty: '' }];
  }
  const goals = new Map<string, Goal>();
  for (const { fields, cell } of view.indicators) {
    const { dutyGoal: text, duty, at } = fields;
    if (text === '' || goals.has(`${duty} ${text}`)) continue;
    goals.set(`${duty} ${text}`, { label: '职责目标', text, cell: at.dutyGoal ?? cell('dutyGoal'), duty });
  }
  return [...goals.values()];
}
