// Worked examples: the official forms, filled by an invented department as a careful one would.
import type { SheetBlueprint } from '../blueprint/blueprint';
import { contentOf } from '../blueprint/content';
import { drawForm } from '../blueprint/drawForm';
import { officialForms, type Form } from '../blueprint/forms';
import { exerciseMarks } from '../domain/exercise';
import type { Profile } from '../domain/profiles';
import type { ProjectTable, TableKind, TargetTable } from '../domain/tables';
import { annualTable, strategicTable, summaryTable } from './departments';
import { libraryProject, projectTable } from './projects';
import { kindNames } from './words';

/** `projects` are those that a summary adds up: what the workbook holds. */
export function exampleTable(
  kind: TableKind,
  profile: Profile,
  year: number,
  projects: readonly ProjectTable[] = [projectTable(libraryProject, profile, year)],
): TargetTable {
  switch (kind) {
    case 'project':
      return projectTable(libraryProject, profile, year);
    case 'strategic':
      return strategicTable;
    case 'annual':
      return annualTable(year);
    case 'summary':
      return summaryTable(projects, year);
  }
}

export const sheetNameFor = (purpose: string, kind: TableKind) => `${purpose}（${kindNames[kind]}表）`;

/** A filled form whose title and sheet say what it is for (填报示例, 练习). */
export function drawFor(
  purpose: string,
  table: TargetTable,
  year: number,
  inTitle: string = purpose,
): SheetBlueprint {
  const form: Form = officialForms[table.kind];
  const named = {
    ...form,
    title: `${form.title}（${inTitle}）`,
    sheetName: sheetNameFor(purpose, table.kind),
  };
  return drawForm(named, contentOf(table, year));
}

/** To be read: nobody types over it by mistake. */
function locked(blueprint: SheetBlueprint): SheetBlueprint {
  const styles = Object.entries(blueprint.styles).map(([key, style]) => [key, { ...style, locked: true }]);
  return { ...blueprint, styles: Object.fromEntries(styles), protection: {} };
}

export function workedExample(
  kind: TableKind,
  profile: Profile,
  year: number,
  projects?: readonly ProjectTable[],
): SheetBlueprint {
  return locked(drawFor(exerciseMarks.example, exampleTable(kind, profile, year, projects), year));
}
