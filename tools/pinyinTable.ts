// Writes src/library/search/pinyin.json: which characters each pinyin syllable can stand for.
// `npx tsx tools/pinyinTable.ts` writes it, `--check` fails when the file is not what would be written.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { polyphonic } from 'pinyin-pro';
import wordsOfTwo from 'pinyin-pro/dist/esm/data/dict2.mjs';

const libraryFolder = fileURLToPath(new URL('../src/library/', import.meta.url));
const target = `${libraryFolder}search/pinyin.json`;

/** The 6,763 characters of GB 2312: rows 16 to 87 of its code table. */
function gb2312(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const character = decoder.decode(Uint8Array.of(row, column));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}

const charactersIn = (text: string): string[] => text.match(/[\u3400-\u9fff]/g) ?? [];

/** What 通用规范汉字表 (2013) has and GB 2312 has not, as far as it is one UTF-16 unit. */
const beyondGb2312 = () =>
  charactersIn(readFileSync(new URL('pinyin/beyondGb2312.txt', import.meta.url), 'utf8'));

/** Every Chinese character that the library's data use, so that none is left without a reading. */
function charactersOfLibrary(): string[] {
  const folder = `${libraryFolder}data/`;
  return readdirSync(folder).flatMap((file) => charactersIn(readFileSync(folder + file, 'utf8')));
}

/** Without tones, ü written as v. */
const plain = (reading: string) =>
  reading
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '');

/** Readings that a word of two characters has, as character + syllable: 长zhang from 增长. */
const usedInWords = new Set(
  Object.entries(wordsOfTwo).flatMap(([word, readings]) =>
    readings.split(' ').map((reading, at) => word.charAt(at) + plain(reading)),
  ),
);

/** Usual ones that pinyin-pro has no such word for: 粘贴, 河涌, 盛饭, 咖喱, 一石, 谁家. */
const ALSO_USUAL = new Set(['粘zhan', '涌chong', '盛cheng', '咖ga', '石dan', '谁shei']);

/**
 * The usual reading, and those that common words have: 食 is shí and neither sì nor yì, which would let initials
 * find what nobody means. Interjections without a vowel (嗯, 呣) keep what they have.
 */
function readingsOf(character: string): string[] {
  const all = polyphonic(character, { type: 'array' })[0] ?? [];
  const readings = all.map(plain).filter((reading) => /^[a-z]{1,6}$/.test(reading));
  const isUsual = (reading: string) => {
    const key = character + reading;
    return reading === readings[0] || usedInWords.has(key) || ALSO_USUAL.has(key);
  };
  return [...new Set(readings.filter(isUsual))];
}

function table(): string {
  const bySyllable = new Map<string, string>();
  const characters = new Set([...gb2312(), ...beyondGb2312(), ...charactersOfLibrary()]);
  for (const character of [...characters].sort()) {
    for (const reading of readingsOf(character)) {
      bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
    }
  }
  const rows = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== table()) {
    console.error('src/library/search/pinyin.json is out of date: run npx tsx tools/pinyinTable.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, table());
}
