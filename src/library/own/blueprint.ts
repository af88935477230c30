// A bureau's own library as a sheet: to be handed on, filled in, and imported again.
import {
  workbookOf,
  type BlueprintCell,
  type SheetBlueprint,
  type WorkbookBlueprint,
} from '../../blueprint/blueprint';
import { rowHeightFor, textLines } from '../../blueprint/measure';
import { numberOrText } from '../../blueprint/numberOrText';
import { formStyles } from '../../blueprint/styles';
import { profileById } from '../../domain/profiles';
import type { CellStyle } from '../../sheet/style';
import type { LibraryIndicator } from '../indicator';
import { placeOf } from '../tree';
import { ownColumns, directionWords, kindWords, type OwnField } from './columns';
import { groupName } from './groupNames';
import { joinList } from './lists';
import { EXAMPLE } from './rowKind';
import { validationsOf } from './validations';

const size = 10;
const font = { name: '宋体', size };
const boxed = { font, border: formStyles.text.border };
const styles = {
  title: formStyles.title,
  note: { font, alignment: { horizontal: 'left', vertical: 'center', wrap: true } },
  head: {
    ...boxed,
    font: { ...font, bold: true },
    fill: { color: '#DDEBF7' },
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  text: { ...boxed, numberFormat: '@', alignment: { horizontal: 'left', vertical: 'center', wrap: true } },
  centred: {
    ...boxed,
    numberFormat: '@',
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  number: { ...boxed, numberFormat: 'General', alignment: { horizontal: 'center', vertical: 'center' } },
} satisfies Record<string, CellStyle>;
type Style = keyof typeof styles;

const CENTRED: readonly OwnField[] = ['kind', 'direction', 'operator', 'units', 'standardUnit'];
const NUMBERS: readonly OwnField[] = ['standardValue', 'standardYear'];
const styleOf = (field: OwnField): Style =>
  NUMBERS.includes(field) ? 'number' : CENTRED.includes(field) ? 'centred' : 'text';

type Texts = Partial<Record<OwnField, string>>;

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

/** A row, and one below it for each further standard. */
function rowsOf(entry: LibraryIndicator): Texts[] {
  const [first, ...further] = entry.standards.map(standardTexts);
  const texts: Texts = {
    level1: placeOf(entry, profileById('2021')!).level1,
    level2: entry.level2['2021'],
    level2Of2021: entry.level2['2021'],
    level2Of2015: entry.level2['2015'],
    name: entry.name,
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
  return [texts, ...further];
}

interface Page {
  fields: readonly OwnField[];
  note?: string;
  rows: readonly Texts[];
  /** Rows to be filled in, below. */
  blank: number;
}

function draw({ fields, note, rows, blank }: Page): WorkbookBlueprint {
  const columns = ownColumns.filter(({ field }) => fields.includes(field));
  const right = columns.length - 1;
  const cells: BlueprintCell[] = [];
  const rowHeights: number[] = [];
  const add = (values: readonly (string | number)[], style: (column: number) => Style, height: number) => {
    const row = rowHeights.length;
    values.forEach((value, column) =>
      cells.push({ row, column, style: style(column), ...(value !== '' && { value }) }),
    );
    rowHeights.push(height);
  };
  const across = (text: string, style: Style, height: number) =>
    add([text, ...new Array<string>(right).fill('')], () => style, height);
  const fieldStyle = (column: number) => styleOf(columns[column]!.field);

  across('指标库', 'title', 36);
  if (note) across(note, 'note', rowHeightFor(3, size, 20));
  const lines = rowHeights.length;
  add(
    columns.map(({ label, required }) => (required ? `${label}*` : label)),
    () => 'head',
    34,
  );
  for (const texts of rows) {
    const most = Math.max(...columns.map(({ field, width }) => textLines(texts[field] ?? '', width)));
    const values = columns.map(({ field }) => texts[field] ?? '');
    add(
      values.map((text, column) => (fieldStyle(column) === 'number' ? numberOrText(text) : text)),
      fieldStyle,
      rowHeightFor(most, size, 20),
    );
  }
  for (let count = 0; count < blank; count++)
    add(
      columns.map(() => ''),
      fieldStyle,
      20,
    );

  const sheet: SheetBlueprint = {
    name: '指标库',
    columnWidths: columns.map(({ width }) => width),
    rowHeights,
    styles,
    cells,
    merges: Array.from({ length: lines }, (_, row) => ({ top: row, bottom: row, left: 0, right })),
    validations: validationsOf(columns, lines + 1, rowHeights.length),
    highlights: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      area: { top: 0, left: 0, bottom: rowHeights.length - 1, right },
      titleRows: [lines, lines],
      centerHorizontally: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      footer: '&C第 &P 页，共 &N 页',
    },
    frozenRows: lines + 1,
    start: { row: lines + 1, column: 0 },
  };
  return workbookOf(sheet);
}

const allFields = ownColumns.map(({ field }) => field);

/** The entries with their places in both versions of the hierarchy; it reads back as the same entries. */
export function ownLibraryBlueprint(entries: readonly LibraryIndicator[]): WorkbookBlueprint {
  return draw({
    fields: allFields.filter((field) => field !== 'level2'),
    rows: entries.flatMap(rowsOf),
    blank: 0,
  });
}

const NOTE =
  '说明：带 * 的必填；一级、二级指标可以合并单元格，2015版、2021版的名称都认得。指标类型、方向、符号不填的，按其他各列推断。' +
  '计量单位、评价等级、行业、资金用途、关键词有几个的，用顿号隔开，常用的写在前面；适用于所有行业的，行业不填。' +
  `一项指标有几个标准的，另起一行只填标准各列。名称以“${EXAMPLE}”开头的行不会导入。`;

const example: Texts = {
  level1: '产出指标',
  level2: '数量指标',
  name: `${EXAMPLE}老年助餐点日均就餐人次`,
  definition: '全年在助餐点就餐的老年人次÷全年开放天数',
  kind: kindWords.quantitative[0],
  direction: directionWords.more[0],
  operator: '≥',
  units: '人次/天',
  sectors: '社会保障和就业',
  purposes: '运行保障',
  evidence: '助餐点刷卡记录',
  keywords: '助餐、老年食堂',
  standardValue: '12.5',
  standardUnit: '元/人次',
  standardYear: '2025',
  standardArea: '全区',
  standardSource: '本区老年助餐服务补贴办法',
};
const BLANK_ROWS = 30;

/** A form to be filled in, with an example that is not imported. */
export function emptyOwnLibraryBlueprint(): WorkbookBlueprint {
  return draw({
    fields: allFields.filter((field) => field !== 'level2Of2021' && field !== 'level2Of2015'),
    note: NOTE,
    rows: [example],
    blank: BLANK_ROWS,
  });
}
