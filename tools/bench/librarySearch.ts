// The search behind the picker against Fuse.js and uFuzzy: time for each keystroke, memory, and what is found.
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import type { LibraryIndicator } from '../../src/library/indicator';
import { createSearch } from '../../src/library/search';
import { memoryOf } from './measure';
import { manyEntries, prefixesOf, queries, spelled } from './searchCases';

const ENTRIES = 10_000;
const WARM_UP = 60;
const ROUNDS = 2;
const FIRST = 5;

interface Contestant {
  label: string;
  /** Names, best first. */
  search(query: string): string[];
  buildTime: number;
  bytes: number;
}

function contestant(label: string, build: () => Contestant['search']): Contestant {
  const start = performance.now();
  const search = build();
  const buildTime = performance.now() - start;
  return { label, search, buildTime, bytes: memoryOf(build).bytes };
}

/** Each with its defaults, over names, full pinyin and initials. */
function contestants(entries: readonly LibraryIndicator[]): Contestant[] {
  const texts = entries.map(spelled);
  return [
    contestant('ours', () => {
      const search = createSearch(entries);
      return (query) => search(query, entries.length).map(({ entry }) => entry.name);
    }),
    contestant('Fuse.js', () => {
      const fuse = new Fuse(texts, { keys: ['name', 'pinyin', 'initials'] });
      return (query) => fuse.search(query).map(({ item }) => item.name);
    }),
    contestant('uFuzzy', () => {
      const lines = texts.map(({ name, pinyin, initials }) => `${name} ${pinyin} ${initials}`);
      // Its Latin defaults have no Chinese words.
      const fuzzy = new uFuzzy({
        unicode: true,
        interSplit: "[^\\p{L}\\d']+",
        intraSplit: '\\p{Ll}\\p{Lu}',
        intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
        intraChars: "[\\p{L}\\d']",
        intraContr: "'\\p{L}{1,2}\\b",
      });
      return (query) => {
        const [found, info, order] = fuzzy.search(lines, query);
        const indices = order === null ? (found ?? []) : order.map((at) => info!.idx[at]!);
        return indices.map((index) => texts[index]!.name);
      };
    }),
  ];
}

/** What 95 of 100 do not exceed. */
const p95Of = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)]!;

/** Milliseconds by keystroke, the least disturbed of the rounds; all take their turn at each keystroke. */
function timesOf(all: readonly Contestant[], keystrokes: readonly string[]): number[][] {
  const times = all.map(() => keystrokes.map(() => Infinity));
  for (const typed of keystrokes.slice(0, WARM_UP)) all.forEach(({ search }) => search(typed));
  for (let round = 0; round < ROUNDS; round++) {
    keystrokes.forEach((typed, at) =>
      all.forEach(({ search }, which) => {
        const start = performance.now();
        search(typed);
        times[which]![at] = Math.min(times[which]![at]!, performance.now() - start);
      }),
    );
  }
  return times;
}

const foundBy = ({ search }: Contestant) =>
  queries.filter(([typed, wanted]) =>
    search(typed)
      .slice(0, FIRST)
      .some((name) => name.includes(wanted)),
  ).length;

/** Prints a line for each; the ratio is that of the 95th percentiles of the time a keystroke takes. */
export function benchLibrarySearch(library: readonly LibraryIndicator[]): void {
  const entries = manyEntries(library, ENTRIES);
  const all = contestants(entries);
  const keystrokes = queries.flatMap(([typed]) => prefixesOf(typed));
  const p95 = timesOf(all, keystrokes).map(p95Of);
  console.log(
    `search ${ENTRIES} indicators, ${queries.length} queries typed in ${keystrokes.length} keystrokes`,
  );
  all.forEach((one, at) => {
    const ratio = p95[0]! / p95[at]!;
    console.log(
      `  ${one.label}: p95 ${p95[at]!.toFixed(2)} ms${at > 0 ? `, ours is ${ratio.toFixed(3)} of it` : ''}; ` +
        `${foundBy(one)} of ${queries.length} among the first ${FIRST}; ` +
        `index built in ${one.buildTime.toFixed(0)} ms, ${(one.bytes / 2 ** 20).toFixed(1)} MiB`,
    );
  });
}
