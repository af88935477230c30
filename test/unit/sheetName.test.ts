import fc from 'fast-check';
import { freeSheetName } from '../../src/blueprint/sheetName';

test.each([
  ['校园饮水', [], '校园饮水'],
  ['校园饮水', ['校园饮水'], '校园饮水 (2)'],
  ['abc', ['ABC', 'abc (2)'], 'abc (3)'],
  ['2025/2026:预算[草稿]*?', [], '2025 2026 预算 草稿'],
  ["'引号'", [], '引号'],
  ['', [], '绩效目标表'],
  ['History', [], 'History (2)'],
])('%p among %p becomes %p', (wished, taken, name) => {
  expect(freeSheetName(wished, taken)).toBe(name);
});

test('is always a name that Excel takes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.string({ maxLength: 31 })),
      (wished, taken) => {
        const name = freeSheetName(wished, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      },
    ),
  );
});
