// Disturbances of a table's columns: added, missing, moved, split, without their labels.
import {
  cellOf,
  copyRow,
  fieldOf,
  insertColumn,
  isEmpty,
  recordsOf,
  rowsOf,
  type Draft,
  type DraftRow,
} from './disturbDraft';
import type { Pick } from './pick';

/** Columns under one label, which stay together. */
const GROUPS = [
  ['operator', 'number', 'unit'],
  ['plannedValue', 'standardValue', 'standardSource'],
  ['prior3YearMean', 'priorYearValue', 'historySource'],
];
/** Groups in which the order is free: 来源 belongs to what stands before it. */
const FREE_INSIDE = [
  ['operator', 'number', 'unit'],
  ['prior3YearMean', 'priorYearValue'],
];

const EXTRA_LABELS = [
  '完成情况',
  '责任人',
  '权重（%）',
  '评分标准',
  '自评得分',
  '审核意见',
  '资料清单',
  '偏差原因',
];
const EXTRA_VALUES = ['', '是', 10, 0.5, '已完成', '按比例得分', '#DIV/0!', '#REF!', '张某', '√', true];

const shuffled = <T>(list: readonly T[], pick: Pick): T[] => {
  const rest = [...list];
  return list.map(() => rest.splice(pick.below(rest.length), 1)[0]!);
};

/** Header rows in order, once for each time the header stands there. */
const headerRows = (draft: Draft) => rowsOf(draft, 'header');

export function splitDuty(draft: Draft, pick: Pick): void {
  if (draft.expected.kind !== 'annual' || draft.expected.indicators.length === 0) return;
  const { indicators } = draft.expected;
  const style = pick.of(['oneLabel', 'ownLabel', 'secondTier'] as const);
  const header = headerRows(draft);
  const body = rowsOf(draft, 'body');
  let last = '';
  const parts = indicators.map((row) => `${row.duty.slice(0, 6)}的分项${pick.below(2) + 1}`);
  const perDuty = pick.chance();
  indicators.forEach((row, index) => {
    const duty = `${row.dutySequence} ${row.duty}`;
    if (perDuty && index > 0 && duty === last) parts[index] = parts[index - 1]!;
    last = duty;
    row.subDuty = parts[index]!;
  });
  const merged = (index: number) =>
    index > 0 &&
    parts[index] === parts[index - 1] &&
    indicators[index]!.duty === indicators[index - 1]!.duty &&
    indicators[index]!.dutySequence === indicators[index - 1]!.dutySequence;
  insertColumn(draft, draft.columns.indexOf('duty') + 1, 'subDuty', (row) => {
    if (row.part === 'header') {
      const at = header.indexOf(row);
      if (style === 'ownLabel' && at === 0) return cellOf('职责内容');
      if (style === 'secondTier' && at === header.length - 1) return cellOf('职责内容');
    }
    const index = body.indexOf(row);
    return cellOf(index >= 0 && !merged(index) ? parts[index]! : '');
  });
}

/** A column of its own for the kind, where names stand under 绩效指标. */
export function kindColumn(draft: Draft, pick: Pick): void {
  if (draft.expected.kind !== 'annual' || draft.expected.categoryInIndicatorColumn) return;
  const { indicators } = draft.expected;
  const body = rowsOf(draft, 'body');
  const label = pick.of(['指标类型', '指标类别', '二级指标']);
  for (const row of indicators) row.category = pick.of(['数量指标', '质量指标', '社会效益', '满意度']);
  const [first] = headerRows(draft);
  insertColumn(draft, draft.columns.indexOf('indicator'), 'category', (row) =>
    cellOf(row === first ? label : (indicators[body.indexOf(row)]?.category ?? '')),
  );
}

export function dropSideColumn(draft: Draft): void {
  const at = draft.columns.indexOf('side');
  // The lines above the header have their labels in this column.
  if (at !== 0) return;
  draft.columns.splice(at, 1);
  for (const row of rowsOf(draft, 'header', 'body', 'total')) row.cells.splice(at, 1);
}

/** A tier of labels is lost; columns keep what the other tiers say. */
export function loseTier(draft: Draft, pick: Pick): void {
  const header = headerRows(draft);
  if (header.length < 2) return;
  // The labels of the first tier go on over all tiers, except for the group it holds.
  const lost = 1 + pick.below(header.length - 1);
  draft.rows = draft.rows.filter((row) => row !== header[lost]);
  draft.lostTiers++;
}

/** 指标参考值 is left out: the tiers below say enough. */
export function loseGroupLabel(draft: Draft): void {
  for (const row of headerRows(draft)) {
    for (const cell of row.cells) if (cell.value === '指标参考值') cell.value = '';
  }
}

function moveColumns(draft: Draft, order: readonly string[]): void {
  const from = order.map((name) => draft.columns.indexOf(name));
  for (const row of rowsOf(draft, 'header', 'body', 'total')) {
    const cells = from.map((column) => row.cells[column]!);
    row.cells.splice(0, cells.length, ...cells);
  }
  draft.columns = [...order];
}

/** A label over several columns stands at the first of them. */
function keepLabelsFirst(draft: Draft, before: Map<DraftRow, string[]>): void {
  for (const [row, spanned] of before) {
    for (const first of spanned) {
      const group = GROUPS.find((names) => names.includes(first))!;
      const columns = draft.columns.flatMap((name, column) => (group.includes(name) ? [column] : []));
      const [from, to] = [draft.columns.indexOf(first), columns[0]!];
      if (from === to) continue;
      [row.cells[from], row.cells[to]] = [row.cells[to]!, row.cells[from]!];
    }
  }
}

export function reorderColumns(draft: Draft, pick: Pick): void {
  // Without its labels a column is known by its place only.
  if (draft.lostTiers > 0) return;
  const [side] = draft.columns[0] === 'side' ? ['side'] : [];
  const units: string[][] = [];
  for (const name of draft.columns.slice(side ? 1 : 0)) {
    const last = units.at(-1);
    const group = GROUPS.find((names) => names.includes(name));
    // The second part of 部门职责 can have no label of its own.
    if (last && (name === 'subDuty' || group?.includes(last[0]!))) last.push(name);
    else units.push([name]);
  }
  const before = new Map(
    headerRows(draft).map((row) => [
      row,
      GROUPS.flatMap((names) => {
        const texts = names.filter((name) => {
          const cell = row.cells[draft.columns.indexOf(name)];
          return cell !== undefined && !isEmpty(cell);
        });
        return texts.length === 1 && names.length > 1 ? texts : [];
      }),
    ]),
  );
  const inside = (unit: string[]) => {
    const free = FREE_INSIDE.find((names) => names.every((name) => unit.includes(name)));
    if (!free) return unit;
    const mixed = shuffled(free, pick);
    return unit.map((name) => (free.includes(name) ? mixed.shift()! : name));
  };
  const mixed = pick.chance() ? shuffled(units, pick) : units;
  moveColumns(draft, [...(side ? [side] : []), ...mixed.map(inside).flat()]);
  keepLabelsFirst(draft, before);
}

/** A column that the form does not have, also between others. */
export function extraColumn(draft: Draft, pick: Pick): void {
  const label = pick.of(EXTRA_LABELS.filter((text) => !draft.strangers.includes(text)));
  const tiers = headerRows(draft).length;
  const tier = pick.below(tiers);
  const header = headerRows(draft);
  // Where a tier is lost, columns are told by their number: none may come between.
  const at = draft.lostTiers > 0 ? draft.columns.length : 1 + pick.below(draft.columns.length);
  if (draft.columns[at] === 'subDuty') return;
  insertColumn(draft, at, `extra${at}`, (row) => {
    if (row.part === 'header') return cellOf(header.indexOf(row) === tier ? label : '');
    return cellOf(row.part === 'body' ? pick.of(EXTRA_VALUES) : '');
  });
  draft.strangers.push(label);
}

/** An empty column, kept for looks. */
export function emptyColumn(draft: Draft, pick: Pick): void {
  if (draft.lostTiers > 0) return;
  const at = pick.below(draft.columns.length + 1);
  insertColumn(draft, at, `empty${at}`, () => cellOf(''));
}

/** What is merged down is repeated instead, in one column or in all. */
export function repeatMerged(draft: Draft, pick: Pick): void {
  const body = rowsOf(draft, 'body');
  const records = recordsOf(draft.expected);
  const all = pick.chance();
  draft.columns.forEach((name, column) => {
    if (!all && pick.chance()) return;
    body.forEach((row, index) => {
      const above = body[index - 1]?.cells[column];
      const cell = row.cells[column];
      if (!cell || !above || !isEmpty(cell)) return;
      const wanted = records[index]![fieldOf(draft.expected, name)];
      if (name === 'side' || (wanted !== undefined && wanted !== '' && wanted === String(above.value)))
        row.cells[column] = { ...above };
    });
  });
}

/** Kinds or departments that the form repeats are merged down. */
export function mergeRepeated(draft: Draft): void {
  const { expected } = draft;
  const name = expected.kind === 'summary' ? 'department' : 'indicator';
  if (expected.kind === 'annual' && !expected.categoryInIndicatorColumn) return;
  const column = draft.columns.indexOf(name);
  if (column < 0) return;
  const records = recordsOf(expected);
  const same = (index: number, field: string) => records[index]![field] === records[index - 1]![field];
  rowsOf(draft, 'body').forEach((row, index) => {
    const field = fieldOf(expected, name);
    const isOneDuty = index > 0 && same(index, 'duty') && same(index, 'dutySequence');
    if (isOneDuty && same(index, field)) row.cells[column] = cellOf('');
  });
}

/** The header once more, as copies, for page breaks. */
export const copyOfHeader = (draft: Draft): DraftRow[] => headerRows(draft).map(copyRow);
