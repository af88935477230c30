// The add-in's manifest: what Excel learns from it, and that the checker sees what can be wrong with one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../tools/manifest/check';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** The build makes taskpane.html, puts the requirements page beside it, and copies the icons. */
function builtFile(path: string): Uint8Array | undefined {
  if (path === 'taskpane.html') return new Uint8Array([1]);
  const source = join(root, path === 'requirements.html' ? 'assets/requirements.html' : path);
  return existsSync(source) ? readFileSync(source) : undefined;
}

test('the manifest is without fault', () => {
  expect(manifestProblems(manifest, builtFile)).toEqual([]);
});

test('stays without fault when the build moves it to another address', () => {
  const moved = manifest.replaceAll('https://localhost:3000', 'https://budget.example/addins/targets');
  expect(manifestProblems(moved, builtFile)).toEqual([]);
});

test('Office’s own reader understands it', () => {
  // In a process of its own: the reader depends on ES modules, which Jest cannot load from CommonJS.
  const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((info) => console.log(JSON.stringify(info)))`;
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, ['-e', read], { cwd: root, encoding: 'utf8' }),
  );
  expect(info).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    version: '0.1.0.0',
    defaultLocale: 'zh-CN',
    displayName: '绩效目标表',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/requirements.html' },
  });
});

test('an old Excel gets the requirements page, a newer one the pane in a shared runtime', () => {
  const [base, overrides] = manifest.split('<VersionOverrides');
  expect(base).toContain('<Set Name="ExcelApi" MinVersion="1.1"/>');
  expect(base).not.toContain('taskpane.html');
  expect(overrides).toContain('<bt:Set Name="ExcelApi" MinVersion="1.14"/>');
  expect(overrides).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>');
});

test('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

/** A text of the manifest, what it is changed to, and what the checker must say then. */
const defects: [name: string, from: string | RegExp, to: string, problem: string][] = [
  ['broken XML', '</OfficeApp>', '', 'not well-formed'],
  ['braces around the id', /<Id>(.*)<\/Id>/, '<Id>{$1}</Id>', 'Id: '],
  ['three-part version', '0.1.0.0', '0.1.0', 'Version: “0.1.0” is not of the form'],
  ['another default locale', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US', 'DefaultLocale: '],
  [
    'elements in the wrong order',
    /(<Label resid="Group.Label"\/>)(\s*)(<Icon>[^]*?<\/Icon>)/,
    '$3$2$1',
    'Group: Label stands after Icon',
  ],
  ['an unknown element', '<GetStarted>', '<GetStarted><Hint/>', "GetStarted can't hold Hint"],
  ['a long resource id', /OpenPane\.Tip/g, 'OpenPane.Tip.That.Is.Much.Too.Long', 'longer than 32'],
  [
    'a resource that nothing uses',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
    'Spare.Url: not used',
  ],
  [
    'a resource that is not there',
    'resid="OpenPane.Tip"',
    'resid="OpenPane.Hint"',
    'Description: OpenPane.Hint is not in bt:LongStrings',
  ],
  [
    'a label from the long strings',
    'Label resid="OpenPane.Label"',
    'Label resid="OpenPane.Tip"',
    'Label: OpenPane.Tip is not in bt:ShortStrings',
  ],
  [
    'an id used twice',
    'id="TargetTables.OpenPane"',
    'id="TargetTables.Group"',
    'TargetTables.Group: id missing or used twice',
  ],
  [
    'a resource defined twice',
    'bt:Url id="Requirements.Url"',
    'bt:Url id="Pane.Url"',
    'Pane.Url: defined twice',
  ],
  [
    'a text without English',
    /<bt:Override Locale="en-US" Value="Open Pane"\/>/,
    '',
    'OpenPane.Label: 0 texts for en-US',
  ],
  [
    'English where Chinese belongs',
    'DefaultValue="打开窗格"',
    'DefaultValue="Open"',
    'OpenPane.Label: “Open” is not Chinese',
  ],
  [
    'Chinese where English belongs',
    'Value="Open Pane"',
    'Value="打开"',
    'OpenPane.Label: “打开” is not en-US',
  ],
  [
    'a label that is too long',
    'Value="Open Pane"',
    `Value="${'Open '.repeat(26)}"`,
    'OpenPane.Label: 130 characters, more than 125',
  ],
  [
    'plain http',
    'https://localhost:3000/assets/icons/icon-16.png',
    'http://localhost:3000/assets/icons/icon-16.png',
    'is not https',
  ],
  [
    'another host',
    'https://localhost:3000/assets/icons/icon-16.png',
    'https://localhost:3001/assets/icons/icon-16.png',
    'is not under https://localhost:3000/',
  ],
  ['a file that is not there', 'icons/icon-16.png', 'icons/icon-17.png', 'there is no file for'],
  ['an icon of another size', 'icons/icon-16.png', 'icons/icon-20.png', 'Icon.16: 20x20 instead of 16x16'],
  [
    'an icon that is no picture',
    'assets/icons/icon-16.png',
    'requirements.html',
    'Icon.16: no PNG instead of 16x16',
  ],
  ['a missing icon size', '<bt:Image size="80" resid="Icon.80"/>', '', 'Icon: no image of 80 px'],
  [
    'a base icon of another size',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png"',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-40.png"',
    'IconUrl: 40x40 instead of 32x32',
  ],
  [
    'a second page beside the runtime',
    '<SourceLocation resid="Pane.Url"/>',
    '<SourceLocation resid="Requirements.Url"/>',
    'Action: does not open the page of the runtime',
  ],
  ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', 'Runtime: lifetime is not long'],
];

test.each(defects)('sees %s', (_name, from, to, problem) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(manifestProblems(broken, builtFile)).toEqual(
    expect.arrayContaining([expect.stringContaining(problem)]),
  );
});
