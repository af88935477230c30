// The search behind the picker: characters, pinyin, initials and mixtures, the obvious entry first.
import type { LibraryIndicator } from '../indicator';
import { createCorpus, type IndexedText } from './corpus';
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

/** A keyword hit in full beats one amid a name, and everything beats a definition. */
const NAME: Points = [0, 70, 80, 90, 100];
const KEYWORD: Points = [0, 50, 55, 62, 76];
const SCATTERED_IN_NAME = 36;
const IN_DEFINITION = 20;
/** Initials say less than syllables or characters. */
const INITIALS_LOSE = 4;
/** At most; a short name is the likelier wish. */
const SHORT_NAME_GAINS = 3;

/** In fewer letters (or characters) than these, a hit would be chance. */
const LEAST_SCATTERED = { letters: 3, characters: 2 };
const LEAST_IN_DEFINITION = { letters: 3, characters: 2 };

interface IndexedEntry {
  entry: LibraryIndicator;
  name: IndexedText;
  keywords: IndexedText;
  definition: IndexedText;
  shortness: number;
}

/** Prepares the entries; the function it answers gives at most `limit` results, best first. */
export function createSearch(entries: readonly LibraryIndicator[]): Search {
  const corpus = createCorpus();
  const indexed = entries.map((entry): IndexedEntry => {
    const name = corpus.index([entry.name]);
    const keywords = corpus.index(entry.keywords);
    corpus.learnWords(name);
    corpus.learnWords(keywords);
    return {
      entry,
      name,
      keywords,
      definition: corpus.index([entry.definition]),
      shortness: SHORT_NAME_GAINS / (1 + name.ids.length / 8),
    };
  });
  for (const { name } of indexed) corpus.markWords(name);

  return (query, limit = 50) => {
    const terms = wordsOf(query).map((word) => compileTerm(word, corpus.alphabet));
    if (terms.length === 0) return [];
    const hits: { item: IndexedEntry; score: number }[] = [];
    for (const item of indexed) {
      const score = scoreOf(item, terms);
      if (score > 0) hits.push({ item, score: score + item.shortness });
    }
    hits.sort((a, b) => b.score - a.score);
    return hits
      .slice(0, limit)
      .map(({ item, score }) => ({ entry: item.entry, score, highlights: highlightsOf(item, terms) }));
  };
}

/** The mean over the terms; 0 when one of them is nowhere. */
function scoreOf(item: IndexedEntry, terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) {
    const score = scoreOfTerm(item, term);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / terms.length;
}

function scoreOfTerm({ name, keywords, definition }: IndexedEntry, term: Term): number {
  const best = Math.max(bestHit(name, term, NAME).points, bestHit(keywords, term, KEYWORD).points);
  if (best > 0) return best;
  if (isLongEnough(term, LEAST_SCATTERED) && isScattered(name, term)) return SCATTERED_IN_NAME;
  if (!isLongEnough(term, LEAST_IN_DEFINITION)) return 0;
  return occurs(definition, term.full, term.complete) ? IN_DEFINITION : 0;
}

function bestHit(text: IndexedText, term: Term, points: Points): { hit?: Hit; points: number } {
  const full = findTerm(text, term.full, term);
  const fullPoints = points[full?.grade ?? grades.none];
  if (full?.grade === grades.whole || !/[a-z]/.test(term.letters)) return { hit: full, points: fullPoints };
  const initials = findTerm(text, term.initials, term);
  if (initials === undefined) return { hit: full, points: fullPoints };
  const initialsPoints = points[initials.grade] - INITIALS_LOSE;
  return initialsPoints > fullPoints
    ? { hit: initials, points: initialsPoints }
    : { hit: full, points: fullPoints };
}

function isLongEnough({ letters }: Term, least: { letters: number; characters: number }): boolean {
  return letters.length >= (/^[a-z0-9]+$/.test(letters) ? least.letters : least.characters);
}

function highlightsOf({ name }: IndexedEntry, terms: readonly Term[]): [number, number][] {
  const ranges = terms.flatMap((term): [number, number][] => {
    const { hit } = bestHit(name, term, NAME);
    if (hit) return [[name.positions[hit.from]!, name.positions[hit.to - 1]! + 1]];
    if (!isLongEnough(term, LEAST_SCATTERED)) return [];
    return scatteredCharacters(name, term).map((at) => [name.positions[at]!, name.positions[at]! + 1]);
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
