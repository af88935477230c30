// `npm run bench`: what speed and memory depend on, each as a ratio to something else measured in the same run.
import { workbookOf } from '../src/blueprint/blueprint';
import { recognise } from '../src/recognise';
import { checkTables } from '../src/rules';
import { library } from '../src/library';
import type { SheetSnapshot } from '../src/sheet/snapshot';
import { templateWorkbook } from '../src/templates/templateWorkbook';
import { readWorkbook, writeWorkbook } from '../src/xlsx';
import { sampleWorkbook } from '../workbench/sample';
import { benchLibrarySearch } from './bench/librarySearch';
import { benchLiveCheck } from './bench/liveCheck';
import { compare, type Comparison } from './bench/measure';

const report = (work: string, { ours, yardstick }: Comparison, against: string) => {
  const milliseconds = (time: number) => `${time.toFixed(2)} ms`;
  console.log(
    `${work}: ${milliseconds(ours)}, ${against}: ${milliseconds(yardstick)}; ratio ${(ours / yardstick).toFixed(3)}`,
  );
};

const file = await sampleWorkbook();
const snapshots = await readWorkbook(file);
report(
  'recognise and check the sample workbook',
  await compare(
    30,
    () => checkTables(recognise(snapshots)),
    () => readWorkbook(file),
  ),
  'read its .xlsx',
);

const template = templateWorkbook(
  {
    kinds: ['strategic', 'annual', 'project', 'summary'],
    profileId: '2021',
    year: 2026,
    sector: 'education',
    lookId: 'standard',
    blankRows: 1,
    departments: [],
    instructions: true,
    example: true,
    practice: true,
  },
  library,
);
const plainSheets = template.sheets.map((sheet) => ({ ...sheet, validations: [], highlights: [] }));
report(
  'write a template workbook to .xlsx',
  await compare(
    20,
    () => writeWorkbook(template),
    () => writeWorkbook(workbookOf(...plainSheets)),
  ),
  'its sheets without lists, validations and highlights',
);

/** The same sheets over and over, under names and ids of their own. */
const many = (times: number): SheetSnapshot[] =>
  Array.from({ length: times }, (_, copy) =>
    snapshots.map((sheet) => ({ ...sheet, id: `${sheet.id}/${copy}`, name: `${sheet.name}${copy}` })),
  ).flat();
const [once, fifty] = [many(1), many(50)];
report(
  'recognise and check 50 such workbooks in one',
  await compare(
    5,
    () => checkTables(recognise(fifty)),
    () => {
      for (let copy = 0; copy < 50; copy++) checkTables(recognise(once));
    },
  ),
  'one of them 50 times',
);

benchLibrarySearch(library);

await benchLiveCheck(report);
