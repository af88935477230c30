// What a table is about, as far as suggestions look at it.
import { findLevel2, guessProfile, type Level2Kind, type Profile } from '../../domain/profiles';
import type { FoundTable } from '../../domain/tables';
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
  /** A table whose rows have kinds can lack some of them. */
  hasKinds: boolean;
}

/** @param department of a table that does not name its own: the one it is paired with */
export function subjectOf({ table }: FoundTable, department = ''): Subject {
  if (table.kind === 'summary') throw new TypeError('a summary has no indicators');
  const rows = table.indicators.filter(({ name }) => name !== '');
  const categories = rows.map((row) => ({
    level1: 'level1' in row ? row.level1 : '',
    level2: 'level2' in row ? row.level2 : 'category' in row ? row.category : '',
  }));
  const profile = guessProfile(table.kind === 'project' ? table.indicators : categories);
  const kinds = categories.flatMap(({ level2 }) => findLevel2(profile, level2)?.level2.kind ?? []);
  const common = {
    profile,
    names: new Set(rows.map(({ name }) => normalisedName(name))),
    kinds: new Set(kinds),
    sectors: sectorsOfDepartment(table.department || department),
  };
  if (table.kind === 'project') {
    const { projectName, annualGoal } = table;
    return {
      ...common,
      project: projectName,
      goal: annualGoal,
      purposes: purposesOfProject(projectName),
      hasKinds: true,
    };
  }
  const goal =
    table.kind === 'strategic'
      ? table.goals
      : [...new Set(table.indicators.flatMap(({ duty, dutyGoal }) => [duty, dutyGoal]))].join('；');
  return { ...common, project: '', goal, purposes: [], hasKinds: kinds.length > 0 };
}
