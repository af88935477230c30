// How often the search shows the wanted indicator among the first five, for queries as people type them.
// The queries were written without looking at the search: mend the search for a failure, not the query.
import { createSearch, library } from '../../../src/library';
import queries from './queries.json';

const kinds = ['characters', 'pinyin', 'initials', 'mixture', 'typo', 'synonym'];
const shown = 5;
const wantedShare = 0.95;

const search = createSearch(library);
const outcomes = queries.map(({ query, kind, expected }) => {
  const found = search(query, shown).map(({ entry }) => entry.name);
  return { query, kind, expected, found, hit: found.some((name) => expected.includes(name)) };
});
type Outcome = (typeof outcomes)[number];

const share = (some: readonly Outcome[]) => some.filter(({ hit }) => hit).length / some.length;
const shareLine = (label: string, some: readonly Outcome[]) =>
  `${label}: ${(share(some) * 100).toFixed(1)} % of ${some.length}`;

test('there are enough queries, of every kind, each once', () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect([...new Set(queries.map(({ kind }) => kind))]).toEqual(kinds);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
});

test('every expected name is in the library, at most three a query', () => {
  const names = new Set(library.map(({ name }) => name));
  const missing = queries.flatMap(({ query, expected }) =>
    expected.filter((name) => !names.has(name)).map((name) => `${query}: ${name}`),
  );
  expect(missing).toEqual([]);
  for (const { expected } of queries) {
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThanOrEqual(3);
  }
});

test(`an expected indicator is among the first ${shown}`, () => {
  const ofKind = (wanted: string) => outcomes.filter(({ kind }) => kind === wanted);
  const failures = outcomes
    .filter(({ hit }) => !hit)
    .map(
      ({ query, kind, expected, found }) =>
        `${kind} ${query}: ${expected.join(' | ')}; found ${found.join(', ') || 'nothing'}`,
    );
  const report = [
    ...kinds.map((kind) => shareLine(kind, ofKind(kind))),
    shareLine('all', outcomes),
    ...failures,
  ].join('\n');
  console.log(report);
  if (share(outcomes) < wantedShare) throw new Error(report);
});
