// Reads a workbook's sheets and looks at them portion by portion, so that the pane does not stand still.
import type { Standard } from '../library/standards';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { WorkbookPort } from './port';
import type { Progress } from './session';
import type { Steps } from './steps';
import type { WorkbookReader } from './workbookState';

/** Does the work of `reader(snapshots, standards)`, step by step. */
export async function lookAhead(
  reader: WorkbookReader,
  snapshots: readonly SheetSnapshot[],
  standards: readonly Standard[],
  steps: Steps,
): Promise<void> {
  const work = reader.ahead(snapshots, standards)[Symbol.iterator]();
  while (!work.next().done) await steps.next();
}

/** All sheets, looked at already. `loading`: the reader, which is fetched while Excel is asked. */
export async function readAhead(
  port: Pick<WorkbookPort, 'readInPortions'>,
  loading: Promise<WorkbookReader>,
  standards: readonly Standard[],
  steps: Steps,
  show: (progress: Progress) => void,
): Promise<SheetSnapshot[]> {
  // It fails for whoever awaits it below, if Excel has not failed before.
  loading.catch(() => undefined);
  const snapshots: SheetSnapshot[] = [];
  for await (const { sheets, total } of port.readInPortions()) {
    snapshots.push(...sheets);
    await lookAhead(await loading, sheets, standards, steps);
    await steps.next();
    if (sheets.length < total) show({ done: snapshots.length, total });
  }
  // What a table takes from one of another portion.
  await lookAhead(await loading, snapshots, standards, steps);
  return snapshots;
}
