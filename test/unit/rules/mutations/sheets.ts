// Faults of a sheet: columns and rows that were added, lost or left without a label.
import type { FoundTable } from '../../../../src/domain/tables';
import type { SheetSnapshot } from '../../../../src/sheet/snapshot';
import type { Pick } from '../../../support/pick';
import type { Broken, Mutation } from './mutation';

const GRIDS = ['values', 'formulas', 'numberFormats'] as const;

const blank = (grid: (typeof GRIDS)[number]) => (grid === 'numberFormats' ? 'General' : '');

/** A random sheet whose table meets the condition, changed. */
const inSheet =
  (change: (sheet: SheetSnapshot, found: FoundTable, pick: Pick) => boolean | void): Mutation['sheets'] =>
  (sheets, found, pick): Broken | undefined => {
    const left = sheets.map((_, index) => index);
    while (left.length > 0) {
      const [index] = left.splice(pick.below(left.length), 1);
      if (change(sheets[index!]!, found[index!]!, pick) !== false) return { table: index! };
    }
    return undefined;
  };

function insertColumn(sheet: SheetSnapshot, column: number) {
  for (const grid of GRIDS)
    for (const row of sheet[grid] as (string | number | boolean)[][]) row.splice(column, 0, blank(grid));
}

function insertRow(sheet: SheetSnapshot, row: number, texts: Record<number, string>) {
  const width = sheet.values[0]!.length;
  for (const grid of GRIDS) {
    const fresh = new Array<string>(width).fill(blank(grid));
    if (grid === 'values') for (const [column, text] of Object.entries(texts)) fresh[Number(column)] = text;
    (sheet[grid] as (string | number | boolean)[][]).splice(row, 0, fresh);
  }
}

/** As Excel does: what a merged cell says above and below the rows stays, in the next column. */
function deleteColumn(sheet: SheetSnapshot, column: number, first: number, last: number) {
  for (const [index, row] of sheet.values.entries()) {
    if ((index < first || index > last) && row[column] !== '' && row[column + 1] === '')
      row[column + 1] = row[column]!;
  }
  for (const grid of GRIDS) for (const row of sheet[grid]) row.splice(column, 1);
}

/** The row above the first of the body is the last of the header; a label that is merged down stands higher. */
function labelRowOf({ values }: SheetSnapshot, { body }: FoundTable, column: number): number | undefined {
  for (let row = body.first - 1; row >= 0 && row >= body.first - 4; row--)
    if (values[row]![column] !== '') return row;
  return undefined;
}

const foreignLabels = ['责任人', '联系电话', '佐证材料', '填报说明', '自评得分', '经办', '是否核心指标'];
const foreignTexts = ['赵某', '见附件', '已核', '2', '是', '综合股'];

export default {
  'column-unplaced': {
    sheets: inSheet((sheet, found, pick) => {
      const { columns, body, area } = found;
      const inner = Object.values(columns) as number[];
      const at = pick.chance() ? area.right + 1 : pick.of(inner.filter((column) => column > 2));
      const labelRow = labelRowOf(sheet, found, pick.of(inner)) ?? body.first - 1;
      insertColumn(sheet, at);
      sheet.values[labelRow]![at] = pick.of(foreignLabels);
      if (pick.below(4) === 0) return;
      for (let row = body.first; row <= body.last; row++)
        if (pick.chance() || row === body.first) sheet.values[row]![at] = pick.of(foreignTexts);
    }),
  },
  'row-skipped': {
    sheets: inSheet((sheet, { columns, body, table }, pick) => {
      const at = body.first + 1 + pick.below(body.last - body.first);
      if (at > body.last) return false;
      const side = table.kind === 'summary' ? columns.department! : 0;
      if (Object.values(columns).includes(side) && table.kind !== 'summary') return false;
      const text = pick.of(['以下为第二批内容', '（续）追加部分', '其他说明见附件', '二、下半年安排']);
      insertRow(sheet, at, { [side]: table.kind === 'summary' ? '小计' : text });
    }),
  },
  'table-altered': {
    // Without the notes there are no reasons either.
    relatives: ['target-worse-than-history', 'number-without-operator'],
    sheets: inSheet((sheet, found, pick) => {
      const { columns, table, body } = found;
      const lost: Record<typeof table.kind, string[]> = {
        project: ['operator', 'level1'],
        strategic: ['sequence', 'definition', 'prior3YearMean', 'priorYearValue', 'plannedValue', 'note'],
        annual: ['definition', 'dutyGoal', 'priorYearValue', 'note', 'activity', 'office', 'plannedValue'],
        summary: ['sequence', 'department', 'fundType'],
      };
      const column = columns[pick.of(lost[table.kind])]!;
      deleteColumn(sheet, column, labelRowOf(sheet, found, column)!, body.last);
    }),
  },
  'table-unclear': {
    sheets: inSheet((sheet, found, pick) => {
      const cleared = Object.entries(found.columns).filter(([field]) => field !== 'name');
      const [, column] = pick.of(cleared);
      const labelRow = labelRowOf(sheet, found, column!);
      if (labelRow === undefined) return false;
      sheet.values[labelRow]![column!] = '';
    }),
  },
} satisfies Record<string, Mutation>;
