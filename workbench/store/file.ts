// The workbook from and to the bytes of an .xlsx file.
import type { CellRecord, Content, WorkbookState } from './state';
import { StoreError, type CustomXmlPart } from './store';

export interface FileContents {
  state: WorkbookState;
  /** Id of the sheet in front. */
  active: string;
  parts: CustomXmlPart[];
  settings: Map<string, unknown>;
  properties: { title: string; author: string; subject: string; keywords: string; comments: string };
  customProperties: Map<string, string | number | boolean>;
  source?: Uint8Array;
}

export async function readFile(_bytes: Uint8Array): Promise<FileContents> {
  throw new StoreError('UnsupportedOperation', 'Opening files is not there yet.');
}

export async function writeFile(
  _contents: FileContents & { resultOf(sheet: string, key: number, record: CellRecord): Content },
): Promise<Uint8Array> {
  throw new StoreError('UnsupportedOperation', 'Saving files is not there yet.');
}
