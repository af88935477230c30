// Finding programs: the environment comes first, then the PATH; what is not there is not invented.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser, findLibreOffice, findPdfToPpm, findSampleTables } from '../../tools/machine';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'machine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
  const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

test('what the environment names comes before what the PATH has', () => {
  const own = program('my-browser');
  program('chromium');
  expect(findBrowser({ PATH: folder, CHROMIUM_PATH: own })).toBe(own);
});

test.each(['CHROMIUM_PATH', 'SOFFICE_PATH', 'PDFTOPPM_PATH'])(
  'a wrong %s is said, not passed over',
  (variable) => {
    const env = { PATH: folder, [variable]: join(folder, 'nowhere') };
    const find = { CHROMIUM_PATH: findBrowser, SOFFICE_PATH: findLibreOffice, PDFTOPPM_PATH: findPdfToPpm }[
      variable
    ];
    expect(() => find?.(env)).toThrow(`${variable} names `);
  },
);

test('the PATH is read folder by folder, and the better-known command wins', () => {
  const chrome = program('google-chrome');
  expect(findBrowser({ PATH: ['', join(folder, 'empty'), folder].join(delimiter) })).toBe(chrome);
  const chromium = program('chromium');
  expect(findBrowser({ PATH: folder })).toBe(chromium);
  expect(findLibreOffice({ PATH: folder, SOFFICE_PATH: '' })).toBe(findLibreOffice({ PATH: '' }));
  expect(findPdfToPpm({ PATH: folder })).toBeUndefined();
});

test('a folder of samples is one that holds the tables', () => {
  expect(findSampleTables({ TARGET_TABLE_SAMPLES: folder })).toBeUndefined();
  writeFileSync(join(folder, 'tables.json'), '{}');
  expect(findSampleTables({ TARGET_TABLE_SAMPLES: folder })).toBe(folder);
});
