// The search behind the picker: characters, pinyin, initials and mixtures, the obvious entry first.
import type { LibraryIndicator } from '../indicator';
import { createAlphabet, indexColumn, markWords, type Column } from './corpus';
import { findTerm, grades, isScattered, occurs, scatteredCharacters, type Hit } from './match';
import { compileTerm, wordsOf, type Term } from './term';

export interface SearchResult {
  entry: LibraryIndicator;
  /** For comparing results of one query only. */
  score: number;
  /** Ranges of the name that the query stands for, as [start, end) in UTF-16 units; sorted, apart. */
  highlights: [start: number, end: number][];
}

export type Search = (query: string, limit?: number) => SearchResult[];

/** Points by grade, none for no hit at all. */
type Points = readonly [none: 0, inside: number, wordStart: number, prefix: number, whole: number];

/** A keyword met in full beats a hit amid the words of a name, and everything beats a definition. */
const NAME: Points = [0, 70, 80, 90, 100];
const KEYWORD: Points = [0, 50, 55, 62, 76];
const SCATTERED_IN_NAME = 36;
const IN_DEFINITION = 20;
/** Initials say less than syllables or characters. */
const INITIALS_LOSE = 4;
/** At most; a short name is the likelier wish. */
const SHORT_NAME_GAINS = 3;

/** The indexed library; a row of each column is an entry. */
interface Corpus {
  names: Column;
  keywords: Column;
  definitions: Column;
}

/** Prepares the entries; the function it answers gives at most `limit` results, best first. */
export function createSearch(entries: readonly LibraryIndicator[]): Search {
  const alphabet = createAlphabet();
  const column = (partsOf: (entry: LibraryIndicator) => string[]) =>
    indexColumn(entries.map(partsOf), alphabet);
  const corpus: Corpus = {
    names: column(({ name }) => [name]),
    keywords: column(({ keywords }) => keywords),
    definitions: column(({ definition }) => [definition]),
  };
  markWords(corpus.names, corpus.keywords);

  return (query, limit = 50) => {
    const terms = wordsOf(query).map((word) => compileTerm(word, alphabet.characters));
    if (terms.length === 0) return [];
    const hits: { row: number; score: number }[] = [];
    entries.forEach(({ name }, row) => {
      const score = scoreOf(corpus, row, terms);
      if (score > 0) hits.push({ row, score: score + SHORT_NAME_GAINS / (1 + name.length / 8) });
    });
    hits.sort((a, b) => b.score - a.score);
    return hits.slice(0, limit).map(({ row, score }) => ({
      entry: entries[row]!,
      score,
      highlights: highlightsOf(corpus.names, row, terms),
    }));
  };
}

/** The mean over the terms; 0 when one of them is nowhere. */
function scoreOf(corpus: Corpus, row: number, terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) {
    const score = scoreOfTerm(corpus, row, term);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / terms.length;
}

function scoreOfTerm({ names, keywords, definitions }: Corpus, row: number, term: Term): number {
  const inName = bestHit(names, row, term, NAME).points;
  if (inName > KEYWORD[grades.whole]) return inName;
  const best = Math.max(inName, bestHit(keywords, row, term, KEYWORD).points);
  if (best > 0) return best;
  if (!term.isTelling) return 0;
  if (isScattered(names, row, term)) return SCATTERED_IN_NAME;
  return occurs(definitions, row, term.full, term.complete) ? IN_DEFINITION : 0;
}

interface RatedHit extends Hit {
  points: number;
}

const NO_HIT: RatedHit = { grade: grades.none, from: 0, to: 0, points: 0 };

function bestHit(column: Column, row: number, term: Term, points: Points): RatedHit {
  if (!occurs(column, row, term.initials, term.complete)) return NO_HIT;
  const byFull = rated(findTerm(column, row, term.full, term.complete), points, 0);
  if (term.initials === term.full || byFull.grade >= grades.prefix) return byFull;
  const byInitials = rated(findTerm(column, row, term.initials, term.complete), points, INITIALS_LOSE);
  return byInitials.points > byFull.points ? byInitials : byFull;
}

function rated(hit: Hit | undefined, points: Points, loss: number): RatedHit {
  if (hit === undefined) return NO_HIT;
  const { grade, from, to } = hit;
  return { grade, from, to, points: points[grade] - loss };
}

function highlightsOf(names: Column, row: number, terms: readonly Term[]): [number, number][] {
  const range = (from: number, to: number): [number, number] => [
    names.positions[from]!,
    names.positions[to - 1]! + 1,
  ];
  const ranges = terms.flatMap((term) => {
    const hit = bestHit(names, row, term, NAME);
    if (hit !== NO_HIT) return [range(hit.from, hit.to)];
    if (!term.isTelling) return [];
    return scatteredCharacters(names, row, term).map((at) => range(at, at + 1));
  });
  return joined(ranges);
}

/** Sorted, with overlapping and touching ranges made one. */
function joined(ranges: [number, number][]): [number, number][] {
  const sorted = ranges.sort(([a], [b]) => a - b);
  const result: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
