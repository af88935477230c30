// Is a text one of the words that forms print, rather than something a person filled in?
import { labelForms } from './grid';
import { namesAnything } from './headers';
import { FORM_LABELS, TOTAL_LABELS } from './labels';

const around = new Set([...Object.values(FORM_LABELS).flat(), ...TOTAL_LABELS]);

export function isLabel(text: string): boolean {
  const forms = labelForms(text.replace(/[:：]\s*$/, ''));
  return namesAnything(forms) || forms.some((form) => around.has(form));
}
