// Real tables, typed by hand, read from their file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { samplesFolder } from '../support/samples';

const samples = samplesFolder();
(samples ? test : test.skip)('tables typed by hand are read whole', async () => {
  const sheets = await readWorkbook(new Uint8Array(readFileSync(join(samples!, 'typed-by-hand.xlsx'))));
  expect(sheets.map(({ values }) => [values.length, values[0]?.length])).toEqual([
    [29, 7],
    [19, 7],
    [16, 7],
    [16, 7],
    [19, 7],
    [15, 7],
    [17, 12],
    [29, 16],
    [16, 12],
    [38, 16],
  ]);
});
