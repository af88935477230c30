// Disturbances of a table's rows: page breaks, gaps, lines above and below, the title, the money.
import { copyOfHeader } from './disturbColumns';
import {
  blankRow,
  cellOf,
  copyRow,
  isEmpty,
  isNumbered,
  rowOf,
  rowsOf,
  type Draft,
  type DraftRow,
} from './disturbDraft';
import type { Pick } from './pick';

const width = (draft: Draft) => draft.columns.length;
const lineOf = (draft: Draft, field: string) =>
  draft.rows.find(({ part, fields }) => part === 'line' && fields?.[field] !== undefined);
const replace = (draft: Draft, old: DraftRow, ...rows: DraftRow[]) =>
  draft.rows.splice(draft.rows.indexOf(old), 1, ...rows);
/** First column after the label that a line uses. */
const valueColumn = ({ cells }: DraftRow) => cells.findIndex((cell, column) => column > 0 && !isEmpty(cell));
/** The column of a field that is filled in, and of the label before it. */
function filledField(draft: Draft, field: string) {
  const line = lineOf(draft, field);
  const at = line?.fields?.[field] ?? -1;
  if (!line || at < 1 || isEmpty(line.cells[at]!)) return undefined;
  return { line, at, label: line.cells.findLastIndex((cell, column) => column < at && !isEmpty(cell)) };
}

export function dropTitle(draft: Draft): void {
  draft.rows = draft.rows.filter(({ part }) => part !== 'title');
  draft.expected.title = '';
  // A summary says its year in the label of its amounts too.
  if (draft.expected.kind !== 'summary') draft.expected.year = undefined;
}

/** What stands over a table: number of the annex, unit of all money. */
export function linesAbove(draft: Draft, pick: Pick): void {
  const head = pick.of(['附件1', '附表2-1', '附件3：', '表十二']);
  if (pick.chance()) draft.rows.unshift(rowOf(width(draft), { 0: head }));
  const title = draft.rows.findIndex(({ part }) => part === 'title');
  const text = pick.of(['单位：万元', '金额单位：万元', '预算年度：2026']);
  if (title >= 0 && pick.chance())
    draft.rows.splice(title + 1, 0, rowOf(width(draft), { [width(draft) - 1]: text }));
}

const SIGNATURES = [
  ['填报人：李某', '审核人：', '联系电话：0571-88888888'],
  ['单位负责人：王某', '填报日期：2026年9月1日'],
  ['制表：赵某'],
  ['备注：本表一式三份。'],
  ['注：1.金额单位为万元；2.没有的不填。'],
  ['填表说明：按要求填写。'],
  ['经办人（签字）：', '分管领导（签字）：'],
  ['填报单位（盖章）：云溪县财政局'],
  ['单位（公章）：'],
  ['分管领导：', '财务负责人：'],
  ['财政部门审核意见：'],
];

export function signatures(draft: Draft, pick: Pick): void {
  for (let gap = pick.below(3); gap > 0; gap--) draft.rows.push(blankRow(width(draft)));
  for (let lines = 1 + pick.below(2); lines > 0; lines--) {
    const texts = pick.of(SIGNATURES);
    const step = Math.max(1, Math.floor(width(draft) / texts.length));
    draft.rows.push(
      rowOf(width(draft), Object.fromEntries(texts.map((text, index) => [index * step, text]))),
    );
  }
}

/** A sentence after a gap. */
export function remark(draft: Draft, pick: Pick): void {
  draft.rows.push(blankRow(width(draft)));
  const text = pick.of(['以上指标经局务会研究通过', '此表已与业务科室核对']);
  draft.rows.push(rowOf(width(draft), { [pick.below(2)]: text }));
}

/** Places between two rows of the body, as indexes of rows. */
const seams = ({ rows }: Draft) =>
  rows.flatMap(({ part }, index) => (part === 'body' && rows[index - 1]?.part === 'body' ? [index] : []));

export function emptyRows(draft: Draft, pick: Pick): void {
  for (let times = 1 + pick.below(2); times > 0; times--) {
    const places = seams(draft);
    if (places.length === 0) return;
    const count = 1 + pick.below(2);
    const at = pick.of(places);
    draft.rows.splice(at, 0, ...Array.from({ length: count }, () => blankRow(width(draft))));
  }
}

/** A text beside the rows that is no row, such as a heading within the table. */
export function strayRow(draft: Draft, pick: Pick): void {
  const places = seams(draft);
  if (draft.columns[0] !== 'side' || places.length === 0) return;
  const text = pick.of(['以下为新增内容', '（二）续表']);
  draft.rows.splice(pick.of(places), 0, rowOf(width(draft), { 0: text }));
  draft.strayRows.push(text);
}

export function repeatHeader(draft: Draft, pick: Pick): void {
  const title = rowsOf(draft, 'title');
  const lines = draft.expected.kind === 'strategic' ? rowsOf(draft, 'line').slice(0, 1) : [];
  const header = copyOfHeader(draft);
  for (let times = 1 + pick.below(2); times > 0; times--) {
    const places = seams(draft);
    if (places.length === 0) return;
    const at = pick.of(places);
    const withTitle = (draft.expected.kind === 'project' || isNumbered(draft)) && pick.chance();
    const above = withTitle ? [...title, ...lines] : [];
    const gap = pick.below(3) === 0 ? [blankRow(width(draft))] : [];
    const inserted = [...gap, ...above, ...header].map(copyRow);
    // Copies are no parts of the form: only labels are disturbed in them.
    for (const row of inserted) if (row.part === 'title' || row.part === 'line') row.part = 'around';
    // What is merged down begins again on a new page, or does not.
    const first = draft.rows[at]!;
    if (pick.chance()) {
      first.cells.forEach((cell, column) => {
        if (!['level1', 'level2', 'dutySequence', 'duty'].includes(draft.columns[column]!) || !isEmpty(cell))
          return;
        for (let row = at - 1; row >= 0 && draft.rows[row]!.part === 'body'; row--) {
          const above = draft.rows[row]!.cells[column]!;
          if (isEmpty(above)) continue;
          first.cells[column] = { ...above };
          break;
        }
      });
    }
    draft.rows.splice(at, 0, ...inserted);
  }
}

export function amountHabit(draft: Draft, pick: Pick): void {
  const line = lineOf(draft, 'amount');
  if (draft.expected.kind !== 'project' || !line || draft.expected.amount === '') return;
  const { fundLabel, amount } = draft.expected;
  const number = Number(amount);
  const head = String(line.cells[0]!.value);
  const at = valueColumn(line);
  const free = line.cells.map(() => cellOf(''));
  const put = (cells: Record<number, ReturnType<typeof cellOf>>) =>
    Object.entries(cells).forEach(([column, cell]) => (free[Number(column)] = cell));
  const habits: (() => void)[] = [
    () => put({ 0: cellOf(head), [at]: cellOf(fundLabel), [at + 1]: cellOf(`${amount}万元`) }),
    () => put({ 0: cellOf(head), [at]: cellOf(fundLabel), [at + 1]: cellOf(`${amount} 万元`) }),
    () =>
      put({
        0: cellOf(head),
        [at]: cellOf(fundLabel),
        [at + 1]: cellOf(
          number,
          pick.of(['0.00"万元"', '#,##0.00"万元"', 'General"万元"', '#,##0.00 "万元"']),
        ),
      }),
    () =>
      put({
        0: cellOf(head),
        [at]: cellOf(fundLabel),
        [at + 1]: cellOf(number),
        [at + 2]: cellOf('万元'),
      }),
    () => {
      const label = `${fundLabel}（万元）`;
      put({ 0: cellOf(head), [at]: cellOf(label), [at + 1]: cellOf(number) });
      draft.expected = { ...draft.expected, fundLabel: label } as Draft['expected'];
    },
    () => put({ 0: cellOf(`${head}（万元）`), [at]: cellOf(fundLabel), [at + 1]: cellOf(number) }),
    () => put({ 0: cellOf(head), [at]: cellOf(`${fundLabel}：${amount}万元`) }),
  ];
  pick.of(habits)();
  replace(draft, line, { part: 'line', cells: free });
}

/** 项目名称：… in one cell. */
export function joinedLines(draft: Draft, pick: Pick): void {
  for (const field of ['projectName', 'department', 'annualGoal', 'goals', 'extra.costComposition']) {
    const found = filledField(draft, field);
    if (!found || pick.chance()) continue;
    const { line, at, label } = found;
    const [name, value] = [label, at].map((column) => String(line.cells[column]!.value));
    line.cells[label] = cellOf(`${name}${pick.of(['：', ':', '： ', ' :'])}${value}`);
    line.cells[at] = cellOf('');
  }
}

/** A goal of several lines takes a row for each. */
export function goalInRows(draft: Draft): void {
  for (const field of ['annualGoal', 'goals', 'extra.costComposition']) {
    const found = filledField(draft, field);
    if (!found) continue;
    const { line, at } = found;
    const [first, ...rest] = String(line.cells[at]!.value).split('\n');
    line.cells[at] = cellOf(first!);
    replace(draft, line, line, ...rest.map((text) => rowOf(width(draft), { [at]: text }, 'line')));
  }
}
