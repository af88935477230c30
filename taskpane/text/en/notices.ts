// Texts in English: notices, which tell what a command ended with.
import type { notices as zh } from '../zh/notices';

export const notices: Record<keyof typeof zh, string> = {
  'notice.tableCreated': 'Sheet “{name}” was added and can be filled in.',
  'notice.tableCreated.project':
    'Sheet “{name}” was added. Type its indicators, or pick them from the library.',
  'notice.tableCreated.pick': 'Pick indicators',
  'notice.templateCreated':
    'The template is ready: {sheets} {sheets|sheet|sheets}. Save it as a new file before sending it; the workbook’s structure is locked, without a password.',
  'notice.indicatorsInserted': '{count} {count|indicator|indicators} inserted; now type the values.',
  'notice.indicatorsInserted.skipped':
    '{count} {count|indicator|indicators} inserted; now type the values. {skipped} already there, so left out: {names}',
  'notice.indicatorsAlreadyThere': 'Already in the table, so not inserted again: {names}',
  'notice.rowsInserted': 'Row {row} was inserted; now fill it in.',
  'notice.rowsRemoved': '{count} {count|row|rows} deleted.',
  'notice.profileSwitched':
    'The table now follows {profile}. Look whether each indicator stands where it belongs.',
  'notice.rebuilt': 'Laid out anew on sheet “{name}”; the old table stays as it was.',
  'notice.rebuilt.leftovers':
    'Laid out anew on sheet “{name}”; the old table stays as it was. {leftovers} {leftovers|text|texts} found no place: go through the list.',
  'notice.fileOpened': '“{name}” was read: {tables} {tables|table|tables} found.',
  'notice.filesRead': '{files} {files|file|files} checked, with {tables} {tables|table|tables}.',
  'notice.filesRead.failed':
    '{files} {files|file|files} checked, with {tables} {tables|table|tables}; nothing to check in {failed}, the list of files says why.',
  'notice.filesStopped': 'Stopped. The files that were read are in the list; the others were not read.',
  'notice.fileNotGiven':
    'The file could not be read; it may have been moved, or you may not be allowed to. Choose it again.',
  'notice.fileUnexpected':
    'The file could not be read. Choose it again; if that does not help, open it in Excel, save a copy and choose that.',
  'notice.fileWithoutTables':
    'No target table was found in “{name}”. Tables are found by their labels; is it the right file?',
  'notice.fileNotAWorkbook':
    'This is not an .xlsx workbook. Save an older file (.xls) or a WPS one (.et) as .xlsx first, then choose it again.',
  'notice.fileDamaged':
    'The file is damaged and could not be read. Open it in Excel and save a copy, or ask for it again.',
  'notice.fileEncrypted':
    'The file asks for a password to open, so it could not be read. Remove that password in Excel, save, and choose it again.',
  'notice.fileTooLarge':
    'The file is too large and was not opened. Keep the sheets with target tables only, save a copy and choose that.',
  'notice.undone': 'The last step was undone.',
  'notice.undo': 'Undo',
  'notice.fixApplied': '{cells} changed.',
  'notice.fixesApplied': '{count} places fixed.',
  'notice.fixesApplied.left': '{count} places fixed; {left} more have to be fixed one by one.',
  'notice.checked':
    'The whole workbook was checked: {tables} {tables|table|tables}, {findings} {findings|finding|findings}.',
  'notice.checkStopped': 'Stopped. What is shown is still the last check.',
  'notice.startStopped': 'Stopped. “Try again” reads from the beginning.',
  'notice.protection':
    'The sheet’s protection was taken off and put back. Excel’s own undo ends there; Undo in this pane still works.',
  'notice.cellBeingEdited': 'A cell is being edited. Press Enter to finish it, then try again.',
  'notice.sheetProtected':
    'The sheet is protected, so nothing was written. Unprotect it under Review, then try again.',
  'notice.workbookProtected':
    'The workbook’s structure is protected, so no sheet can be added. Nothing was written. Unprotect the workbook under Review, then try again.',
  'notice.sheetGone': 'This sheet was deleted or moved away; the list is up to date now.',
  'notice.sheetChanged':
    'The table was changed a moment ago, so nothing was written. Look at it, then try again.',
  'notice.undoChanged':
    'These cells were changed since, so nothing was undone. Look at what is there now, and change it back by hand where needed.',
  'notice.columnsMissing':
    'This table lacks columns that an indicator needs (in a project table levels 1 to 3, operator, value, unit; in a department’s tables the indicator and its annual value). Nothing was written. Add the columns first.',
  'notice.tableBeside':
    'The rows to add or delete run through another table beside this one. Nothing was written. Move that table to a sheet of its own first.',
  'notice.contentBeside':
    'The rows to add or delete have other content beside the table. Nothing was written. Move that content above or below the table, or to another sheet first.',
  'notice.lastRow':
    'A table keeps at least one row, so nothing was deleted. To empty the row, clear its cells.',
  'notice.libraryNotLoaded':
    'The indicator library did not load, so nothing was written. Try again; if it fails again, close the pane and open it once more.',
  'notice.ownKept': 'Kept in {place}: {added} added, {replaced} updated, {unchanged} unchanged.',
  'notice.ownKept.inLibrary':
    'Kept in {place}: {added} added, {replaced} updated, {unchanged} unchanged. {inLibrary} {inLibrary|takes|take} the place of an indicator of the same name that ships.',
  'notice.ownRemoved': '{count} {count|indicator|indicators} removed from {place}.',
  'notice.ownDrawn':
    '{count} {count|indicator|indicators} put onto sheet “{name}”; move it to a new workbook to hand it on.',
  'notice.rulesDrawn':
    'The sheet “{name}” is there. Fill in the bureau’s own column; it takes effect at once.',
  'notice.ownFormDrawn':
    'Sheet “{name}” is an empty import form. Fill it in, save it as .xlsx, and import it here.',
  'notice.ownAdded': '“{name}” was added to your own indicators ({place}).',
  'notice.ownReplaced': '“{name}” was among your own indicators ({place}) and now follows this row.',
  'notice.ownDamaged':
    'The own indicators kept in {place} are damaged and could not be read; everything else works. Import them again.',
  'notice.ownNewer':
    'The own indicators kept in {place} come from a newer version and could not be read; everything else works. Update the add-in.',
  'notice.ownTooLarge':
    'The own indicators in {place} are too large for Excel to take; what was kept before stays. Keep fewer, or use Excel for Windows or Mac.',
  'notice.nothingToAdd': 'This row has no name, so it was not added.',
  'notice.nothingToAdd.level2': 'This row has no second level, so it was not added. Choose one.',
  'notice.nothingToAdd.value':
    'This row has no value that tells number from quality, so it was not added. Fill in operator and unit, or words.',
  'notice.nothingToAdd.unit': 'This row has no unit, so it was not added. Fill it in first.',
  'notice.notKept':
    'This machine allows nothing to be kept (no space, or storage is forbidden), so it was not. You can keep it in the workbook instead.',
  'notice.offerTaken': 'Changed to “{name}” from the library.',
  'notice.explanationsSaved':
    'The explanations were put into the workbook ({count} in all); now save the file.',
  'notice.explanationsDamaged':
    'The explanations kept in the workbook are damaged and could not be read; everything else works. Saving explanations will replace them.',
  'notice.explanationsNewer':
    'The explanations kept in the workbook come from a newer version; they could not be read and stay as they are. Update the add-in.',
  'notice.explanationsTooLarge':
    'These are more explanations than Excel takes; what the workbook kept before stays. Withdraw some, or use Excel for Windows or Mac.',
  'notice.explanationsNotLoaded':
    'This part did not load, so nothing was written. Try again; if it fails again, close the pane and open it once more.',
  'notice.partNotLoaded':
    'Part of the add-in did not load, so nothing was checked yet. Try again; if it fails again, close the pane and open it once more.',
  'notice.excelBusy': 'Excel is busy. Nothing was written. Wait a moment, then try again.',
  'notice.connectionLost':
    'The connection to Excel is lost. Close this pane and open it again; what was written stays.',
  'notice.tooLarge':
    'The sheet is too large for Excel to answer. Delete spare rows and columns outside the table, then try again.',
  'notice.templateTooLarge':
    'These are more tables than Excel takes at once; nothing was written. Choose fewer departments or rows, and make them in several goes.',
  'notice.workbookReadOnly':
    'The workbook is read-only, so nothing was written. Save a copy, then try again.',
  'notice.unexpected':
    'That did not work. Look at the sheet and try again; if it fails again, save and reopen the workbook.',
};
