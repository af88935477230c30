// A bureau's own library as a workbook: to be handed on, filled in, and imported again.
import { workbookOf, type WorkbookBlueprint } from '../../blueprint/blueprint';
import { profileById } from '../../domain/profiles';
import type { LibraryIndicator } from '../indicator';
import { placeOf } from '../tree';
import { directionWords, kindWords, ownColumns } from './columns';
import { drawLibrary, type Texts } from './drawLibrary';
import { groupName } from './groupNames';
import { joinList } from './lists';
import { EXAMPLE } from './rowKind';

const standardTexts = ({
  value,
  unit,
  year,
  area,
  source,
}: LibraryIndicator['standards'][number]): Texts => ({
  standardValue: value,
  standardUnit: unit,
  standardYear: String(year),
  standardArea: area,
  standardSource: source,
});

/** A row, and another for each further standard, which say whose it is: so they may be sorted. */
function rowsOf(entry: LibraryIndicator): Texts[] {
  const [first, ...further] = entry.standards.map(standardTexts);
  const named: Texts = {
    level1: placeOf(entry, profileById('2021')!).level1,
    level2Of2021: entry.level2['2021'],
    level2Of2015: entry.level2['2015'],
    name: entry.name,
  };
  const whole: Texts = {
    ...named,
    definition: entry.definition,
    kind: kindWords[entry.kind][0],
    direction: directionWords[entry.direction][0],
    operator: entry.operator ?? '',
    units: joinList(entry.units),
    scale: joinList(entry.scale, { slash: true }),
    sectors: entry.sectors.map((id) => groupName('sectors', id)).join('、'),
    purposes: entry.purposes.map((id) => groupName('purposes', id)).join('、'),
    evidence: entry.evidence,
    keywords: joinList(entry.keywords),
    ...first,
  };
  return [whole, ...further.map((standard) => ({ ...named, ...standard }))];
}

const allFields = ownColumns.map(({ field }) => field);

/** The entries with their places in both versions of the hierarchy; it reads back as the same entries. */
export function ownLibraryBlueprint(entries: readonly LibraryIndicator[]): WorkbookBlueprint {
  return workbookOf(
    drawLibrary({
      fields: allFields.filter((field) => field !== 'level2'),
      rows: entries.flatMap(rowsOf),
      blank: 0,
    }),
  );
}

const NOTE =
  '说明：带 * 的必填；一级、二级指标可以合并单元格，2015版、2021版的名称都认得。指标类型、方向、符号不填的，按其他各列推断。' +
  '计量单位、评价等级、行业、资金用途、关键词有几个的，用顿号隔开，常用的写在前面；适用于所有行业的，行业不填。' +
  `一项指标有几个标准的，每个标准一行，名称相同，其余各列只填一次。名称以“${EXAMPLE}”开头的行不会导入。`;

const example: Texts = {
  level1: '成本指标',
  level2: '经济成本指标',
  name: `${EXAMPLE}老年助餐每餐补贴`,
  definition: '补贴总额÷就餐人次',
  kind: kindWords.quantitative[0],
  direction: directionWords.less[0],
  operator: '≤',
  units: '元/人次',
  sectors: '社会保障和就业',
  purposes: '补贴资助',
  evidence: '补贴发放表、助餐点刷卡记录',
  keywords: '助餐、老年食堂',
  standardValue: '3.5',
  standardUnit: '元/人次',
  standardYear: '2025',
  standardArea: '全区',
  standardSource: '本区老年助餐服务补贴办法',
};
const BLANK_ROWS = 30;

/** A form to be filled in, with an example that is not imported. */
export function emptyOwnLibraryBlueprint(): WorkbookBlueprint {
  return workbookOf(
    drawLibrary({
      fields: allFields.filter((field) => field !== 'level2Of2021' && field !== 'level2Of2015'),
      note: NOTE,
      rows: [example],
      blank: BLANK_ROWS,
    }),
  );
}
