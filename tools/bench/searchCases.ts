// Ten thousand entries as a large bureau may collect them, and what people type to find some.
import { pinyin } from 'pinyin-pro';
import type { LibraryIndicator } from '../../src/library/indicator';

/** What stands before an indicator's name when a bureau narrows it. */
const QUALIFIERS = [
  '全市',
  '本级',
  '城区',
  '农村',
  '乡镇',
  '街道',
  '新增',
  '重点',
  '年度',
  '试点',
  '基层',
  '跨区',
];
/** What stands after it. */
const DETAILS = ['（第一批）', '（上半年）', '（续建）', '（直属单位）', '（含下属）', '（委托）'];

/** The library first, then variations of its names in turn, until there are so many. */
export function manyEntries(library: readonly LibraryIndicator[], wanted: number): LibraryIndicator[] {
  const entries = [...library];
  for (let index = 0; entries.length < wanted; index++) {
    const entry = library[index % library.length]!;
    const round = Math.floor(index / library.length);
    const qualifier = QUALIFIERS[(index + round) % QUALIFIERS.length]!;
    const detail = DETAILS[(index * 5 + round) % DETAILS.length]!;
    const name = round % 2 === 0 ? `${qualifier}${entry.name}` : `${qualifier}${entry.name}${detail}`;
    entries.push({ ...entry, id: `${entry.id}-${index}`, name });
  }
  return entries;
}

export interface Spelled {
  name: string;
  /** All syllables in one, without tones; all initials in one. */
  pinyin: string;
  initials: string;
}

export function spelled({ name }: LibraryIndicator): Spelled {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  return { name, pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') };
}

/** Queries, each typed letter by letter, and the name that one of the first five shall contain. */
export const queries: readonly (readonly [typed: string, wanted: string])[] = [
  // characters
  ['疫苗接种率', '疫苗接种率'],
  ['培训人次', '培训人次'],
  ['验收合格率', '验收合格率'],
  ['老旧小区', '老旧小区改造户数'],
  ['患者满意度', '患者满意度'],
  ['森林覆盖率', '森林覆盖率'],
  ['低保标准', '低保标准'],
  ['PM2.5', 'PM2.5年均浓度'],
  // full pinyin
  ['yimiaojiezhonglv', '疫苗接种率'],
  ['peixunrenci', '培训人次'],
  ['gaobiaozhunnongtian', '高标准农田建设面积'],
  ['senlinfugailv', '森林覆盖率'],
  ['yanshouhege', '验收合格率'],
  ['huanzhemanyidu', '患者满意度'],
  ['laojiuxiaoqu', '老旧小区改造户数'],
  // initials
  ['ymjzl', '疫苗接种率'],
  ['pxrc', '培训人次'],
  ['slfgl', '森林覆盖率'],
  ['hzmyd', '患者满意度'],
  ['gcyshgl', '工程验收合格率'],
  ['jnywjygg', '九年义务教育巩固率'],
  // mixtures, several words, other words
  ['ym接种', '疫苗接种率'],
  ['疫苗jz', '疫苗接种率'],
  ['yimjzl', '疫苗接种率'],
  ['nongcun 污水', '农村生活污水治理率'],
  ['疫苗 率', '疫苗接种率'],
  ['打疫苗', '疫苗接种率'],
  ['红绿灯', '交通信号设施完好率'],
  // one slip
  ['疫苗接重率', '疫苗接种率'],
  ['疫苗接钟率', '疫苗接种率'],
  ['疫苗接率', '疫苗接种率'],
  ['疫苗种接率', '疫苗接种率'],
  ['培圳人次', '培训人次'],
  ['森林履盖率', '森林覆盖率'],
  ['患者满满意度', '患者满意度'],
  ['yimaiojiezhong', '疫苗接种率'],
  ['yimiajiezhong', '疫苗接种率'],
  ['peixunrenchi', '培训人次'],
  ['senlinfugaillv', '森林覆盖率'],
  ['laojiuxaioqu', '老旧小区改造户数'],
  ['zongdianpaiwu', '重点排污单位'],
  ['yansouhege', '验收合格率'],
];

export const prefixesOf = (typed: string): string[] =>
  Array.from(typed, (_, at) => typed.slice(0, at + 1)).filter((prefix) => !prefix.endsWith(' '));
