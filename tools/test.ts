// npm test: sees to what the tests need beside npm packages, builds for the tests in a browser, runs Jest.
// Arguments go to Jest: npm test -- test/unit --selectProjects unit
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  canInstallPackages,
  findBrowser,
  findLibreOffice,
  findPdfToPpm,
  findSampleTables,
  hasChineseFont,
} from './machine';

interface Need {
  what: string;
  /** Where it is; `true` for something that has no path. */
  find(): string | boolean | undefined;
  /** Debian's package; undefined for what no package holds. */
  debianPackage?: string;
  howToGet: string;
  /** What tests read the path from. Tests whose variable is not set skip themselves. */
  variable?: string;
}

const needs: Need[] = [
  {
    what: 'Chromium, Chrome or Edge',
    find: findBrowser,
    debianPackage: 'chromium',
    howToGet: 'install one of them, or set CHROMIUM_PATH; without it the tests in a browser are left out',
    variable: 'CHROMIUM_PATH',
  },
  {
    what: 'LibreOffice Calc',
    find: findLibreOffice,
    debianPackage: 'libreoffice-calc',
    howToGet:
      'see libreoffice.org, or set SOFFICE_PATH; without it the tests that open saved files are skipped',
    variable: 'SOFFICE_PATH',
  },
  {
    what: 'pdftoppm',
    find: findPdfToPpm,
    debianPackage: 'poppler-utils',
    howToGet:
      'install Poppler (brew install poppler), or set PDFTOPPM_PATH; without it printed pages are not looked at',
    variable: 'PDFTOPPM_PATH',
  },
  {
    what: 'a Chinese font',
    find: hasChineseFont,
    debianPackage: 'fonts-noto-cjk',
    howToGet: 'install Noto Sans CJK; without it pictures of the pane show boxes for characters',
  },
  {
    what: 'the folder of sample tables',
    find: findSampleTables,
    howToGet: 'set TARGET_TABLE_SAMPLES; without it the tests on real tables are skipped',
    variable: 'TARGET_TABLE_SAMPLES',
  },
];

process.chdir(join(import.meta.dirname, '..'));
const missing = () => needs.filter((need) => !need.find());

const packages = missing().flatMap((need) => need.debianPackage ?? []);
if (packages.length > 0 && canInstallPackages()) {
  console.log(`Installing ${packages.join(', ')}`);
  const aptGet = (...args: string[]) =>
    spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  aptGet('update', '-q');
  aptGet('install', '-q', '-y', '--no-install-recommends', ...packages);
}

const stillMissing = missing();
for (const { what, howToGet } of stillMissing) console.log(`Missing: ${what} – ${howToGet}.`);
if (stillMissing.length > 0 && process.env.CI) {
  console.error('Under CI nothing may be missing.');
  process.exit(1);
}

const env = { ...process.env };
for (const { find, variable } of needs) {
  const found = find();
  if (variable && typeof found === 'string') env[variable] = found;
}

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const jestArguments = [
  jest,
  ...(env.CHROMIUM_PATH ? [] : ['--ignoreProjects', 'e2e']),
  ...process.argv.slice(2),
];
// As a report in JSON the list would go into the report's file.
const listArguments = jestArguments.filter((argument) => !/^--(json$|outputFile)/.test(argument));
const chosen = execFileSync(process.execPath, [...listArguments, '--listTests'], { env, encoding: 'utf8' });
if (/[\\/]test[\\/]e2e[\\/]/.test(chosen)) {
  console.log('Building for the tests in a browser');
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

process.exitCode = spawnSync(process.execPath, jestArguments, { env, stdio: 'inherit' }).status ?? 1;
