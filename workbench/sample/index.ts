// The sample workbook: an invented county, tables as they come back to a finance bureau, defects planted.
import { workbookOf } from '../../src/blueprint/blueprint';
import { writeWorkbook } from '../../src/xlsx';
import { annualTable, strategicTable, summaryTable } from './department';
import { careProject, waterProject } from './projects';

/** The sheets, for tests that look for what was planted. */
export const sampleSheets = [waterProject, careProject, strategicTable, annualTable, summaryTable];

/** The bytes of the .xlsx file. */
export function sampleWorkbook(): Promise<Uint8Array> {
  return writeWorkbook(workbookOf(...sampleSheets));
}
