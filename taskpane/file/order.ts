// The list of files as it is shown: ordered, and only those with errors if that is wanted.
import type { ListedFile } from '../../src/session/session';
import { countSeverities, toSubmit, type SeverityCounts } from '../parts/severity';

export type FileOrder = 'errors' | 'name';

export interface CountedFile {
  file: ListedFile;
  /** Of what keeps from submitting. */
  counts: SeverityCounts;
}

export const counted = (files: readonly ListedFile[]): CountedFile[] =>
  files.map((file) => ({ file, counts: countSeverities(toSubmit(file.findings)) }));

const byName = ({ file: a }: CountedFile, { file: b }: CountedFile) =>
  a.name.localeCompare(b.name, 'zh-CN', { numeric: true });

/** What was not read comes first among those with errors: somebody has to do something about it. */
const byErrors = (a: CountedFile, b: CountedFile) =>
  Number(b.file.problem !== undefined) - Number(a.file.problem !== undefined) ||
  b.counts.error - a.counts.error ||
  b.counts.warning - a.counts.warning ||
  b.counts.info - a.counts.info ||
  byName(a, b);

export function arranged(
  files: readonly CountedFile[],
  order: FileOrder,
  withErrorsOnly: boolean,
): CountedFile[] {
  const shown = files.filter(({ counts }) => !withErrorsOnly || counts.error > 0);
  return shown.sort(order === 'name' ? byName : byErrors);
}
