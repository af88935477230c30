// Random workbooks saved and opened: what comes back is equal, whatever stands in them.
// PROPERTY_RUNS=500 PROPERTY_SEED=7 npx jest workbench/store/fileRoundTrip --selectProjects unit
import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { seenWorkbook } from '../../test/support/seenWorkbook';
import { aWorkbook, build, type Sketch } from '../../test/support/randomWorkbook';
import { createWorkbook } from './index';
import type { WorkbookStore } from './store';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);
const SEED = Number(process.env.PROPERTY_SEED ?? 1);

async function opened(bytes: Uint8Array): Promise<WorkbookStore> {
  const book = createWorkbook();
  await book.open(bytes);
  return book;
}

/** Sizes that are standard for a sheet come from files only: the workbook starts as one that has them. */
async function started({ standard }: Sketch): Promise<WorkbookStore> {
  const file = new FileWorkbook();
  file.addWorksheet('Sheet1', {
    properties: { defaultRowHeight: standard.height, defaultColWidth: standard.width },
  });
  return opened(new Uint8Array(await file.xlsx.writeBuffer()));
}

test(`${RUNS} random workbooks come back equal`, async () => {
  await fc.assert(
    fc.asyncProperty(aWorkbook, async (sketch) => {
      const book = await started(sketch);
      build(book, sketch);
      const again = await opened(await book.save());
      expect(seenWorkbook(again)).toEqual(seenWorkbook(book));
      // A second time from the file: what was there before has to go.
      const twice = await opened(await again.save());
      expect(seenWorkbook(twice)).toEqual(seenWorkbook(book));
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 600_000);
