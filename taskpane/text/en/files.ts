// Texts in English: the list of files, and what one of them says.
import type { files as zh } from '../zh/files';

export const files: Record<keyof typeof zh, string> = {
  'file.title': 'Check or tidy files',
  'file.intro':
    'Choose one or more .xlsx files: the target tables in each are checked, and can be laid out in the official form in this workbook. Files are only read, and each is checked by itself.',
  'file.choose': 'Choose files…',
  'file.add': 'Add files…',
  'file.drop': 'Files can also be dropped here, several at once.',
  'file.unread':
    'The file could not be read; it may have been moved, or you may not be allowed to. Choose it again.',
  'file.list': 'List of files',
  'file.total': '{files} {files|file|files} · {tables} {tables|table|tables}',
  'file.failed': 'Nothing to check in {n} {n|file|files}; see below why',
  'file.order': 'Order and filter',
  'file.byErrors': 'Most errors first',
  'file.byName': 'By name',
  'file.withErrors': 'With errors',
  'file.noneWithErrors': 'No file has errors.',
  'file.clear': 'Clear the list',
  'file.remove': 'Take out of the list: {name}',
  'file.tables': '{n} {n|table|tables}',
  'file.moreTables': '{n} more {n|table|tables}',
  'file.rows': '{n} {n|row|rows}',
  'file.back': 'Back to the list of files',
  'file.aboutFindings': 'Read only: to mend something, open the file itself.',
  'file.rulesHere': 'Checked by the rules of this workbook ({n} {n|change|changes}).',
  'file.rulesOfFile': 'Checked by the file’s own rules ({n} {n|change|changes}), not by those that ship.',
  'file.rebuildOf': 'Lay out in the official form: {name}',
};
