// Why a file could not be read, from what the file system or the workbook's reader throws.
import { UnreadableWorkbook, type UnreadableCode } from '../../src/xlsx';

export type UnreadReason = UnreadableCode | 'oldFormat' | 'missing' | 'folder' | 'forbidden';

const SYSTEM_CODES: Record<string, UnreadReason> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** Undefined for an error that is not about reading the file. */
export function unreadReason(error: unknown): UnreadReason | undefined {
  if (error instanceof UnreadableWorkbook) return error.oldFormat ? 'oldFormat' : error.code;
  return SYSTEM_CODES[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
}
