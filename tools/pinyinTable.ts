// Writes src/library/search/pinyin.json: which characters each pinyin syllable can stand for.
// `npx tsx tools/pinyinTable.ts` writes it, `--check` fails when the file is not what would be written.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { polyphonic } from 'pinyin-pro';

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

/** Every Chinese character that the library's data use, so that none is left without a reading. */
function charactersOfLibrary(): string[] {
  const folder = `${libraryFolder}data/`;
  const text = readdirSync(folder).map((file) => readFileSync(folder + file, 'utf8'));
  return text.join('').match(/\p{Script=Han}/gu) ?? [];
}

/** All readings without tones, ü written as v; interjections without a vowel (嗯, 呣) keep what they have. */
function readingsOf(character: string): string[] {
  const readings = polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [];
  const plain = readings.map((reading) => reading.replace(/ü/g, 'v').replace(/ê/g, 'e'));
  return [...new Set(plain)].filter((reading) => /^[a-z]{1,6}$/.test(reading));
}

function table(): string {
  const bySyllable = new Map<string, string>();
  for (const character of [...new Set([...gb2312(), ...charactersOfLibrary()])].sort()) {
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
