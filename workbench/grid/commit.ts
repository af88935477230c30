// What happens to an entry when Enter is pressed: the validation of the cell may refuse it, ask about it or comment.
import type { Cell } from '../../src/sheet/address';
import type { Validation } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import { ask } from './dialogs';
import type { GridTexts } from './texts';

/** `accept` writes it, `retry` goes on editing, `drop` gives the entry up. */
export type Verdict = 'accept' | 'retry' | 'drop';

/** The alert an entry would meet; undefined when it is valid or nobody asked for an alert. */
export function alertFor(sheet: SheetStore, cell: Cell, input: string) {
  const alert = sheet.validationAt(cell)?.alert;
  return alert && !sheet.isValid(cell, input) ? alert : undefined;
}

/** Shows the alert and asks what is to become of the entry. */
export function judge(alert: NonNullable<Validation['alert']>, texts: GridTexts): Promise<Verdict> {
  const title = alert.title || texts.validationTitle;
  const message = alert.message || texts.validationStop;
  if (alert.style === 'stop') {
    return ask<Verdict>({
      title,
      message,
      icon: 'stop',
      buttons: [
        { id: 'retry', label: texts.retry },
        { id: 'drop', label: texts.cancel },
      ],
    });
  }
  if (alert.style === 'warning') {
    return ask<Verdict>({
      title,
      message: `${message}\n\n${texts.validationContinue}`,
      icon: 'warning',
      buttons: [
        { id: 'accept', label: texts.yes },
        { id: 'retry', label: texts.no },
        { id: 'drop', label: texts.cancel },
      ],
    });
  }
  return ask<Verdict>({
    title,
    message,
    icon: 'information',
    buttons: [
      { id: 'accept', label: texts.ok },
      { id: 'drop', label: texts.cancel },
    ],
  });
}
