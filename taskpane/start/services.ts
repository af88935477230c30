// What the session asks for besides the workbook, each fetched as a chunk of its own when it is first wanted.
import { loadLibrary } from '../../src/library/load';
import { keptForUser } from './kept';
import { FileProblem, type SessionServices } from '../../src/session/port';
import type { SheetSnapshot } from '../../src/sheet/snapshot';

export async function readFile(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const { readWorkbook, UnreadableWorkbook } = await import('../../src/xlsx');
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? new FileProblem(error.code) : error;
  }
}

export const services: SessionServices = {
  library: async () => (await loadLibrary()).library,
  readFile,
  kept: keptForUser,
};
