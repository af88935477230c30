// The forms that ship: the official ones, and bureaus' own. A test holds them against their schema, so that the pane
// need not carry it.
import type { TableKind } from '../../domain/tables';
import type { Form } from './form';
import annual from './annual.json';
import project from './project.json';
import projectCostComposition from './project-cost-composition.json';
import strategic from './strategic.json';
import summary from './summary.json';

export type { Form, FormPart } from './form';

export const officialForms: Readonly<Record<TableKind, Form>> = {
  project: project as Form,
  strategic: strategic as Form,
  annual: annual as Form,
  summary: summary as Form,
};

/** All forms that ship; of each kind the official one comes first. A bureau's own form is one more entry. */
export const forms: readonly Form[] = [...Object.values(officialForms), projectCostComposition as Form];

export function formById(id: string): Form {
  const form = forms.find((entry) => entry.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}
