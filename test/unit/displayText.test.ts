import { displayText } from '../../src/sheet/displayText';

test.each([
  [0.95, '0%', '95%'],
  [213.96488, 'General"万元"', '213.96488万元'],
  [480, 'General"万元"', '480万元'],
  [1234.5, '#,##0.00', '1,234.50'],
  [44562, 'yyyy"年"m"月"d"日"', '2022年1月1日'],
  ['≥95%', '@', '≥95%'],
  [true, 'General', 'TRUE'],
  [7, 'a format that is "broken', '7'],
  [0.1 + 0.2, 'General', '0.3'],
])('%p as %s reads %s', (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});
