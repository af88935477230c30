// Writes src/lexicon/homophones.json: words of the field, and which characters sound or look alike, so that a slip is told.
// `npx tsx tools/homophoneTerms.ts`. What is a word at all is asked of the dictionary that Node's ICU has.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => read(`${folder}/${name}`));

/** How often a word or phrase stands in our texts before a slip of it is looked for. */
const LEAST_OF_WORD = 6;
const LEAST_OF_PHRASE = 5;
const SUFFIXES = '量率数额度性员者市县区处所站点件费款算类型式化书表册证单';
const MOST_ALONE = 5;
/** Share of its words at whose other end a character stands, below which no two words meet there by chance. */
const SELDOM = 0.15;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const isKnown = (text: string) => wordsOf(text).length === 1;
const runsIn = (text: string) => text.match(/\p{Script=Han}+/gu) ?? [];

const own = read('tools/homophones/terms.txt').split('\n').slice(1).join(' ').split(/\s+/).filter(Boolean);
const typos = JSON.parse(read('src/lexicon/typos.json')) as { slip: string }[];
const slips = new Set(typos.map(({ slip }) => slip));
const lexica = readdirSync(`${root}src/lexicon`).filter(
  (name) => name.endsWith('.json') && !['typos.json', 'homophones.json'].includes(name),
);
const texts = [
  ...filesIn('src/library/data', '.json'),
  ...lexica.map((name) => read(`src/lexicon/${name}`)),
  read('docs/guide.zh-CN.md'),
];
const runs = [...texts.flatMap(runsIn), ...own];

const counter = () => new Map<string, number>();
const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const [words, phrases, pairs, starts, ends] = [counter(), counter(), counter(), counter(), counter()];
for (const run of runs) {
  const parts = wordsOf(run);
  parts.forEach((word, index) => {
    add(words, word);
    if (word.length > 1) {
      add(starts, word[0]!);
      add(ends, word.at(-1)!);
    } else {
      // A word of its own stands at both ends.
      for (const counts of [starts, ends]) add(counts, word);
    }
    const phrase = word + (parts[index + 1] ?? '');
    if (word.length === 2 && phrase.length === 4) add(phrases, phrase);
    if (word.length > 2) add(phrases, word);
  });
  for (let i = 0; i + 1 < run.length; i++) add(pairs, run.slice(i, i + 2));
}

/** Level one of GB 2312, the characters of our texts, and those that are often taken for another. */
function soundsTable(): string[] {
  const bySyllable = Object.values(
    JSON.parse(read('src/library/search/pinyin.json')) as Record<string, string>,
  );
  const level1 = new Set<string>();
  const decoder = new TextDecoder('gbk');
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) level1.add(decoder.decode(Uint8Array.of(row, column)));
  }
  const used = new Set([...level1, ...runs.flatMap((run) => [...run])]);
  return bySyllable
    .map((group) => [...group].filter((sign) => used.has(sign)).join(''))
    .filter((group) => group.length > 1);
}

/** Groups that look alike are slips as well. */
const lookalikes = read('tools/homophones/lookalikes.txt').split(/\s+/).filter(Boolean);
const sounds = [...new Set([...soundsTable(), ...lookalikes])];
const alike = new Map<string, Set<string>>();
for (const group of sounds) {
  for (const sign of group) {
    const known = alike.get(sign) ?? new Set<string>();
    [...group].forEach((other) => other !== sign && known.add(other));
    alike.set(sign, known);
  }
}

const variantsOf = (term: string, at: number) =>
  [...(alike.get(term[at]!) ?? [])].map((sign) => term.slice(0, at) + sign + term.slice(at + 1));
const share = (of: Map<string, number>, other: Map<string, number>, sign: string) =>
  (of.get(sign) ?? 0) / ((of.get(sign) ?? 0) + (other.get(sign) ?? 0) || 1);

const known = new Set<string>();
const keepKnown = (variants: readonly string[]) =>
  variants.filter((variant) => !slips.has(variant)).forEach((variant) => known.add(variant));

/** Terms of two signs: where the first seldom ends a word the second is looked at, and the other way round. */
const two = { second: [] as string[], first: [] as string[] };
const terms = new Set([
  ...own,
  ...[...words].filter(([, count]) => count >= LEAST_OF_WORD).map(([word]) => word),
]);
/** 量 and 率 go with any noun. */
const isOwnWord = (sign: string) => (words.get(sign) ?? 0) > MOST_ALONE || SUFFIXES.includes(sign);
const isPlain = (word: string) => /^\p{Script=Han}+$/u.test(word);
for (const term of [...terms].filter((word) => word.length === 2 && isPlain(word) && isKnown(word)).sort()) {
  const look = (list: string[], at: number) => {
    list.push(term);
    keepKnown(variantsOf(term, at).filter((variant) => isKnown(variant) || pairs.has(variant)));
  };
  if (share(ends, starts, term[0]!) < SELDOM && !isOwnWord(term[0]!)) look(two.second, 1);
  if (share(starts, ends, term[1]!) < SELDOM && !isOwnWord(term[1]!)) look(two.first, 0);
}

const long = [
  ...new Set([
    ...own.filter(({ length }) => length === 3 || length === 4),
    ...[...phrases].filter(([, count]) => count >= LEAST_OF_PHRASE).map(([phrase]) => phrase),
  ]),
]
  .filter((phrase) => isPlain(phrase) && phrase.length <= 4)
  .sort();
/** 适时监测 beside 实时监测: both of its words are ours. */
const isSpeech = (variant: string) =>
  phrases.has(variant) || wordsOf(variant).every((word) => word.length > 1 && (words.get(word) ?? 0) > 1);
/** 部合格 is 全部合格 as well: beside a word of two a third sign can belong elsewhere. */
function positionsOf(phrase: string): number[] {
  if (phrase.length !== 3) return [0, 1, 2, 3];
  const [isFirst, isLast] = [isKnown(phrase.slice(0, 2)), isKnown(phrase.slice(1))];
  return [...(isLast && !isFirst ? [] : [0]), 1, ...(isFirst && !isLast ? [] : [2])];
}
const phraseAt = { long: [] as string[], start: [] as string[], end: [] as string[] };
for (const phrase of long) {
  const at = positionsOf(phrase);
  phraseAt[at.length === phrase.length ? 'long' : at.includes(0) ? 'start' : 'end'].push(phrase);
  // 适用率 beside 使用率: the part that is changed is a word of its own.
  const isOther = (variant: string) =>
    isSpeech(variant) || (phrase.length === 3 && (isKnown(variant.slice(0, 2)) || isKnown(variant.slice(1))));
  at.forEach((position) => keepKnown(variantsOf(phrase, position).filter(isOther)));
}

const used = new Set([...two.second, ...two.first, ...long].join(''));
const useful = sounds.filter((group) => [...group].some((sign) => used.has(sign)));

writeFileSync(
  `${root}src/lexicon/homophones.json`,
  `${JSON.stringify({ sounds: useful.join(' '), second: two.second.join(' '), first: two.first.join(' '), long: phraseAt.long.join(' '), start: phraseAt.start.join(' '), end: phraseAt.end.join(' '), known: [...known].sort().join(' ') }, null, 2)}\n`,
);
console.log(two.second.length, two.first.length, long.length, known.size);
