// What the session asks for besides the workbook, each fetched as a chunk of its own when it is first wanted.
import { loadLibrary } from '../../src/library/load';
import { keptForUser } from './kept';
import { FileProblem, type FileContents, type SessionServices } from '../../src/session/port';

export async function readFile(bytes: Uint8Array): Promise<FileContents> {
  const { readWorkbookAndKept, UnreadableWorkbook } = await import('../../src/xlsx');
  try {
    return await readWorkbookAndKept(bytes);
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? new FileProblem(error.code) : error;
  }
}

export const services: SessionServices = {
  library: async () => (await loadLibrary()).library,
  readFile,
  kept: keptForUser,
};
