// Texts in English: the frame and what all views share.
import type { frame as zh } from '../zh/frame';

export const frame: Record<keyof typeof zh, string> = {
  'app.label': 'Target tables',
  'app.starting': 'Reading the workbook…',
  'app.failed': 'The workbook could not be read.',
  'app.retry': 'Try again',
  'app.loading': 'Loading…',
  'app.loadFailed': 'This did not load.',
  'app.loadFailedText': 'Try again; if it fails again, close the pane and open it once more.',
  'app.dismiss': 'Dismiss this message',

  'nav.label': 'Views',
  'nav.tables': 'Tables',
  'nav.findings': 'Findings',
  'nav.picker': 'Indicators',
  'nav.findingsWithErrors': 'Findings, {n} {n|error|errors}',

  'busy.creating': 'Creating…',
  'busy.inserting': 'Inserting…',
  'busy.removing': 'Deleting rows…',
  'busy.switching': 'Switching the framework…',
  'busy.rebuilding': 'Laying the table out anew…',
  'busy.opening': 'Reading the file…',
  'busy.undoing': 'Undoing…',
  'busy.fixing': 'Changing cells…',
  'busy.keeping': 'Keeping the indicators…',
  'busy.checking': 'Checking…',

  'progress.of': '{n} / {total}',
  'progress.ofSheets': '{n} / {total} sheets',
  'progress.stop': 'Stop',

  'undo.last': 'Undo the last step',
  'undo.indicatorsInserted': 'Undo: inserted indicators',
  'undo.rowsInserted': 'Undo: inserted row',
  'undo.rowsRemoved': 'Undo: deleted rows',
  'undo.profileSwitched': 'Undo: switch of framework',
  'undo.fixApplied': 'Undo: fix',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Hint',
  'severity.count.error': '{n} {n|error|errors}',
  'severity.count.warning': '{n} {n|warning|warnings}',
  'severity.count.info': '{n} {n|hint|hints}',
  'severity.none': 'No findings',

  'kind.project': 'Project target table',
  'kind.strategic': 'Strategic goal table',
  'kind.annual': 'Annual overall target table',
  'kind.summary': 'Summary of project tables',
  'picker.loading': 'Loading the indicator library…',
  'picker.loadFailed': 'The indicator library did not load.',
  'picker.noTableTitle': 'Choose a table first',
  'picker.chooseTable': 'Insert into which table?',
  'picker.noTable': 'There is no table yet that indicators can be inserted into. Make one first.',
};
