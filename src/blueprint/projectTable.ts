// A new 项目支出绩效目标表: what it is drawn from, and the empty rows it starts with.
import type { Profile } from '../domain/profiles';
import type { ProjectIndicator, ProjectTable } from '../domain/tables';
import type { SheetBlueprint } from './blueprint';
import { contentOf } from './content';
import { drawForm } from './drawForm';
import { officialForms } from './forms';

/** What a project table is drawn from. */
export type ProjectContent = Pick<
  ProjectTable,
  'projectName' | 'department' | 'fundLabel' | 'amount' | 'annualGoal' | 'indicators'
> & { year: number };

/** Default label of 资金情况. */
export const fundLabel = '财政拨款年度金额';

/** One empty row for each 二级指标 of a profile, as often as asked. */
export function blankIndicators(profile: Profile, rowsEach: number): ProjectIndicator[] {
  return profile.level1.flatMap((level1) =>
    level1.level2.flatMap((level2) =>
      Array.from({ length: rowsEach }, () => ({
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

/** The sheet of one project table in the official form. `amount` is in 万元. */
export function projectBlueprint(content: ProjectContent): SheetBlueprint {
  const table: ProjectTable = { kind: 'project', title: '', amountUnit: '万元', ...content };
  return drawForm(officialForms.project, contentOf(table, content.year));
}
