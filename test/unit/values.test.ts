import fc from 'fast-check';
import {
  compareValues,
  normaliseOperator,
  parseNumber,
  parseValue,
  printValue,
  sameValue,
  satisfies,
  tidyValue,
  toBase,
  type Value,
} from '../../src/domain/values';

const fields = (text: string) => {
  const { text: _text, ...rest } = parseValue(text);
  return rest;
};
const quantity = (number: string, unit: string, operator?: string) => ({
  kind: 'quantity',
  ...(operator && { operator }),
  number,
  unit,
});
const frequency = (times: string, unit: string, period: string, rest = {}) => ({
  kind: 'frequency',
  times,
  unit,
  period,
  ...rest,
});

test.each([
  ['≥95%', quantity('95', '%', '≥')],
  ['95％以上', quantity('95', '%', '≥')],
  ['3470 件', quantity('3470', '件')],
  ['≤12/10万', quantity('12', '1/10万', '≤')],
  ['3台（套）', quantity('3', '台(套)')],
  ['-0.40%', quantity('-0.40', '%')],
  ['−3.5%', quantity('-3.5', '%')],
  ['5.4 亿元', quantity('5.4', '亿元')],
  ['348.00（万元）', quantity('348.00', '万元')],
  ['5431.56吨', quantity('5431.56', '吨')],
  ['1,234,567.5元', quantity('1234567.5', '元')],
  ['１２３', quantity('123', '')],
  ['＞＝ 80 %', quantity('80', '%', '≥')],
  ['不低于90%', quantity('90', '%', '≥')],
  ['不超过 8 万元', quantity('8', '万元', '≤')],
  ['30天内', quantity('30', '天', '≤')],
  ['大于或等于3个', quantity('3', '个', '≥')],
  ['>60', quantity('60', '', '>')],
  ['三次', quantity('3', '次')],
  ['十二个', quantity('12', '个')],
  ['二十万元', quantity('20', '万元')],
  ['百分之九十五', quantity('95', '%')],
  ['3万人次', quantity('3', '万人次')],
  ['5所学校', quantity('5', '所学校')],
  ['12 m²', quantity('12', 'm²')],
  ['30微克/立方米', quantity('30', '微克/立方米')],
  ['5个百分点', quantity('5', '个百分点')],
])('%s is a quantity', (text, expected) => {
  expect(fields(text)).toEqual(expected);
});

test.each([
  ['2次/半年(4次)', frequency('2', '次', '半年', { total: '4' })],
  ['2次/半年（4次）', frequency('2', '次', '半年', { total: '4' })],
  ['4次(2次/半年)', frequency('2', '次', '半年', { total: '4' })],
  ['(三次/年)', frequency('3', '次', '年')],
  ['42 户/月', frequency('42', '户', '月')],
  ['≥1次/季度', frequency('1', '次', '季度', { operator: '≥' })],
  ['每年2次', frequency('2', '次', '年')],
  ['500元/人/月', frequency('500', '元/人', '月')],
])('%s is a frequency', (text, expected) => {
  expect(fields(text)).toEqual(expected);
});

test.each(['', '  ', '\u3000'])('%j is blank', (text) => expect(fields(text)).toEqual({ kind: 'blank' }));
test.each(['—', '——', '---', '/', '－'])('%s is a dash', (text) =>
  expect(fields(text)).toEqual({ kind: 'dash' }),
);
test.each(['无', ' 无 '])('%j says that there is none', (text) =>
  expect(fields(text)).toEqual({ kind: 'none' }),
);

test.each([
  ...['优', '无事故', '是', '一般', '十分满意', '一级', '三级以上', '一次性完成', '千方百计', '≥'],
  ...[
    '10 20',
    '10%-20%',
    '3-5天',
    '80%以上，优先90%',
    '95%完成',
    '100%达标',
    '10人参加培训',
    '5A级',
    '1:3',
    '1e5',
  ],
  ...[
    '2022年',
    '12月',
    '十月',
    '12月底前',
    '2022年12月31日',
    '2022-12-31',
    '12,34',
    '≥5个以下',
    '（三次）',
    '5/0',
  ],
  ...['1次/月(十分)', '4次(2户/半年)', '一百二个'],
])('%s stays words', (text) => {
  expect(fields(text)).toEqual({ kind: 'words' });
});

test.each([
  ['1,005.08', '1005.08'],
  ['１２．５', '12.5'],
  ['+3', '3'],
  ['两', '2'],
  ['二十三', '23'],
  ['一百零五', '105'],
  ['三千二百', '3200'],
  ['一二', undefined],
  ['千', undefined],
  ['12个', undefined],
  ['1 2', undefined],
  ['1,23', undefined],
  ['', undefined],
])('parseNumber reads %j as %j', (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

test.each([
  ['>=', '≥'],
  ['=<', '≤'],
  ['＞＝', '≥'],
  ['≧', '≥'],
  ['不 低 于', '≥'],
  ['不少于', '≥'],
  ['大于等于', '≥'],
  ['以上', '≥'],
  ['不超过', '≤'],
  ['以内', '≤'],
  ['＝', '='],
  ['小于', '<'],
  ['约', undefined],
  ['', undefined],
])('%j as operator is %j', (text, expected) => {
  expect(normaliseOperator(text)).toBe(expected);
});

test.each([
  ['1亿元', '10000万元', 0],
  ['0.5万元', '5001元', -1],
  ['2次/半年', '4次/年', 0],
  ['1次/月(12次)', '3次/季度', 0],
  ['4次', '2次/半年', 0],
  ['1公顷', '15亩', 0],
  ['1平方公里', '100公顷', 0],
  ['0.1%', '1‰', 0],
  ['3470 件', '3500件', -1],
  ['1.5万人', '14999人', 1],
  ['2年', '24个月', 0],
  ['1万元/公里', '9999元/公里', 1],
  ['30平方米', '30㎡', 0],
  ['95%', '95', undefined],
  ['1个月', '30天', undefined],
  ['优', '优', undefined],
] as const)('%s against %s: %s', (a, b, expected) => {
  expect(compareValues(parseValue(a), parseValue(b))).toBe(expected);
});

test('0.1 + 0.2 is 0.3: amounts are decimals', () => {
  const sum = toBase('0.1', '万元').amount.plus(toBase('0.2', '万元').amount);
  expect(sum.eq(toBase('3000', '元').amount)).toBe(true);
});

test.each([
  ['≥95%', '95%', undefined, true],
  ['≥95%', '≥95%', undefined, true],
  ['≥95%', '≥96%', undefined, false],
  ['>95%', '≥95%', undefined, true],
  ['≥95%', '>95%', undefined, false],
  ['96%', '95%', 'more', true],
  ['96%', '95%', 'less', false],
  ['96%', '95%', undefined, false],
  ['95%', '95%', undefined, true],
  ['≤98%', '≥95%', undefined, false],
  ['≤8万元', '80000元', undefined, true],
  ['2次/半年', '≥4次', undefined, true],
  ['优', '优', undefined, undefined],
  ['3个', '3人', undefined, undefined],
] as const)('%s satisfies %s (better: %s): %s', (value, bound, better, expected) => {
  expect(satisfies(parseValue(value), parseValue(bound), better)).toBe(expected);
});

test.each([
  ['≥95%', '95%', true],
  ['≥8', '≤8', false],
  ['良 好', '良好', true],
  ['无', '无', true],
  ['有效', '提高', false],
  ['10000万元', '1亿元', true],
])('%s and %s say the same: %s', (a, b, expected) => {
  expect(sameValue(parseValue(a), parseValue(b))).toBe(expected);
});

const decimal = fc
  .tuple(fc.integer({ min: -99999, max: 99999 }), fc.option(fc.integer({ min: 0, max: 999 })))
  .map(([whole, part]) => (part === null ? `${whole}` : `${whole}.${part}`));
const operator = fc.constantFrom('', '≥', '≤', '=', '>', '<');
const generatedValue: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      operator,
      decimal,
      fc.constantFrom('', '%', '万元', '元', '亿元', '件', '人次', '亩', '公顷', '个月'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      operator,
      decimal,
      fc.constantFrom('次', '户'),
      fc.constantFrom('年', '半年', '季度', '月', '周', '日'),
    )
    .map(([sign, times, unit, period]) => `${sign}${times}${unit}/${period}`),
);
const valueSigns = fc
  .array(fc.constantFrom(...'0123456789.,-≥<=（）()/ 次年半季度月%万元亿无—一二十百千优以上内每', '不低于'), {
    maxLength: 12,
  })
  .map((signs) => signs.join(''));

test('printing a parsed value gives the same text back, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), valueSigns, generatedValue), (text) => {
      expect(printValue(parseValue(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('tidying a value keeps its meaning', () => {
  fc.assert(
    fc.property(fc.oneof(valueSigns, generatedValue), (text) => {
      const value = parseValue(text);
      const { text: tidy, ...again } = parseValue(tidyValue(value));
      const { text: _text, ...once } = value;
      expect(again).toEqual(once);
      expect(tidyValue(parseValue(tidy))).toBe(tidy);
    }),
    { numRuns: 2000 },
  );
});

test('generated values are read as what they were made of', () => {
  fc.assert(
    fc.property(generatedValue, (text) => {
      expect(['quantity', 'frequency']).toContain(parseValue(text).kind);
      expect(tidyValue(parseValue(text))).toBe(text);
    }),
  );
});

test('comparing is an order on values that can be compared', () => {
  const value: fc.Arbitrary<Value> = generatedValue.map(parseValue);
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(compareValues(a, a)).toBe(0);
      const [ab, ba, bc, ac] = [
        compareValues(a, b),
        compareValues(b, a),
        compareValues(b, c),
        compareValues(a, c),
      ];
      expect(ba === undefined ? undefined : -ba + 0).toBe(ab);
      if (ab !== undefined && bc !== undefined) {
        expect(ac).toBeDefined();
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
        if (ab >= 0 && bc >= 0) expect(ac).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 2000 },
  );
});
