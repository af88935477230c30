// Disturbances of what stands in cells: labels with blanks and signs, values as numbers, formats, formulas, errors.
import { parseValue } from '../../src/domain/values';
import { cellOf, fieldOf, isEmpty, recordsOf, rowsOf, type Draft, type DraftCell } from './disturbDraft';
import type { Pick } from './pick';

/** Cells whose whole text is a label of the form. */
function labelCells(draft: Draft): DraftCell[] {
  return draft.rows.flatMap(({ part, cells }) => {
    if (part === 'header') return cells.filter((cell) => !isEmpty(cell));
    return cells.filter(({ value }) => draft.lineLabels.includes(String(value)));
  });
}

const changeLabels = (draft: Draft, pick: Pick, change: (text: string) => string) => {
  for (const cell of labelCells(draft)) if (pick.below(3) > 0) cell.value = change(String(cell.value));
};

const BLANKS = [' ', '  ', '\u3000', '\u00a0', '\u2002', '\t', '\u200b'];

export function blanksInLabels(draft: Draft, pick: Pick): void {
  const blank = pick.of(BLANKS);
  changeLabels(draft, pick, (text) => [...text].join(blank) + (pick.chance() ? ' ' : ''));
}

export function breaksInLabels(draft: Draft, pick: Pick): void {
  changeLabels(draft, pick, (text) => {
    const at = 1 + pick.below(Math.max(1, text.length - 1));
    return `${text.slice(0, at)}${pick.of(['\n', '\r\n', ' \n'])}${text.slice(at)}`;
  });
}

const WIDTHS: [string, string[]][] = [
  ['（', ['(', '〔', '【', '[']],
  ['）', [')', '〕', '】', ']']],
  ['/', ['／', '、', '\\']],
  ['、', [',', '，', '､']],
];

export function widthsInLabels(draft: Draft, pick: Pick): void {
  const kind = pick.below(4);
  changeLabels(draft, pick, (text) =>
    WIDTHS.reduce((result, [sign, others]) => result.replaceAll(sign, others[kind % others.length]!), text),
  );
}

export function colonsAfterLabels(draft: Draft, pick: Pick): void {
  changeLabels(draft, pick, (text) => text + pick.of(['：', ':', ' ：', '*']));
}

/** 2 0 2 6 年 …: print spaces titles out. */
export function blanksInTitle(draft: Draft, pick: Pick): void {
  for (const { cells } of rowsOf(draft, 'title')) {
    const text = String(cells[0]!.value);
    cells[0]!.value = pick.of([
      [...text].join(' '),
      text.replace('年', ' 年 '),
      text.replace('表', '\n表'),
      ` ${text} `,
      `${text}（草案）`,
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ]);
    draft.expected.title = String(cells[0]!.value);
  }
}

/** People break and space what they type. */
export function blanksInTexts(draft: Draft, pick: Pick): void {
  for (const { cells } of rowsOf(draft, 'body')) {
    cells.forEach((cell, column) => {
      const { value } = cell;
      if (typeof value !== 'string' || value.length < 3 || pick.chance()) return;
      // A blank between digits makes other numbers of them.
      if (!/^\p{Script=Han}+$/u.test(value)) cell.value = pick.of([` ${value}`, `${value} `, `${value}\n`]);
      else if (draft.columns[column] !== 'duty')
        cell.value = value.slice(0, 2) + pick.of(['\n', ' ', '\u3000']) + value.slice(2);
    });
  }
}

const OPERATORS: Record<string, string[]> = {
  '≥': ['>=', '＞＝', '≧', '=>', '大于等于', '不低于', ' ≥ '],
  '≤': ['<=', '＜＝', '≦', '=<', '小于等于', '不超过'],
  '=': ['＝', '等于'],
  '>': ['＞', '大于'],
  '<': ['＜', '小于'],
};

export function operators(draft: Draft, pick: Pick): void {
  for (const { cells } of rowsOf(draft, 'body')) {
    for (const cell of cells) {
      if (typeof cell.value !== 'string') continue;
      const [, sign, rest] = /^([≥≤=<>])(.*)$/s.exec(cell.value) ?? [];
      if (sign && pick.below(3) > 0) cell.value = pick.of(OPERATORS[sign]!) + rest!;
    }
  }
}

/** The same text from a number and a format; undefined where it cannot be. */
function formatted(text: string, pick: Pick): DraftCell | undefined {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  if (year) {
    const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
    return cellOf(serial, 'yyyy"年"m"月"d"日"');
  }
  const value = parseValue(text);
  if (value.kind !== 'quantity' || !/^\d{1,9}(\.\d{1,4})?$/.test(value.number)) return undefined;
  const decimals = value.number.split('.')[1]?.length ?? 0;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const sign = value.operator ? `"${value.operator}"` : '';
  if (value.unit === '%') {
    const share = Number((Number(value.number) / 100).toPrecision(12));
    return cellOf(share, `${sign}${digits}%`);
  }
  if (!/^[\p{Script=Han}/]*$/u.test(value.unit)) return undefined;
  const grouped = pick.chance() ? `#,##${digits}` : digits;
  const unit = value.unit === '' ? '' : pick.of([`"${value.unit}"`, ` "${value.unit}"`]);
  return cellOf(Number(value.number), `${sign}${grouped}${unit}`);
}

const VALUE_FIELDS = [
  'annualValue',
  'plannedValue',
  'standardValue',
  'prior3YearMean',
  'priorYearValue',
  'number',
];

/** Values stand as numbers, percentages, dates, with their unit in the format; plain numbers as text. */
export function numbersWithFormats(draft: Draft, pick: Pick): void {
  for (const { cells } of rowsOf(draft, 'body', 'total')) {
    draft.columns.forEach((name, column) => {
      const cell = cells[column]!;
      if (cell.value === '' || pick.below(4) === 0) return;
      if (typeof cell.value === 'number') {
        if (pick.chance()) cells[column] = cellOf(String(cell.value), '@');
      } else if (VALUE_FIELDS.includes(name)) cells[column] = formatted(cell.value as string, pick) ?? cell;
    });
  }
}

/** What a formula shows is what counts. */
export function formulas(draft: Draft, pick: Pick): void {
  for (const { cells } of rowsOf(draft, 'line', 'body', 'total')) {
    for (const cell of cells)
      if (!isEmpty(cell) && pick.below(3) === 0)
        cell.formula = typeof cell.value === 'number' ? '=SUM(X1:X9)' : '=VLOOKUP("a",Y:Z,2,0)';
  }
}

const ERRORS = ['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?'];

export function errorValues(draft: Draft, pick: Pick): void {
  const records = recordsOf(draft.expected);
  rowsOf(draft, 'body').forEach(({ cells }, index) => {
    draft.columns.forEach((name, column) => {
      if (![...VALUE_FIELDS, 'note', 'amount'].includes(name) || pick.below(6) > 0) return;
      const error = pick.of(ERRORS);
      cells[column] = cellOf(error);
      records[index]![fieldOf(draft.expected, name)] = error;
    });
  });
}
