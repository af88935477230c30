// Finds the programs beside npm that tests and tools use; a path given by the environment comes first.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

type Environment = Record<string, string | undefined>;

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** Full path of the first of the commands that the PATH leads to. */
function onPath(commands: readonly string[], env: Environment): string | undefined {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const command of commands) {
    for (const folder of folders) {
      const found = endings.map((ending) => join(folder, command + ending)).find(isFile);
      if (found) return found;
    }
  }
  return undefined;
}

/** Where installers of Windows put programs. */
function programFiles(env: Environment, ...parts: string[]): string[] {
  return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, ...parts));
}

/** A path that the environment names must exist: a typing error there should not go unnoticed. */
function named(env: Environment, variable: string): string | undefined {
  const path = env[variable];
  if (!path) return undefined;
  if (!isFile(path)) throw new Error(`${variable} names ${path}, which is no file`);
  return path;
}

/** Chromium, Chrome or Edge. */
export function findBrowser(env: Environment = process.env): string | undefined {
  return (
    named(env, 'CHROMIUM_PATH') ??
    onPath(
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
      env,
    ) ??
    [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles(env, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ...programFiles(env, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ...programFiles(env, 'Chromium', 'Application', 'chrome.exe'),
    ].find(isFile)
  );
}

/** LibreOffice's command. */
export function findLibreOffice(env: Environment = process.env): string | undefined {
  return (
    named(env, 'SOFFICE_PATH') ??
    onPath(['soffice', 'libreoffice'], env) ??
    [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...programFiles(env, 'LibreOffice', 'program', 'soffice.exe'),
    ].find(isFile)
  );
}

/** Poppler's pdftoppm, which makes pictures of printed pages. */
export function findPdfToPpm(env: Environment = process.env): string | undefined {
  return named(env, 'PDFTOPPM_PATH') ?? onPath(['pdftoppm'], env);
}

/** Windows and macOS come with Chinese fonts; elsewhere fontconfig knows. */
export function hasChineseFont(env: Environment = process.env): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  const fontList = onPath(['fc-list'], env);
  return fontList !== undefined && execFileSync(fontList, [':lang=zh', 'family']).length > 0;
}

/** The folder of real tables, which is kept beside the project and not in it. */
export function findSampleTables(env: Environment = process.env): string | undefined {
  const folder = resolve(env.TARGET_TABLE_SAMPLES ?? join('..', 'shared', 'samples'));
  return existsSync(join(folder, 'tables.json')) ? folder : undefined;
}

/** Root on a system with apt-get, so that what is missing can simply be installed. */
export function canInstallPackages(env: Environment = process.env): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get'], env) !== undefined;
}
