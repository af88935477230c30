// Tables as they begin: what is known of them, and empty rows to be filled.
import type { Profile } from '../domain/profiles';
import type {
  AnnualIndicator,
  AnnualTable,
  BenchmarkRow,
  ProjectIndicator,
  ProjectTable,
  StrategicTable,
  SummaryRow,
  SummaryTable,
} from '../domain/tables';

/** Default label of 资金情况. */
export const fundLabel = '财政拨款年度金额';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const noBenchmarks: BenchmarkRow = {
  annualValue: '',
  plannedValue: '',
  standardValue: '',
  standardSource: '',
  prior3YearMean: '',
  priorYearValue: '',
  historySource: '',
  note: '',
};

/** Empty rows for each 二级指标 of a profile, as often as asked. */
export function blankIndicators(profile: Profile, rowsEach: number): ProjectIndicator[] {
  return profile.level1.flatMap((level1) =>
    level1.level2.flatMap((level2) =>
      times(rowsEach, () => ({
        level1: level1.name,
        level2: level2.name,
        name: '',
        operator: '',
        number: '',
        unit: '',
      })),
    ),
  );
}

/** `amount` in 万元. */
export function blankProject(
  known: Pick<ProjectTable, 'projectName' | 'department' | 'amount' | 'annualGoal'> & { year: number },
  indicators: ProjectIndicator[],
): ProjectTable {
  return { kind: 'project', title: '', fundLabel, amountUnit: '万元', ...known, indicators };
}

export function blankStrategic(department: string, goals: string, rows: number): StrategicTable {
  return {
    kind: 'strategic',
    title: '',
    year: undefined,
    department,
    goals,
    indicators: times(rows, (index) => ({
      sequence: String(index + 1),
      name: '',
      definition: '',
      ...noBenchmarks,
    })),
  };
}

const blankDuty = (index: number): AnnualIndicator => ({
  dutySequence: String(index + 1),
  duty: '',
  dutyGoal: '',
  category: '',
  name: '',
  definition: '',
  ...noBenchmarks,
  activity: '',
  budgetProject: '',
  office: '',
});

export function blankAnnual(year: number, department: string, duties: number, rowsEach: number): AnnualTable {
  return {
    kind: 'annual',
    title: '',
    year,
    department,
    categoryInIndicatorColumn: false,
    indicators: times(duties, blankDuty).flatMap((row) => times(rowsEach, () => row)),
  };
}

/** Rows for the projects that are known, at least so many. */
export function blankSummary(
  year: number,
  projects: readonly Omit<SummaryRow, 'sequence'>[],
  rows: number,
): SummaryTable {
  return {
    kind: 'summary',
    title: '',
    year,
    rows: times(Math.max(rows, projects.length), (index) => ({
      department: '',
      projectName: '',
      amount: '',
      fundType: '',
      ...projects[index],
      sequence: String(index + 1),
    })),
    total: '',
  };
}
