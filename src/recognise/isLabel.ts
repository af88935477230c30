// Is a text one of the words that forms print, rather than something a person filled in?
import { labelForms } from './grid';
import { namesAnything } from './matchers';
import { FIELD_OF_LABEL, TOTAL_LABELS } from './words';

export function isLabel(text: string): boolean {
  const forms = labelForms(text.replace(/[:：]\s*$/, ''));
  return (
    namesAnything(forms) || forms.some((form) => FIELD_OF_LABEL.has(form) || TOTAL_LABELS.includes(form))
  );
}
