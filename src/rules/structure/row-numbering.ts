// 序号 that do not run 1, 2, 3 …
import { parseNumber } from '../../domain/values';
import { dutiesOf, type Duty } from '../duties';
import { defineRule } from '../rule';

/** The first duty whose number leaves some out; nothing where a duty has none or is numbered in another way. */
function dutyGap(duties: readonly Duty[]): { duty: Duty; expected: number } | undefined {
  const numbers = duties.map(({ rows }) => Number(parseNumber(rows[0]!.fields.dutySequence) ?? NaN));
  if (numbers.some((number) => !Number.isInteger(number))) return undefined;
  const at = numbers.findIndex((number, index) => index > 0 && number > numbers[index - 1]! + 1);
  return at < 0 ? undefined : { duty: duties[at]!, expected: numbers[at - 1]! + 1 };
}

export default defineRule({
  id: 'row-numbering',
  title: { 'zh-CN': '序号连续', 'en-US': 'Row numbers' },
  severity: 'info',
  heading: 'completeness',
  basis: 'form',
  source: '各表“序号”',
  scope: 'table',
  kinds: ['strategic', 'annual', 'summary'],
  messages: {
    broken: {
      'zh-CN': '序号不连续：第 {row} 行写的是“{found}”，应为 {expected}。请按顺序重新编号。',
      'en-US':
        'Row numbers do not run on: row {row} says “{found}” and should say {expected}. Number them anew.',
    },
    blank: {
      'zh-CN': '第 {row} 行没有序号，应为 {expected}。请按顺序重新编号。',
      'en-US': 'Row {row} has no number and should have {expected}. Number the rows anew.',
    },
    duty: {
      'zh-CN': '职责序号不连续：“{found}”前面应有 {expected}。请核对是否漏了一项职责，或重新编号。',
      'en-US': 'Duties are not numbered on: {expected} should come before “{found}”. Was a duty left out?',
    },
  },
  check({ view, report }) {
    if (view.kind === 'annual') {
      const gap = dutyGap(dutiesOf(view));
      if (!gap) return;
      const { fields, cell } = gap.duty.rows[0]!;
      const cells = [fields.at.dutySequence ?? cell('dutySequence')];
      report({
        message: 'duty',
        cells,
        values: { found: fields.dutySequence, expected: String(gap.expected) },
      });
      return;
    }
    if (!view.hasColumn('sequence')) return;
    const rows =
      view.kind === 'strategic'
        ? view.indicators.map(({ fields, cell }) => ({ text: fields.sequence, cell: cell('sequence') }))
        : view.table.rows.map((row) => ({ text: row.sequence, cell: view.cell(row, 'sequence') }));
    // 一、 and （1） are numberings too; nobody is corrected who uses them.
    if (rows.some(({ text }) => text !== '' && parseNumber(text) === undefined)) return;
    const wrong = rows
      .map((row, index) => ({ ...row, expected: index + 1 }))
      .filter(({ text, expected }) => Number(parseNumber(text)) !== expected);
    const [first] = wrong;
    if (!first) return;
    report({
      message: first.text === '' ? 'blank' : 'broken',
      cells: wrong.map(({ cell }) => cell),
      values: {
        row: String(first.cell.row + 1),
        found: first.text,
        expected: String(first.expected),
      },
      changes: wrong.map(({ cell, text, expected }) => ({ cell, before: text, after: expected })),
    });
  },
});
