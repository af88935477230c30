// A number format with operator and unit reads the same in the embedded Excel, in what rules read, and in LibreOffice.
import { valueFormat } from '../../src/blueprint/valueFormat';
import { parseValue } from '../../src/domain/values';
import { library } from '../../src/library';
import { displayText, textAt } from '../../src/sheet/displayText';
import { readWorkbook } from '../../src/xlsx';
import { createWorkbook } from '../../workbench/store';
import { hasOffice, rewrittenByOffice, runInOffice } from '../support/office';

const cases: [operator: string, unit: string, typed: string, reads: string][] = [
  ['≥', '件', '100', '≥100件'],
  ['≥', '件', '12.5', '≥12.5件'],
  ['≤', '万元', '0.375', '≤0.375万元'],
  ['=', '元/人·年', '600', '600元/人·年'],
  ['>', '人次', '1234567', '>1234567人次'],
  ['<', '℃', '3', '<3℃'],
  ['≥', '%', '95%', '≥95.00%'],
  ['≥', '%', '95', '≥95.00%'],
  ['≥', '%', '-1.5%', '≥-1.50%'],
  ['≤', '%', '0', '≤0.00%'],
  ['=', '%', '100%', '100.00%'],
  ['≤', '1/10万', '12', '≤12/10万'],
  ['≤', '‰', '0.9', '≤0.9‰'],
  ['≥', '台（套）', '3', '≥3台（套）'],
  ['≥', '个"样本"', '3', '≥3个"样本"'],
  ['≥', 'mg;@#0\\d_*', '3', '≥3mg;@#0\\d_*'],
  ['', '件', '3', '3件'],
];

/** Each case typed into a cell of its own, one below the other. */
function typed() {
  const store = createWorkbook();
  const sheet = store.sheets()[0]!;
  store.transact('person', 'typing', () =>
    cases.forEach(([operator, unit, input], row) => {
      const area = { top: row, bottom: row, left: 0, right: 0 };
      sheet.setStyle(area, { numberFormat: valueFormat(operator, unit) });
      sheet.setInput({ row, column: 0 }, input);
    }),
  );
  return { store, sheet };
}

test.each(cases)('%s %s: %s typed reads %s', (_operator, _unit, input, reads) => {
  const { sheet } = typed();
  const row = cases.findIndex(
    ([operator, unit, one]) => operator === _operator && unit === _unit && one === input,
  );
  const cell = { row, column: 0 };
  expect(sheet.text(cell)).toBe(reads);
  expect(displayText(sheet.value(cell), sheet.style(cell).numberFormat!)).toBe(reads);
});

test('with every unit of the library what is read is operator, number and unit', () => {
  for (const { operator = '', units } of library)
    for (const unit of units) {
      const format = valueFormat(operator, unit);
      const value = parseValue(displayText(unit === '%' ? 0.0725 : 7.25, format));
      // 吨/日 is a figure for each day.
      const figure = value.kind === 'frequency' ? value.times : value.kind === 'quantity' && value.number;
      expect({ unit, figure }).toEqual({ unit, figure: '7.25' });
      expect(displayText(7, format)).not.toMatch(/7\.\D/);
    }
});

(hasOffice() ? test : test.skip)(
  'LibreOffice shows the same, and keeps it in a file that it writes',
  async () => {
    const bytes = await typed().store.save();
    const shown = runInOffice(
      bytes,
      (fileUrl) => [
        'out = CreateUnoService("com.sun.star.io.TextOutputStream")',
        'out.setEncoding("UTF-8")',
        `out.setOutputStream(CreateUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite("${fileUrl('seen.txt')}"))`,
        ...cases.map(
          (_, row) =>
            `out.writeString(doc.Sheets.getByIndex(0).getCellByPosition(0, ${row}).String & Chr(10))`,
        ),
        'out.closeOutput()',
      ],
      (read) => new TextDecoder().decode(read('seen.txt')).split('\n').slice(0, -1),
    );
    expect(shown).toEqual(cases.map(([, , , reads]) => reads));
    const [snapshot] = await readWorkbook(rewrittenByOffice(bytes));
    // It writes quotes and backslashes without the signs that keep them.
    const kept = cases.flatMap(([, unit, , reads], row) => (/["\\]/.test(unit) ? [] : [{ row, reads }]));
    expect(kept.map(({ row }) => textAt(snapshot!, { row, column: 0 }))).toEqual(
      kept.map(({ reads }) => reads),
    );
  },
  240_000,
);
