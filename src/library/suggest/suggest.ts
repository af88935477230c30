// Indicators that a table most likely wants, each with its reasons. Plain matching of words, nothing learned.
import { costKinds, findLevel2, type Level2Kind, type Profile } from '../../domain/profiles';
import { missingKinds, type MissingKind } from '../../domain/profiles/missing';
import { normalisedName } from '../../domain/text';
import type { LibraryIndicator } from '../indicator';
import { placeOf } from '../tree';
import { pairsOf, sharedWords } from './sharedWords';
import type { Subject } from './subject';

/** Why an indicator is suggested, the strongest reason first. */
export type Reason =
  | { kind: 'project' | 'goal'; words: readonly string[] }
  | { kind: 'purpose' | 'sector'; id: string }
  | { kind: 'missing'; level2: string };

export interface Suggestion {
  entry: LibraryIndicator;
  reasons: Reason[];
}

export interface Suggestions {
  entries: Suggestion[];
  /** What the table must have and lacks. */
  missing: MissingKind[];
}

const WANTED = 10;
const AT_MOST_OF_A_KIND = 3;
/** A word of the project's name says more than one of its goal. */
const WEIGHT = { project: 3, goal: 1, purpose: 10, sector: 8, otherSector: -25 } as const;

type Suggest = (subject: Subject) => Suggestions;

/** Prepares the entries; the function it answers names up to ten of them for a table. */
export function createSuggest(entries: readonly LibraryIndicator[]): Suggest {
  const pairs = entries.map(({ name, keywords }) => pairsOf([name, ...keywords].join('\n')));
  const weightOf = rarity(pairs);

  const shared = (own: ReadonlySet<string>, text: ReadonlySet<string>) => {
    let sum = 0;
    for (const pair of own) if (text.has(pair)) sum += weightOf(pair);
    return sum;
  };

  return (subject) => {
    const texts = { project: pairsOf(subject.project), goal: pairsOf(subject.goal) };
    const rated = entries.flatMap((entry, index) => {
      if (subject.names.has(normalisedName(entry.name))) return [];
      const words =
        WEIGHT.project * shared(pairs[index]!, texts.project) +
        WEIGHT.goal * shared(pairs[index]!, texts.goal);
      const surroundings = fit(entry.purposes, subject.purposes, WEIGHT.purpose, 0);
      const sector = fit(entry.sectors, subject.sectors, WEIGHT.sector, WEIGHT.otherSector);
      return [{ entry, score: words + surroundings + sector, told: words > 0 || surroundings > 0 }];
    });
    rated.sort((a, b) => b.score - a.score);
    const missing = subject.hasKinds ? missingOf(subject) : [];
    const kindOf = (entry: LibraryIndicator) => kindUnder(entry, subject.profile);
    const chosen = new Set<LibraryIndicator>();
    for (const { kinds } of missing) {
      const best = rated.find(({ entry, score }) => kinds.includes(kindOf(entry)) && score > 0);
      if (best) chosen.add(best.entry);
    }
    const counts = new Map<Level2Kind, number>();
    for (const entry of chosen) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
    for (const { entry, score, told } of rated) {
      if (chosen.size >= WANTED) break;
      const count = counts.get(kindOf(entry)) ?? 0;
      if (!told || score <= 0 || count >= AT_MOST_OF_A_KIND || chosen.has(entry)) continue;
      chosen.add(entry);
      counts.set(kindOf(entry), count + 1);
    }
    const best = rated.filter(({ entry }) => chosen.has(entry)).map(({ entry }) => entry);
    return {
      entries: best.map((entry) => ({ entry, reasons: reasonsFor(entry, subject, missing) })),
      missing,
    };
  };
}

/** How telling a pair is: the fewer entries have it, the more. */
function rarity(all: readonly ReadonlySet<string>[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const pairs of all) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log2((all.length + 1) / ((counts.get(pair) ?? 0) + 1));
}

/** Entries without groups belong everywhere; where the table's groups are not known, nothing is held against one. */
function fit(own: readonly string[], wanted: readonly string[], gain: number, loss: number): number {
  if (own.length === 0 || wanted.length === 0) return 0;
  return own.some((id) => wanted.includes(id)) ? gain : loss;
}

/** The duties of a department have no cost each. */
function missingOf({ profile, kinds, project }: Subject): MissingKind[] {
  const missing = missingKinds(profile, kinds);
  return project === ''
    ? missing.filter((entry) => !entry.kinds.every((kind) => costKinds.includes(kind)))
    : missing;
}

function kindUnder(entry: LibraryIndicator, profile: Profile): Level2Kind {
  return findLevel2(profile, placeOf(entry, profile).level2)!.level2.kind;
}

function reasonsFor(entry: LibraryIndicator, subject: Subject, missing: readonly MissingKind[]): Reason[] {
  const phrases = [entry.name, ...entry.keywords];
  const reasons: Reason[] = [];
  for (const kind of ['project', 'goal'] as const) {
    const words = longest(phrases.flatMap((phrase) => sharedWords(phrase, subject[kind])));
    if (words.length > 0) reasons.push({ kind, words });
  }
  for (const kind of ['purpose', 'sector'] as const) {
    const id = entry[`${kind}s`].find((own) => subject[`${kind}s`].includes(own));
    if (id !== undefined) reasons.push({ kind, id });
  }
  const lacking = missing.find(({ kinds }) => kinds.includes(kindUnder(entry, subject.profile)));
  if (lacking) reasons.push({ kind: 'missing', level2: lacking.name });
  return reasons;
}

/** Each once, without those that are part of another. */
function longest(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  return all.filter((word) => !all.some((other) => other !== word && other.includes(word)));
}
