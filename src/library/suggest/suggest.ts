// Indicators that a table most likely wants, each with its reasons. Plain matching of words, nothing learned.
import { costKinds, findLevel2, type Level2Kind, type Profile } from '../../domain/profiles';
import { missingKinds, type MissingKind } from '../../domain/profiles/missing';
import { normalisedName } from '../../domain/text';
import type { LibraryIndicator } from '../indicator';
import { placeOf } from '../tree';
import emptyWords from './emptyWords.json';
import { pairsOf, sharedWords } from './sharedWords';
import type { Subject } from './subject';

/** Why an indicator is suggested, the strongest reason first. */
export type Reason =
  | { kind: 'project' | 'goal'; words: readonly string[] }
  | { kind: 'purpose' | 'sector'; id: string }
  | { kind: 'missing'; level2: string }
  | { kind: 'common' };

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
const WORDS = { project: 3, goal: 1 } as const;
const PURPOSE = { gain: 10, loss: -12, open: 0 } as const;
/** Where the department's sector is not plain, what is common to all is the safer choice. */
const SECTOR = { gain: 8, loss: -35, open: -8 } as const;
/** What goes with any table, for kinds that nothing else is found for. */
const COMMON = 4;
const CHANCE = 5;

const EMPTY_WORDS = new RegExp(emptyWords.join('|'), 'g');

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
    const texts = { project: pairsOf(telling(subject.project)), goal: pairsOf(telling(subject.goal)) };
    const rated = entries.flatMap((entry, index) => {
      if (subject.names.has(normalisedName(entry.name))) return [];
      const words =
        WORDS.project * shared(pairs[index]!, texts.project) + WORDS.goal * shared(pairs[index]!, texts.goal);
      const purpose = fit(entry.purposes, subject.purposes, PURPOSE);
      const sector = fit(entry.sectors, subject.sectors, SECTOR);
      const common = isCommon(entry) ? COMMON : 0;
      const score = words + purpose + sector + common;
      // Of a sector's own the purpose alone says too little: not every repair is of lamps.
      const told = words > 0 || (purpose > 0 && entry.sectors.length === 0);
      return [{ entry, score, told }];
    });
    rated.sort((a, b) => b.score - a.score);
    const missing = subject.hasKinds ? missingOf(subject) : [];
    const kindOf = (entry: LibraryIndicator) => kindUnder(entry, subject.profile);
    const chosen = new Set<LibraryIndicator>();
    for (const { kinds } of missing) {
      const ofKind = rated.filter(({ entry, score }) => kinds.includes(kindOf(entry)) && score > 0);
      // Rather something that suits any table than something of the sector that nobody spoke of.
      const best = ofKind.find(({ told }) => told) ?? ofKind.find(({ entry }) => isCommon(entry));
      if (best) chosen.add(best.entry);
    }
    const counts = new Map<Level2Kind, number>();
    for (const entry of chosen) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
    // What words speak for comes first, then what goes with any table.
    for (const { entry, score, told } of [...rated.filter((one) => one.told), ...rated]) {
      if (chosen.size >= WANTED) break;
      const count = counts.get(kindOf(entry)) ?? 0;
      if (!(told || isCommon(entry)) || score <= 0 || count >= AT_MOST_OF_A_KIND || chosen.has(entry))
        continue;
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

const isCommon = ({ sectors, purposes }: LibraryIndicator) => sectors.length + purposes.length === 0;

/** How telling a pair is: the fewer entries have it, the more, up to a point, since chance makes rare pairs too. */
function rarity(all: readonly ReadonlySet<string>[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const pairs of all) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log2(1 + all.length / ((counts.get(pair) ?? 0) + CHANCE));
}

/** Entries without groups belong everywhere. */
function fit(
  own: readonly string[],
  wanted: readonly string[],
  { gain, loss, open }: { gain: number; loss: number; open: number },
): number {
  if (own.length === 0) return 0;
  if (wanted.length === 0) return open;
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
    const words = longest(phrases.flatMap((phrase) => sharedWords(phrase, telling(subject[kind]))));
    if (words.length > 0) reasons.push({ kind, words });
  }
  const purpose = entry.purposes.find((own) => subject.purposes.includes(own));
  if (purpose !== undefined) reasons.push({ kind: 'purpose', id: purpose });
  const sector = entry.sectors.find((own) => subject.sectors.includes(own));
  if (sector !== undefined) reasons.push({ kind: 'sector', id: sector });
  const lacking = missing.find(({ kinds }) => kinds.includes(kindUnder(entry, subject.profile)));
  if (lacking) reasons.push({ kind: 'missing', level2: lacking.name });
  if (isCommon(entry)) reasons.push({ kind: 'common' });
  return reasons;
}

/** Words that stand in any goal say nothing. */
const telling = (text: string) => text.replace(EMPTY_WORDS, '\n');

/** Each once, without those that are part of another. */
function longest(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  return all.filter((word) => !all.some((other) => other !== word && other.includes(word)));
}
