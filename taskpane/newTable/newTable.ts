// What is typed into the form for a new table, and what must be right about it, by kind.
import * as z from 'zod/mini';
import { officialForms } from '../../src/blueprint/forms';
import { looks } from '../../src/blueprint/looks';
import { fundTypes } from '../../src/blueprint/help/summary';
import { profiles } from '../../src/domain/profiles';
import type { TableKind } from '../../src/domain/tables';
import { sectorOfDepartment } from '../../src/library/sectorOfDepartment';
import type { NewTable } from '../../src/session/session';
import * as checks from '../form/checks';
import { budgetYear } from '../form/year';

const { year, department, choice } = checks;
const ids = { formId: z.string(), lookId: z.string() };

/** In the order of the form, so that the first wrong field is the topmost. */
const schemas = {
  project: z.object({
    kind: z.literal('project'),
    year,
    projectName: checks.projectName,
    department,
    amount: checks.amount,
    annualGoal: checks.longText,
    profileId: z.string(),
    sector: choice,
    blankRows: checks.fewRows,
    ...ids,
  }),
  strategic: z.object({
    kind: z.literal('strategic'),
    year,
    department,
    goals: checks.longText,
    blankRows: checks.manyRows,
    ...ids,
  }),
  annual: z.object({
    kind: z.literal('annual'),
    year,
    department,
    duties: checks.fewRows,
    blankRows: checks.fewRows,
    ...ids,
  }),
  summary: z.object({
    kind: z.literal('summary'),
    year,
    fundType: z.string(),
    blankRows: checks.manyRows,
    ...ids,
  }),
};

/** As typed; a kind has fields that others have not. */
export interface NewTableDraft {
  kind: TableKind;
  year: string;
  projectName: string;
  department: string;
  amount: string;
  annualGoal: string;
  profileId: string;
  sector: string;
  goals: string;
  duties: string;
  fundType: string;
  blankRows: string;
  formId: string;
  lookId: string;
}
export type NewTableField = keyof NewTableDraft;

const blankRows: Record<TableKind, string> = { project: '1', strategic: '10', annual: '3', summary: '10' };

/** What a new table begins with: `known` is the department of a table that is there. */
export function beginTable(typed: Partial<NewTableDraft>, known: string): NewTableDraft {
  const kind = typed.kind ?? 'project';
  const named = typed.department ?? known;
  return {
    kind,
    year: String(budgetYear(new Date())),
    projectName: '',
    department: named,
    amount: '',
    annualGoal: '',
    profileId: profiles[0]!.id,
    sector: sectorOfDepartment(named) ?? '',
    goals: '',
    duties: '3',
    fundType: fundTypes[0]!,
    blankRows: blankRows[kind],
    formId: officialForms[kind].id,
    lookId: looks[0].id,
  };
}

export interface NewTableCheck {
  /** Undefined while something is wrong. */
  table: NewTable | undefined;
  wrong: Partial<Record<NewTableField, checks.FormText>>;
  firstWrong: string | undefined;
}

export function checkNewTable(draft: NewTableDraft): NewTableCheck {
  const schema = schemas[draft.kind];
  const result = schema.safeParse(draft);
  if (result.success) {
    // The form of the summary names departments by row only.
    return { table: { department: '', ...result.data }, wrong: {}, firstWrong: undefined };
  }
  const wrong = checks.wrongFields(result.error.issues);
  return { table: undefined, wrong, firstWrong: Object.keys(schema.shape).find((field) => wrong[field]) };
}
