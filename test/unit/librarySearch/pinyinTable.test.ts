// What the search knows of pinyin: enough for entries from elsewhere, and small.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createSearch, library } from '../../../src/library';
import { readingsOf } from '../../../src/library/search/letters';

const file = readFileSync(join(__dirname, '../../../src/library/search/pinyin.json'));

test('what pinyin needs is at most 150 KB after gzip', () => {
  const asInChunk = JSON.stringify(JSON.parse(file.toString()));
  expect(gzipSync(asInChunk, { level: 9 }).length).toBeLessThanOrEqual(150_000);
});

test('the characters of GB 2312 have readings, and many beyond it', () => {
  const decoder = new TextDecoder('gbk');
  const without: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const character = decoder.decode(Uint8Array.of(row, column));
      if (/^\p{Script=Han}$/u.test(character) && readingsOf(character).length === 0) without.push(character);
    }
  }
  expect(without).toEqual([]);
  for (const character of '啰瞭乂昉祎垱') expect(readingsOf(character)).not.toEqual([]);
});

test.each([
  ['率', ['lv', 'lu', 'shuai']],
  ['食', ['shi']],
  ['行', ['hang', 'heng', 'xing']],
  ['粘', ['nian', 'zhan']],
  ['种', ['zhong']],
])('usual readings of %s', (character, readings) => {
  expect([...readingsOf(character)].sort()).toEqual([...readings].sort());
});

test('an entry with characters that the library lacks is found by them', () => {
  const find = createSearch([{ ...library[0]!, name: '垱坝鹮鹭栖息数', keywords: [] }]);
  for (const query of ['dangba', 'huanlu', 'dbhlqxs', '鹮鹭']) expect(find(query)).toHaveLength(1);
});
