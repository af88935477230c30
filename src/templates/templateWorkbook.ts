// A workbook to be handed out: blank tables for departments, with help, instructions and exercises as wished.
import type { WorkbookBlueprint } from '../blueprint/blueprint';
import { officialForms } from '../blueprint/forms';
import type { TableKind, TargetTable } from '../domain/tables';
import { guidanceSheets } from '../guidance';
import type { LibraryIndicator } from '../library/indicator';
import { drawRuleSheet, standardSettings, type RuleSettings } from '../rules/settings';
import type { ProtectionOptions } from '../sheet/style';
import { blankAnnual, blankIndicators, blankProject, blankStrategic, blankSummary } from './blankTables';
import { drawTables, type FormOfTable } from './drawTables';
import { profileOf } from './newTable';

/** A department that tables are prefilled for. */
export interface TemplateDepartment {
  name: string;
  /** A project table each; without any, one is left blank. `amount` in 万元. */
  projects: readonly { projectName: string; amount: string; fundType: string }[];
}

export interface TemplateOptions {
  kinds: readonly TableKind[];
  /** Forms other than the official ones, by kind. */
  formIds?: Partial<Record<TableKind, string>>;
  profileId: string;
  year: number;
  /** Undefined: all sectors. */
  sector: string | undefined;
  lookId: string;
  /** Rows left free: in each 二级 block, for each duty, and ten times as many in lists. */
  blankRows: number;
  /** Without any, the tables name no department. */
  departments: readonly TemplateDepartment[];
  instructions: boolean;
  example: boolean;
  practice: boolean;
  /** What a bureau has otherwise; the instructions say it. */
  rules?: RuleSettings | undefined;
  /** A sheet of the rules goes with the tables. */
  ruleSheet?: boolean;
}

/**
 * What is still allowed on a protected sheet: rows come in with the look and the help of their neighbours, heights
 * and widths fit the texts, blocks are sorted. Input cells are open, labels are not.
 */
export const templateProtection: ProtectionOptions = {
  insertRows: true,
  formatRows: true,
  formatColumns: true,
  sort: true,
};

const duties = 3;
const noDepartment: TemplateDepartment = { name: '', projects: [] };
const blank = { projectName: '', amount: '', fundType: '' };

export function templateWorkbook(
  options: TemplateOptions,
  library: readonly LibraryIndicator[],
): WorkbookBlueprint {
  const departments = options.departments.length > 0 ? options.departments : [noDepartment];
  const profile = profileOf(options.profileId);
  const { sheets, lists } = drawTables(tablesOf(departments, options), {
    ...options,
    profile,
    library,
    protection: templateProtection,
  });
  const guidance = guidanceSheets({ ...options, profile }, library);
  const rules = options.ruleSheet ? [ruleSheetOf(options.rules)] : [];
  return {
    sheets: [...guidance, ...sheets, ...rules],
    lists,
    replacesBlank: true,
    structureLocked: true,
    opensPane: true,
  };
}

/** Rules that are made are handed out as they are; those still to be made are open. */
const ruleSheetOf = (rules: RuleSettings | undefined) =>
  drawRuleSheet(rules ?? standardSettings, {
    protection: templateProtection,
    locked: rules !== undefined,
  });

function tablesOf(departments: readonly TemplateDepartment[], options: TemplateOptions): FormOfTable[] {
  const { kinds, year, blankRows, formIds = {} } = options;
  const indicators = blankIndicators(profileOf(options.profileId), blankRows);
  const tables = departments.flatMap(({ name, projects }): TargetTable[] => [
    blankStrategic(name, '', blankRows * 10),
    blankAnnual(year, name, duties, blankRows),
    ...(projects.length > 0 ? projects : [blank]).map(({ projectName, amount }) =>
      blankProject({ year, department: name, projectName, amount, annualGoal: '' }, indicators),
    ),
  ]);
  const listed = departments.flatMap(({ name, projects }) =>
    projects.map((project) => ({ ...project, department: name })),
  );
  return [...tables, blankSummary(year, listed, blankRows * 10)]
    .filter(({ kind }) => kinds.includes(kind))
    .map((table) => ({ table, formId: formIds[table.kind] ?? officialForms[table.kind].id }));
}
