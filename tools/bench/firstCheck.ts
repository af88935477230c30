// Started by itself with the path of a workbook: prints as JSON what reading it and the first check of it take, when
// nothing has run yet and nothing is remembered, as in a pane that has just been opened.
import { readFile } from 'node:fs/promises';
import { createWorkbookReader } from '../../src/session/workbookReader';
import { readWorkbook } from '../../src/xlsx';
import type { Comparison } from './measure';

const file = await readFile(process.argv[2]!);
const start = performance.now();
const sheets = await readWorkbook(file);
const read = performance.now();
createWorkbookReader()(sheets, []);
const times: Comparison = { ours: performance.now() - read, yardstick: read - start };
console.log(JSON.stringify(times));
