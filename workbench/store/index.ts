// The store of the embedded Excel; its contract is store.ts.
import type { WorkbookStore } from './store';
import { Workbook } from './workbook';

/** One empty sheet `Sheet1`. */
export function createWorkbook(): WorkbookStore {
  return new Workbook();
}

export { moveFormula } from './references';
