// The field's synonyms lead somewhere: every word has its place, and every target stands in the library.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { library } from '../../src/library';
import { comparable } from '../../src/library/search/letters';
import synonyms from '../../src/library/search/synonyms.json';

const same: string[][] = synonyms.same;
const means: Record<string, string[]> = synonyms.means;
const source = readFileSync(resolve(__dirname, '../../src/library/search/synonyms.json'), 'utf8');

const comparableText = (text: string) => text.split('').map(comparable).join('');
const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);
const allTexts = library
  .flatMap(({ name, keywords, definition }) => [name, ...keywords, definition])
  .map(comparableText)
  .join('\n');
const isInLibrary = (word: string) => allTexts.includes(comparableText(word));
const lengthOutside = (words: readonly string[], least: number, most: number) =>
  words.filter((word) => word.length < least || word.length > most);

describe('words that stand for each other', () => {
  test('come in groups of two or more, each of two to four characters', () => {
    expect(same.length).toBeGreaterThanOrEqual(80);
    expect(same.filter((group) => group.length < 2)).toEqual([]);
    expect(lengthOutside(same.flat(), 2, 4)).toEqual([]);
  });

  test('are in the library with at least one of the group', () => {
    expect(same.filter((group) => !group.some(isInLibrary))).toEqual([]);
  });

  test('do not contain one another: whoever finds the longer word finds it by the shorter one', () => {
    const nested = same.flatMap((group) =>
      group.filter((word) => group.some((other) => other !== word && word.includes(other))),
    );
    expect(nested).toEqual([]);
  });
});

describe('words that mean terms of the library', () => {
  test('are many, of two to eight characters, and so are their terms', () => {
    expect(Object.keys(means).length).toBeGreaterThanOrEqual(500);
    expect(lengthOutside(Object.keys(means), 2, 8)).toEqual([]);
    expect(lengthOutside(Object.values(means).flat(), 2, 8)).toEqual([]);
  });

  test('have terms, each once, which all occur in the library', () => {
    for (const [word, terms] of Object.entries(means)) {
      expect({ word, isEmpty: terms.length === 0, repeated: repeated(terms) }).toEqual({
        word,
        isEmpty: false,
        repeated: [],
      });
      expect({ word, absent: terms.filter((term) => !isInLibrary(term)) }).toEqual({ word, absent: [] });
    }
  });

  test('stand neither for themselves nor for a longer word around them, which they find anyway', () => {
    const idle = Object.entries(means).filter(([word, terms]) => terms.some((term) => term.includes(word)));
    expect(idle).toEqual([]);
  });
});

test('no word has two places', () => {
  // JSON.parse keeps the last of two equal keys, so they are counted in the text.
  const keys = [...source.matchAll(/"([^"]+)": \[/g)].map(([, key]) => key!);
  expect(repeated(keys)).toEqual([]);
  expect(repeated([...same.flat(), ...Object.keys(means)])).toEqual([]);
});
