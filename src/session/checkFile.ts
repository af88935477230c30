// What a file of the list says: the one place through which a workbook passes that is not the open one.
import type { Standard } from '../library/standards';
import type { ExplainedFinding } from '../review/explanation';
import type { SheetSnapshot } from '../sheet/snapshot';
import { lookAhead } from './inPortions';
import type { Steps } from './steps';
import type { WorkbookReader, WorkbookState } from './workbookState';

/** What is kept of a file to check it, also again. */
export interface FileToCheck {
  sheets: readonly SheetSnapshot[];
  /** As kept in the file; undefined where nothing is. */
  explanations: string | undefined;
}

export type CheckedFile = Pick<WorkbookState, 'tables' | 'rules'> & { findings: readonly ExplainedFinding[] };

/** Rejects with Stopped. Explanations that can't be read count as none. */
export async function checkFile(
  { sheets, explanations }: FileToCheck,
  reader: WorkbookReader,
  standards: readonly Standard[],
  steps: Steps,
): Promise<CheckedFile> {
  await lookAhead(reader, sheets, standards, steps);
  const { tables, rules, findings } = reader(sheets, standards);
  if (explanations === undefined) return { tables, rules, findings };
  const [{ parseExplanations }, { explainFindings }] = await Promise.all([
    import('../review/kept'),
    import('../review/explain'),
  ]);
  const read = parseExplanations(explanations);
  const entries = 'problem' in read ? [] : read.entries;
  return { tables, rules, findings: explainFindings(findings, tables, entries).findings };
}
