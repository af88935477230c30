// One new table in a form: what the user says of it, and the sheets to be drawn for it.
import type { WorkbookBlueprint } from '../blueprint/blueprint';
import { isExercise } from '../domain/exercise';
import { profileById, profiles, type Profile } from '../domain/profiles';
import type { FoundTable, TargetTable } from '../domain/tables';
import type { LibraryIndicator } from '../library/indicator';
import { blankAnnual, blankIndicators, blankProject, blankStrategic, blankSummary } from './blankTables';
import { drawTables } from './drawTables';
import { inTenThousandYuan } from './formUnits';

interface NewTableBase {
  /** A form of the kind. */
  formId: string;
  lookId: string;
  year: number;
  department: string;
  /** Rows left free: in each 二级 block, for each duty, or in all. */
  blankRows: number;
}

export type NewTable = NewTableBase &
  (
    | {
        kind: 'project';
        projectName: string;
        /** Plain decimal, 万元. */
        amount: string;
        annualGoal: string;
        profileId: string;
        /** What the 三级 drop-downs offer; undefined: all sectors. */
        sector: string | undefined;
      }
    | { kind: 'strategic'; goals: string }
    | { kind: 'annual'; duties: number }
    | {
        kind: 'summary';
        /** Of the projects that are listed. */
        fundType: string;
      }
  );

export function profileOf(id: string): Profile {
  const profile = profileById(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

/** A summary lists the project tables of its year that are there. */
function tableOf(wanted: NewTable, present: readonly FoundTable[]): TargetTable {
  const { year, department, blankRows } = wanted;
  switch (wanted.kind) {
    case 'project':
      return blankProject(wanted, blankIndicators(profileOf(wanted.profileId), blankRows));
    case 'strategic':
      return blankStrategic(department, wanted.goals, blankRows);
    case 'annual':
      return blankAnnual(year, department, wanted.duties, blankRows);
    case 'summary':
      return blankSummary(year, projectsOf(present, year, wanted.fundType), blankRows);
  }
}

function projectsOf(present: readonly FoundTable[], year: number, fundType: string) {
  return present.flatMap(({ table }) =>
    table.kind === 'project' && (table.year ?? year) === year && !isExercise(table)
      ? [
          {
            department: table.department,
            projectName: table.projectName,
            amount: inTenThousandYuan(table),
            fundType,
          },
        ]
      : [],
  );
}

export function newTableBlueprint(
  wanted: NewTable,
  present: readonly FoundTable[],
  library: readonly LibraryIndicator[],
): WorkbookBlueprint {
  const project = wanted.kind === 'project' ? wanted : undefined;
  return drawTables([{ table: tableOf(wanted, present), formId: wanted.formId }], {
    year: wanted.year,
    profile: project ? profileOf(project.profileId) : profiles[0]!,
    sector: project?.sector,
    lookId: wanted.lookId,
    library,
  });
}
