// One edit in a workbook of many tables, from the sheet read anew to the findings; and a whole check against reading
// the same tables from a file.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { workbookOf } from '../../src/blueprint/blueprint';
import { profileById } from '../../src/domain/profiles';
import { library, pickOf } from '../../src/library';
import { createWorkbookReader } from '../../src/session/workbookReader';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { projectSheet } from '../../workbench/sample/projectSheet';
import { compare, median, type Comparison } from './measure';

const ROWS = 30;
const SIZES = [1, 50, 500] as const;
const FIRST_CHECKS = 3;

/** A filled project table; no two have a name in common. */
function sheetOf(index: number) {
  const profile = profileById('2015')!;
  const picks = Array.from({ length: ROWS }, (_, row) => library[(index * 7 + row * 31) % library.length]!)
    .map((entry) => pickOf(entry, profile))
    .sort((a, b) => a.level2.localeCompare(b.level2));
  const drawn = projectSheet({
    year: 2026,
    projectName: `第${index + 1}号项目`,
    department: `云溪县第${(index % 40) + 1}局`,
    amount: '480',
    annualGoal: '完成年度各项任务，提高服务能力。',
    indicators: picks.map((pick) => ({ ...pick, number: pick.operator === '' ? '' : '90' })),
  });
  return { ...drawn, name: `项目${index + 1}` };
}

/** The sheet as it is read after an edit: the same cells in a new snapshot. */
const readAnew = (sheet: SheetSnapshot, turn: number): SheetSnapshot => ({
  ...sheet,
  values: sheet.values.map((row, at) => (at === 8 ? row.with(-1, turn % 2 ? '个' : '项') : row)),
});

/** Median milliseconds of an edit. */
function editTime(sheets: readonly SheetSnapshot[]): number {
  const read = createWorkbookReader();
  let now = sheets;
  read(now, []);
  const times = Array.from({ length: 60 }, (_, turn) => {
    now = now.map((sheet, index) => (index === 0 ? readAnew(sheet, turn) : sheet));
    const start = performance.now();
    read(now, []);
    return performance.now() - start;
  });
  return median(times.slice(20));
}

/** Each in a process of its own. */
async function firstChecks(file: Uint8Array): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const path = join(folder, 'tables.xlsx');
  await writeFile(path, file);
  // Built beside this script.
  const script = join(dirname(process.argv[1]!), 'firstCheck.mjs');
  const runs: Comparison[] = [];
  for (let turn = 0; turn < FIRST_CHECKS; turn++) {
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, script, path]);
    runs.push(JSON.parse(stdout) as Comparison);
  }
  await rm(folder, { recursive: true });
  return {
    ours: median(runs.map(({ ours }) => ours)),
    yardstick: median(runs.map(({ yardstick }) => yardstick)),
  };
}

export async function benchLiveCheck(
  report: (work: string, comparison: Comparison, against: string) => void,
): Promise<void> {
  const file = await writeWorkbook(
    workbookOf(...Array.from({ length: SIZES[2] }, (_, index) => sheetOf(index))),
  );
  const all = await readWorkbook(file);
  const [one, fifty, many] = SIZES.map((size) => editTime(all.slice(0, size)));
  report('an edit among 50 tables of 30 rows', { ours: fifty!, yardstick: one! }, 'among one');
  report('an edit among 500 tables of 30 rows', { ours: many!, yardstick: one! }, 'among one');
  report(
    'recognise and check 500 tables of 30 rows',
    await compare(
      7,
      () => createWorkbookReader()(all, []),
      () => readWorkbook(file),
    ),
    'read their .xlsx',
  );
  report('the same for the first time in a process', await firstChecks(file), 'read them for the first time');
}
