// LibreOffice without a window, as a judge of files. For tests only.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** False where LibreOffice is not installed; throws under CI, where it has to be. */
export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env.CI) throw new Error('LibreOffice (soffice) is missing');
    process.stderr.write('LibreOffice (soffice) is missing: its tests are skipped.\n');
    return false;
  }
}

function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string, args: string[]): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--norestore', ...args], {
    stdio: 'ignore',
    timeout: 240_000,
  });
}

/** The file as LibreOffice writes it after reading it. */
export function rewrittenByOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const out = join(folder, 'out');
    start(folder, ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, join(folder, 'in.xlsx')]);
    return new Uint8Array(readFileSync(join(out, 'in.xlsx')));
  });
}

/** The file after a Basic macro was run on it, which finds the document in `doc`. */
export function changedByOffice(bytes: Uint8Array, statements: readonly string[]): Uint8Array {
  return runInOffice(
    bytes,
    (fileUrl) => [
      ...statements,
      'Dim filter(0) As New com.sun.star.beans.PropertyValue',
      'filter(0).Name = "FilterName"',
      'filter(0).Value = "Calc MS Excel 2007 XML"',
      `doc.storeToURL("${fileUrl('out.xlsx')}", filter())`,
    ],
    (read) => read('out.xlsx'),
  );
}

/**
 * Runs a Basic macro on a file, which finds the document in `doc`, and hands out what it wrote. `statements` is told
 * the address of a file to write, `collect` reads it. `procedures` are further procedures of the macro.
 */
export function runInOffice<T>(
  bytes: Uint8Array,
  statements: (fileUrl: (name: string) => string) => readonly string[],
  collect: (read: (name: string) => Uint8Array) => T,
  procedures: readonly string[] = [],
): T {
  return inFolder((folder) => {
    const fileUrl = (name: string) => pathToFileURL(join(folder, name)).href;
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const macro = [
      'Sub Main',
      'Dim hidden(0) As New com.sun.star.beans.PropertyValue',
      'hidden(0).Name = "Hidden"',
      'hidden(0).Value = True',
      `doc = StarDesktop.loadComponentFromURL("${fileUrl('in.xlsx')}", "_blank", 0, hidden())`,
      ...statements(fileUrl),
      'doc.close(True)',
      'StarDesktop.terminate()',
      'End Sub',
      ...procedures,
    ].join('\n');
    // A new profile gets its macros replaced by the delivered ones: it has to be there before.
    start(folder, ['--terminate_after_init']);
    const basic = join(folder, 'profile', 'user', 'basic');
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
    const library =
      'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
    const standard = '$(USER)/basic/Standard/script.xlb/';
    mkdirSync(join(basic, 'Standard'), { recursive: true });
    writeFileSync(
      join(basic, 'script.xlc'),
      `${head}<library:libraries ${library}><library:library library:name="Standard" xlink:href="${standard}" xlink:type="simple" library:link="false"/></library:libraries>`,
    );
    writeFileSync(
      join(basic, 'Standard', 'script.xlb'),
      `${head}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Judge"/></library:library>`,
    );
    const text = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    writeFileSync(
      join(basic, 'Standard', 'Judge.xba'),
      `${head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Judge" script:language="StarBasic">${text}</script:module>`,
    );
    start(folder, ['macro:///Standard.Judge.Main']);
    return collect((name) => new Uint8Array(readFileSync(join(folder, name))));
  });
}
