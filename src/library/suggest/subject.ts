// What a table is about, as far as suggestions look at it.
import { findLevel2, type Level2Kind, type Profile } from '../../domain/profiles';
import { profileOfTable } from '../../domain/profileOfTable';
import type { IndicatorTable } from '../../domain/tables';
import { normalisedName } from '../../domain/text';
import { purposesOfProject } from '../purposesOfProject';
import { sectorsOfDepartment } from '../sectorOfDepartment';

export interface Subject {
  profile: Profile;
  /** The project's name; '' for a table of a whole department. */
  project: string;
  /** 年度目标, 战略目标, or duties and their goals. */
  goal: string;
  sectors: readonly string[];
  purposes: readonly string[];
  /** Normalised names of the indicators that are there. */
  names: ReadonlySet<string>;
  kinds: ReadonlySet<Level2Kind>;
  /** Its rows have kinds, so that it can lack some. */
  hasKinds: boolean;
}

export function subjectOf(table: IndicatorTable): Subject {
  const profile = profileOfTable(table);
  const rows = table.indicators.filter(({ name }) => name !== '');
  const kinds = rows.flatMap((row) => {
    const category = 'level2' in row ? row.level2 : 'category' in row ? row.category : '';
    return findLevel2(profile, category)?.level2.kind ?? [];
  });
  const common = {
    profile,
    names: new Set(rows.map(({ name }) => normalisedName(name))),
    kinds: new Set(kinds),
    sectors: sectorsOfDepartment(table.department),
  };
  if (table.kind === 'project') {
    const { projectName: project, annualGoal: goal } = table;
    return { ...common, project, goal, purposes: purposesOfProject(project), hasKinds: true };
  }
  const goal =
    table.kind === 'strategic'
      ? table.goals
      : [...new Set(table.indicators.flatMap(({ duty, dutyGoal }) => [duty, dutyGoal]))].join('；');
  return { ...common, project: '', goal, purposes: [], hasKinds: kinds.length > 0 };
}
