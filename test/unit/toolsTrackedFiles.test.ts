// What must not get into the repository, and what may. Planted texts are put together so that they don't count here.
import { lockFileProblems, textProblems } from '../../tools/trackedFiles/check';

const path = (...parts: string[]) => parts.join('/');
const url = (host: string) => ['https:', '', host, 'page'].join('/');

test.each([
  ['a home folder', `cd ${path('', 'home', 'li', 'project')}`, '1: path of a machine: '],
  ['a temporary folder', `const out = '${path('', 'tmp', 'out.xlsx')}'`, '1: path of a machine: '],
  ['a Windows profile', ['C:', 'Users', 'li'].join('\\'), '1: path of a machine: '],
  ['a registry', `registry=${url('registry.mirror.net')}`, '1: unknown host: registry.mirror.net'],
  ['a host behind a user', `${url('someone@files.corp.net')}`, '1: unknown host: files.corp.net'],
  ['a host that only ends alike', url('evilexample.com'), '1: unknown host: evilexample.com'],
])('finds %s', (_name, text, problem) => {
  expect(textProblems(text)).toEqual([expect.stringContaining(problem)]);
});

test.each([
  ['a path inside the project', 'src/home/tmp.ts and ../tmp/x'],
  ['a URL path that looks like a folder', url('example.com').replace('page', 'home/page')],
  ['a subdomain of a known host', url('www.mof.gov.cn')],
  ['a user’s own folder, as a shell writes it', '~/Library/Containers'],
])('passes %s', (_name, text) => {
  expect(textProblems(text)).toEqual([]);
});

test('says the line', () => {
  expect(textProblems(`fine\nfine\n${url('cdn.elsewhere.net')}`)).toEqual([
    '3: unknown host: cdn.elsewhere.net',
  ]);
});

test('a lock file may not say where it downloaded from', () => {
  const lock = (entry: object) => JSON.stringify({ packages: { '': {}, 'node_modules/a': entry } });
  expect(lockFileProblems(lock({ version: '1.0.0', integrity: 'sha512-x' }))).toEqual([]);
  expect(lockFileProblems(lock({ resolved: url('registry.mirror.net') }))).toEqual([
    expect.stringContaining('node_modules/a: address of a download'),
  ]);
});
