import { en as enFirst } from '../../taskpane/text/en';
import { later as enLater } from '../../taskpane/text/en/later';
import { fill } from '../../taskpane/text/fill';
import { zh as zhFirst, type TextKey } from '../../taskpane/text/zh';
import { later as zhLater } from '../../taskpane/text/zh/later';

const zh = { ...zhFirst, ...zhLater };
const en = { ...enFirst, ...enLater };

/** Heads of columns and what stands below them are the sheet's own words. */
const quotesTheSheet = (key: string) => /^own\.(column|problem)\./.test(key);
const namesIn = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));

test.each(Object.keys(zh) as TextKey[])('%s names the same values in both languages', (key) => {
  expect(namesIn(en[key])).toEqual(namesIn(zh[key]));
  if (!quotesTheSheet(key)) expect(en[key]).not.toMatch(/[\u4e00-\u9fff]/);
});

test.each([
  ['{n} {n|error|errors}', { n: 1 }, '1 error'],
  ['{n} {n|error|errors}', { n: 0 }, '0 errors'],
  ['{n} {n|error|errors}', { n: '2' }, '2 errors'],
  ['工作表“{sheet}”', { sheet: '{n}' }, '工作表“{n}”'],
  ['{missing}。', {}, '。'],
])('%s filled with %p is %s', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});
