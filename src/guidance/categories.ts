// What belongs under each 二级指标, with examples out of the library.
import type { RequiredKinds } from '../domain/profiles/missing';
import type { Level2Kind, Profile } from '../domain/profiles';
import type { LibraryIndicator } from '../library/indicator';
import { indicatorTree } from '../library/tree';
import type { PageRow } from './page';
import { demandNames } from './words';

const belongs: Readonly<Record<Level2Kind, string>> = {
  quantity: '做多少：人数、件数、场次、面积、里程等绝对数，不写比率。',
  quality: '做得怎样：合格率、达标率、完好率、验收结果。',
  timeliness: '什么时候做完：最后期限、及时率、办理时限。',
  cost: '花多少：费用上限、单价上限，用“≤”；合计不超过预算。',
  economicCost: '花多少：费用上限、单价上限，用“≤”；合计不超过预算。',
  socialCost: '对社会的不利影响：事故、投诉、施工扰民等，控制上限。',
  environmentalCost: '对环境的不利影响：排放、能耗、废弃物等，控制上限。',
  economicBenefit: '带来的收入、产值、节约；投入的资金不是效益。',
  socialBenefit: '给群众和社会带来的变化：受益人数、覆盖率、发生率下降。',
  ecologicalBenefit: '对空气、水、土壤、植被的好处：减排量、水质、绿化覆盖率。',
  sustainableImpact: '项目做完以后还能管多久：使用年限、制度、队伍。',
  satisfaction: '服务对象满意的比例，写明是谁的满意度，用“≥”。',
};

const fewest = 3;
const most = 5;

/** Entries of the sector; common ones, then any others, where there are too few of them. */
function examplesOf(entries: readonly LibraryIndicator[], sector: string | undefined): LibraryIndicator[] {
  const isCommon = ({ sectors }: LibraryIndicator) => sectors.length === 0;
  const isOwn = (entry: LibraryIndicator) =>
    sector === undefined ? isCommon(entry) : entry.sectors.includes(sector);
  const own = entries.filter(isOwn).slice(0, most);
  const rest = entries.filter((entry) => !isOwn(entry));
  const others = [...rest.filter(isCommon), ...rest.filter((entry) => !isCommon(entry))];
  return [...own, ...others.slice(0, Math.max(0, fewest - own.length))];
}

/** 更新图书数量（≥，册）, or the best words of a qualitative one. */
function exampleText({ name, operator, units, scale }: LibraryIndicator): string {
  return operator === undefined ? `${name}（${scale[0]}）` : `${name}（${operator}，${units[0]}）`;
}

/** `own`: what a bureau demands otherwise. One row for each 二级指标: its 一级 (said in each row, as pages break anywhere), what belongs there, examples. */
export function categoryRows(
  profile: Profile,
  sector: string | undefined,
  library: readonly LibraryIndicator[],
  own: RequiredKinds,
): PageRow[] {
  const nodes = indicatorTree(profile.id, library).flatMap(({ level2 }) => level2);
  return profile.level1.flatMap((level1) =>
    level1.level2.map(({ name, kind, required }): PageRow => {
      const entries = nodes.find((node) => node.name === name)?.entries ?? [];
      return [
        { text: level1.name, style: 'centred' },
        { text: `${name}：${belongs[kind]}`, style: 'text' },
        { text: demandNames[own[kind] ?? required], style: 'centred' },
        { text: examplesOf(entries, sector).map(exampleText).join('；'), style: 'text', span: 3 },
      ];
    }),
  );
}
