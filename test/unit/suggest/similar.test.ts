// Which entries a typed name may mean.
import { createSearch, createSimilar, library } from '../../../src/library';

const similar = createSimilar(library, createSearch(library));
const names = (typed: string) => similar(typed).map(({ name }) => name);

test.each([
  ['培训人数', '培训人次'],
  ['疫苗接种', '疫苗接种剂次数'],
  ['验收合格率', '工程验收合格率'],
  ['受益人数', '项目受益人数'],
  ['道路保洁面积', '道路清扫保洁面积'],
  ['改造老旧小区', '老旧小区改造户数'],
])('%s may mean %s', (typed, expected) => {
  expect(names(typed)).toContain(expected);
});

test.each(['', '人数', '培训人次', '培训 人次（含线上）'.slice(0, 5), '甲乙丙丁戊己', '98765'])(
  '%j is offered nothing: too short, known, or like nothing',
  (typed) => {
    expect(names(typed)).toEqual([]);
  },
);

test('at most three, the likest first', () => {
  for (const { name } of library.slice(0, 200)) {
    const typed = name.slice(0, -1);
    expect(names(typed).length).toBeLessThanOrEqual(3);
  }
  expect(names('老旧小区改造户')[0]).toBe('老旧小区改造户数');
});
