// The hidden sheets that drop-downs read: lists below each other in columns, each with a name.
import type { Profile } from '../../domain/profiles';
import type { ListSheet } from '../blueprint';
import { formStyles } from '../styles';

/** An indicator as a drop-down offers it. */
export interface ListedIndicator {
  level1: string;
  level2: string;
  name: string;
}

/** Names of the lists of a hierarchy. The `…Of` columns say, row by row, what an entry stands under. */
export interface HierarchyNames {
  level1: string;
  level2: string;
  level2Of: string;
  level3: string;
  level3Of: string;
}

/** What stands between 一级 and 二级 where a list is looked up by both. */
export const separator = '|';

interface List {
  name: string;
  heading: string;
  entries: readonly string[];
}

function listSheet(name: string, lists: readonly List[]): ListSheet {
  return {
    name,
    columnWidths: lists.map(() => 24),
    rowHeights: [],
    styles: { label: formStyles.label, entry: { numberFormat: '@' } },
    cells: lists.flatMap(({ heading, entries }, column) => [
      { row: 0, column, value: heading, style: 'label' },
      ...entries.map((value, index) => ({
        row: index + 1,
        column,
        value,
        style: 'entry',
      })),
    ]),
    merges: [],
    validations: [],
    highlights: [],
    // Without an area: LibreOffice prints hidden sheets that have one.
    print: { paper: 'A4', orientation: 'portrait' },
    start: { row: 0, column: 0 },
    hidden: true,
    names: lists.flatMap(({ name: listName, entries }, column) =>
      entries.length > 0
        ? [{ name: listName, area: { top: 1, bottom: entries.length, left: column, right: column } }]
        : [],
    ),
  };
}

export function hierarchyNames(profile: Profile, sectorName: string): HierarchyNames {
  const suffix = `_${profile.id}${sectorName}`;
  return {
    level1: `一级${suffix}`,
    level2: `二级${suffix}`,
    level2Of: `二级所属${suffix}`,
    level3: `三级${suffix}`,
    level3Of: `三级所属${suffix}`,
  };
}

/** 一级 → 二级 → 三级 of a profile. `sectorName` tells the lists of one sector from another's; '' for all sectors. */
export function hierarchyLists(
  profile: Profile,
  sectorName: string,
  indicators: readonly ListedIndicator[],
): ListSheet {
  const names = hierarchyNames(profile, sectorName);
  const pairs = profile.level1.flatMap(({ name, level2 }) => level2.map((two) => [name, two.name] as const));
  // Entries under the same 二级 stand together: a drop-down shows the stretch from the first of them.
  const entries = pairs.flatMap(([level1, level2]) =>
    indicators
      .filter((entry) => entry.level1 === level1 && entry.level2 === level2)
      .map((entry) => [level1 + separator + level2, entry.name] as const),
  );
  return listSheet(`_选项${profile.id}${sectorName}`, [
    { name: names.level1, heading: '一级指标', entries: profile.level1.map(({ name }) => name) },
    { name: names.level2Of, heading: '所属一级', entries: pairs.map(([level1]) => level1) },
    { name: names.level2, heading: '二级指标', entries: pairs.map(([, level2]) => level2) },
    { name: names.level3Of, heading: '所属二级', entries: entries.map(([key]) => key) },
    { name: names.level3, heading: '三级指标', entries: entries.map(([, name]) => name) },
  ]);
}

/** Names of the lists that department tables read. */
export const departmentNames = {
  categories: '选项_指标类别',
  standardSources: '选项_标准值来源',
  historySources: '选项_历史值来源',
} as const;

const standardSources = [
  '国家标准',
  '行业标准',
  '地方标准',
  '国民经济和社会发展规划',
  '部门专项规划',
  '上级下达任务',
];
const historySources = ['统计年鉴', '统计公报', '部门统计报表', '内部统计台账', '部门决算', '第三方评估报告'];

/** Lists of strategic and annual tables; the form's 绩效指标 can hold the kinds of `profile`. */
export function departmentLists(profile: Profile): ListSheet {
  return listSheet('_选项', [
    {
      name: departmentNames.categories,
      heading: '指标类别',
      entries: profile.level1.flatMap(({ level2 }) => level2.map(({ name }) => name)),
    },
    { name: departmentNames.standardSources, heading: '标准值来源', entries: standardSources },
    { name: departmentNames.historySources, heading: '历史值来源', entries: historySources },
  ]);
}
