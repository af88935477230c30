// What is chosen in the form for a template workbook, and what must be right about it.
import * as z from 'zod/mini';
import { looks } from '../../src/blueprint/looks';
import { profiles } from '../../src/domain/profiles';
import type { TableKind } from '../../src/domain/tables';
import type { TemplateOptions } from '../../src/session/session';
import * as checks from '../form/checks';
import { budgetYear } from '../form/year';
import { tableKinds } from '../parts/kinds';

/** As typed and ticked. */
export interface TemplateDraft {
  kinds: readonly TableKind[];
  year: string;
  departments: string;
  profileId: string;
  sector: string;
  blankRows: string;
  instructions: boolean;
  example: boolean;
  practice: boolean;
  ruleSheet: boolean;
  /** Forms other than the official ones. */
  formIds: Partial<Record<TableKind, string>>;
  lookId: string;
}

/** What is typed, in the order of the form, so that the first wrong field is the topmost. */
const schema = z.object({
  kinds: z
    .array(z.enum(['project', 'strategic', 'annual', 'summary']))
    .check(z.minLength(1, 'form.kindsMissing' satisfies checks.FormText)),
  year: checks.year,
  departments: checks.departments,
  sector: checks.choice,
  blankRows: checks.fewRows,
});

export const beginTemplate = (): TemplateDraft => ({
  kinds: tableKinds,
  year: String(budgetYear(new Date())),
  departments: '',
  profileId: profiles[0]!.id,
  sector: '',
  blankRows: '1',
  instructions: true,
  example: true,
  practice: false,
  ruleSheet: false,
  formIds: {},
  lookId: looks[0].id,
});

export interface TemplateCheck {
  /** Undefined while something is wrong. */
  options: TemplateOptions | undefined;
  wrong: Partial<Record<keyof TemplateDraft, checks.FormText>>;
  firstWrong: string | undefined;
}

export function checkTemplate(draft: TemplateDraft): TemplateCheck {
  const result = schema.safeParse(draft);
  if (!result.success) {
    const wrong = checks.wrongFields(result.error.issues);
    return { options: undefined, wrong, firstWrong: Object.keys(schema.shape).find((field) => wrong[field]) };
  }
  const departments = result.data.departments.map((name) => ({ name, projects: [] }));
  return { options: { ...draft, ...result.data, departments }, wrong: {}, firstWrong: undefined };
}
