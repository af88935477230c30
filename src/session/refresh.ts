// Reads sheets again: single ones at once, all of them in portions, which takes a while and can be stopped.
import type { Standard } from '../library/standards';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readAhead } from './inPortions';
import type { WorkbookPort } from './port';
import type { Progress } from './session';
import { createSteps, Stopped, type Steps } from './steps';
import { replaceSnapshots, type WorkbookReader } from './workbookState';

interface Ground {
  port: Pick<WorkbookPort, 'read' | 'readInPortions'>;
  workbookReader(): Promise<WorkbookReader>;
  standards(): readonly Standard[];
  /** All sheets as last read. */
  known(): readonly SheetSnapshot[];
  /** Before sheets are asked for; what it answers is told what came of it. */
  begin(): (snapshots: readonly SheetSnapshot[], reader: WorkbookReader) => void;
  show(progress: Progress | undefined): void;
}

export interface Refresh {
  /** All sheets without a list. Rejects with Stopped, WorkbookProblem or Refusal; what was known then stays. */
  refresh(sheets?: readonly string[]): Promise<void>;
  /** Stops the reading of all sheets that is under way, and those that wait for it. */
  stopRefresh(): void;
  /** When no reading of all sheets is under way any more, whatever came of it. */
  wholeRead(): Promise<void>;
}

export function createRefresh({ port, workbookReader, standards, known, begin, show }: Ground): Refresh {
  let whole: Promise<void> = Promise.resolve();
  let steps: Steps | undefined;
  let stops = 0;
  /** What was read of single sheets during a reading of all: it is newer than what that may have read. */
  let meanwhile: { sheets: readonly string[]; read: readonly SheetSnapshot[] }[] = [];

  const refreshSheets = async (sheets: readonly string[]) => {
    const end = begin();
    const [read, reader] = await Promise.all([port.read(sheets), workbookReader()]);
    if (steps) meanwhile.push({ sheets, read });
    end(replaceSnapshots(known(), sheets, read), reader);
  };

  const refreshWhole = async () => {
    const end = begin();
    steps = createSteps();
    meanwhile = [];
    try {
      const all = await readAhead(port, workbookReader(), standards(), steps, show);
      const now = meanwhile.reduce((all, { sheets, read }) => replaceSnapshots(all, sheets, read), all);
      end(now, await workbookReader());
    } finally {
      steps = undefined;
      show(undefined);
    }
  };

  const wholeRead = () => whole.catch(() => undefined);
  return {
    wholeRead,
    stopRefresh() {
      stops += 1;
      steps?.stop();
    },
    refresh(sheets) {
      if (sheets) return refreshSheets(sheets);
      // One after the other, so that what was asked for last is the last word.
      const before = stops;
      whole = wholeRead().then(() => {
        if (stops !== before) throw new Stopped();
        return refreshWhole();
      });
      return whole;
    },
  };
}
