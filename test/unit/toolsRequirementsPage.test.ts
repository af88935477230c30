// The page an old Excel gets, and the guard that leads there: both must run in engines that know only ECMAScript 5.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';

const assets = join(__dirname, '..', '..', 'assets');
const guard = readFileSync(join(assets, 'requirements.js'), 'utf8');
const page = readFileSync(join(assets, 'requirements.html'), 'utf8');
const inlineScripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map((match) => match[1] ?? '');

test.each([
  ['the guard', guard],
  ...inlineScripts.map((script, index): [string, string] => [`script ${index + 1} of the page`, script]),
])('%s is ECMAScript 5', (_name, code) => {
  const options: Linter.Config = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } };
  expect(new Linter().verify(code, options)).toEqual([]);
});

test('the page loads nothing but its icon, and says what is needed in both languages', () => {
  const loaded = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  expect(loaded).toEqual(['assets/icons/icon-48.png']);
  expect(page.match(/ExcelApi 1\.14/g)).toHaveLength(2);
  expect(page.match(/SharedRuntime 1\.1/g)).toHaveLength(2);
});

/** Where the guard sends an engine with the given `globalThis` and string methods; undefined when it lets it pass. */
function guardSends(globalObject: object | undefined, hasReplaceAll: boolean): string | undefined {
  let target: string | undefined;
  const document = {
    getElementsByTagName: () => [
      { src: 'https://host.example/office/office.js' },
      { src: 'https://host.example/app/requirements.js?0123abcd' },
    ],
  };
  const window = { location: { replace: (url: string) => (target = url) } };
  const code = hasReplaceAll ? guard : guard.replace("''.replaceAll", 'undefined');
  new Function('globalThis', 'document', 'window', code)(globalObject, document, window);
  return target;
}

test('the guard lets an engine of today pass', () => {
  expect(guardSends({}, true)).toBeUndefined();
});

test.each([
  ['without globalThis', undefined, true],
  ['without the string methods of 2020', {}, false],
])('the guard sends an engine %s to the page beside it', (_name, globalObject, hasReplaceAll) => {
  expect(guardSends(globalObject, hasReplaceAll)).toBe('https://host.example/app/requirements.html');
});
