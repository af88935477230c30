// Why a file could not be read as a workbook.

/**
 * - `notAWorkbook`: something else, or an old .xls file (`oldFormat` then is true)
 * - `encrypted`: protected by a password for opening
 * - `tooLarge`: more than this program takes on
 * - `damaged`: an .xlsx file whose inside cannot be read
 */
export type UnreadableCode = 'notAWorkbook' | 'encrypted' | 'tooLarge' | 'damaged';

export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: UnreadableCode,
    /** An Excel 97–2003 file: saving it as .xlsx helps. */
    readonly oldFormat = false,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read as a workbook: ${oldFormat ? 'old .xls format' : code}.`, options);
    this.name = 'UnreadableWorkbook';
  }
}
