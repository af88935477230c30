// Texts in English: notices: what a command ended with.
import type { notices as zh } from '../zh/notices';

export const notices: Record<keyof typeof zh, string> = {
  'notice.tableCreated': 'Sheet “{name}” was added. Type its indicators, or pick them from the library.',
  'notice.tableCreated.pick': 'Pick indicators',
  'notice.indicatorsInserted': '{count} {count|indicator|indicators} inserted; now type the values.',
  'notice.indicatorsInserted.skipped':
    '{count} {count|indicator|indicators} inserted; now type the values. {skipped} already there, so left out: {names}',
  'notice.indicatorsAlreadyThere': 'Already in the table, so not inserted again: {names}',
  'notice.fixApplied': '{cells} changed.',
  'notice.checked':
    'The whole workbook was checked: {tables} {tables|table|tables}, {findings} {findings|finding|findings}.',
  'notice.cellBeingEdited': 'A cell is being edited. Press Enter to finish it, then try again.',
  'notice.sheetProtected':
    'The sheet is protected, so nothing was written. Unprotect it under Review, then try again.',
  'notice.sheetGone': 'This sheet was deleted or moved away; the list is up to date now.',
  'notice.sheetChanged':
    'The table was changed a moment ago, so nothing was written. Look at it, then try again.',
  'notice.columnsMissing':
    'This table lacks columns that an indicator needs (levels 1 to 3, operator, value, unit). Nothing was written. Add the columns first.',
  'notice.tableBeside':
    'The new rows would run through another table beside this one. Nothing was written. Move that table to a sheet of its own first.',
  'notice.excelBusy': 'Excel is busy. Nothing was written. Wait a moment, then try again.',
  'notice.connectionLost':
    'The connection to Excel is lost. Close this pane and open it again; what was written stays.',
  'notice.tooLarge':
    'The sheet is too large for Excel to answer. Delete spare rows and columns outside the table, then try again.',
  'notice.workbookReadOnly':
    'The workbook is read-only, so nothing was written. Save a copy, then try again.',
  'notice.unexpected':
    'That did not work. Look at the sheet and try again; if it fails again, save and reopen the workbook.',
};
