// Characters as the search compares them, and the readings of Chinese ones.
import bySyllable from './pinyin.json';
import { halfWidth } from '../../domain/text';

const SKIPPED = /[\s\p{P}\p{S}\p{M}]/u;

/**
 * A UTF-16 unit as it is compared: half-width, lower case; '' for what does not count (blanks, punctuation).
 * Units map one to one, so positions in a comparable text lead back to positions in the original.
 */
export function comparable(unit: string): string {
  const narrow = halfWidth(unit);
  if (SKIPPED.test(narrow)) return '';
  const lower = narrow.toLowerCase();
  return lower.length === 1 ? lower : narrow;
}

/** Readings without tones by character; ü is v, and u as well, as both are typed. */
function readTable(): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  const add = (character: string, syllable: string) => {
    const known = readings.get(character);
    if (known === undefined) readings.set(character, [syllable]);
    else if (!known.includes(syllable)) known.push(syllable);
  };
  for (const [syllable, characters] of Object.entries(bySyllable)) {
    for (const character of characters) {
      add(character, syllable);
      if (syllable.includes('v')) add(character, syllable.replace('v', 'u'));
    }
  }
  return readings;
}

const readings = readTable();
const NO_READINGS: readonly string[] = [];

/** All syllables a character can be read as; none for what is not in the table. */
export function readingsOf(character: string): readonly string[] {
  return readings.get(character) ?? NO_READINGS;
}

/** The most letters a syllable has (zhuang). */
export const LONGEST_SYLLABLE = 6;

/** Beginnings that southern speakers do not tell apart. */
const SAME_BEGINNING = [
  ['z', 'zh'],
  ['c', 'ch'],
  ['s', 'sh'],
  ['n', 'l'],
  ['f', 'h'],
] as const;
const splitSyllable = (syllable: string) =>
  /^(?<beginning>[zcs]h|[^aeiouv]?)(?<rest>.*?)(?<end>ng?)?$/.exec(syllable)!.groups!;

/** The syllable as other speakers may type it, itself among them (zhong: zon, zong, zhon, zhong). */
export function soundsLike(syllable: string): string[] {
  const { beginning = '', rest = '', end } = splitSyllable(syllable);
  const beginnings = SAME_BEGINNING.find((pair) => pair.some((one) => one === beginning)) ?? [beginning];
  const ends = end === undefined || rest === '' ? [end ?? ''] : ['n', 'ng'];
  return beginnings.flatMap((first) => ends.map((last) => first + rest + last));
}
