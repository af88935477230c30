// A project table in the official form, from its content. For the sample workbook and for tests.
import type { SheetBlueprint } from '../../src/blueprint/blueprint';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { officialForms } from '../../src/blueprint/forms';
import type { ProjectTable } from '../../src/domain/tables';
import { fundLabel } from '../../src/templates/blankTables';

/** `amount` in 万元. */
export type ProjectContent = Pick<
  ProjectTable,
  'projectName' | 'department' | 'amount' | 'annualGoal' | 'indicators'
> & { year: number };

export function projectSheet(content: ProjectContent): SheetBlueprint {
  const table: ProjectTable = { kind: 'project', title: '', fundLabel, amountUnit: '万元', ...content };
  return drawForm(officialForms.project, contentOf(table, content.year));
}
