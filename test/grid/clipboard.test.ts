// Cells as text for other programs and back.
import fc from 'fast-check';
import { parseHtml, parseTsv, printHtml, printTsv } from '../../workbench/grid/clipboard';

describe('tab-separated text', () => {
  test.each<[string, string[][]]>([
    ['', [['']]],
    ['甲', [['甲']]],
    [
      '甲\t乙\r\n丙\t丁\r\n',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['甲\n\n乙', [['甲'], [''], ['乙']]],
    ['"两\n行"\t右', [['两\n行', '右']]],
    ['"他说""好"""', [['他说"好"']]],
    ['"开头是引号', [['"开头是引号']]],
    ['3" 管\t5"', [['3" 管', '5"']]],
    ['\t\t', [['', '', '']]],
  ])('%j', (text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  test('what was printed is read back', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ', '1') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        // A last row that is one empty cell is a line break at the end, which other programs put there by habit.
        fc.pre(cells.length === 1 || cells[cells.length - 1]!.join('') !== '' || cells[0]!.length > 1);
        expect(parseTsv(printTsv(cells))).toEqual(cells);
      }),
    );
  });
});

describe('HTML', () => {
  test('a table with merged cells', () => {
    const html = `<p>前文</p><table><tr><td rowspan="2">产出指标</td><td colspan="2">数量
      指标</td></tr><tr><td>接种率</td><td> 95% </td></tr></table>`;
    expect(parseHtml(html)).toEqual({
      texts: [
        ['产出指标', '数量 指标', ''],
        ['', '接种率', '95%'],
      ],
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
  });

  test('line breaks come from <br> and paragraphs only', () => {
    const html = '<table><tr><td>一<br>二\n三</td><td><p>甲</p><p>乙</p></td></tr></table>';
    expect(parseHtml(html)?.texts).toEqual([['一\n二 三', '甲\n乙']]);
  });

  test('no table, nothing to paste as cells', () => {
    expect(parseHtml('<b>95%</b>')).toBeUndefined();
  });

  test('what was printed is read back, markup in texts included', () => {
    const html = printHtml([
      [
        { text: '<b>&"', css: "font-family:'宋体'" },
        { text: '合并', rows: 1, columns: 2 },
        { text: '', rows: 0, columns: 0 },
      ],
      [{ text: '两\n行' }, { text: '' }, { text: '1' }],
    ]);
    expect(parseHtml(html)).toEqual({
      texts: [
        ['<b>&"', '合并', ''],
        ['两\n行', '', '1'],
      ],
      merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
    });
  });
});
