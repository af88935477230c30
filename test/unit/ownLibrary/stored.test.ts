// The own library as text, kept from one day to the next.
import fc from 'fast-check';
import type { LibraryIndicator } from '../../../src/library/indicator';
import { parseOwnLibrary, printOwnLibrary } from '../../../src/library/own/stored';
import { entriesOf, someEntries, typed } from './library';

const [entry] = entriesOf(typed(['二级指标|指标名称|指标解释|计量单位', '数量指标|养老床位数||张'])) as [
  LibraryIndicator,
];
const stored = (changes: object) => JSON.stringify({ version: 1, entries: [{ ...entry, ...changes }] });

test('is read as it was written', () => {
  fc.assert(
    fc.property(someEntries(5), (entries) => {
      expect(parseOwnLibrary(printOwnLibrary(entries))).toEqual({ entries });
    }),
  );
  expect(parseOwnLibrary(printOwnLibrary([]))).toEqual({ entries: [] });
});

test.each([
  ['', 'damaged'],
  ['{"version":1,"entr', 'damaged'],
  ['null', 'damaged'],
  ['[]', 'damaged'],
  ['{"entries":[]}', 'damaged'],
  ['{"version":"2","entries":[]}', 'damaged'],
  ['{"version":0,"entries":[]}', 'damaged'],
  ['{"version":1}', 'damaged'],
  ['{"version":2,"library":{}}', 'newer'],
])('%s is %s', (text, problem) => {
  expect(parseOwnLibrary(text)).toEqual({ problem });
});

test.each([
  ['name', { name: '床' }],
  ['id', { id: 'Own 1' }],
  ['units', { units: [] }],
  ['operator', { operator: '约' }],
  ['level2', { level2: { '2015': '数量指标' } }],
  ['a place that no profile has', { level2: { '2015': '数量指标', '2021': '可持续影响指标' } }],
  ['another name of a place', { level2: { '2015': '数量', '2021': '数量指标' } }],
  ['standards', { standards: [{ value: '5', unit: '元', year: '2024', area: '', source: '' }] }],
])('damaged %s', (_, changes) => {
  expect(parseOwnLibrary(stored({}))).toEqual({ entries: [entry] });
  expect(parseOwnLibrary(stored(changes))).toEqual({ problem: 'damaged' });
});

test('an id or a name twice is damage', () => {
  const twice = (changes: object) =>
    parseOwnLibrary(JSON.stringify({ version: 1, entries: [entry, { ...entry, ...changes }] }));
  expect(twice({ name: '养老机构数' })).toEqual({ problem: 'damaged' });
  expect(twice({ id: 'own-2' })).toEqual({ problem: 'damaged' });
  expect('entries' in twice({ id: 'own-2', name: '养老机构数' })).toBe(true);
});
