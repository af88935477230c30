// Rows and columns laid end to end.
import {
  areaRect,
  columnCharacters,
  columnPixels,
  createAxis,
  rowPixels,
  rowPoints,
} from '../../workbench/grid/geometry';

const sizes = [20, 0, 30, 0, 0, 25];
const axis = createAxis((index) => sizes[index] ?? 10);

test('offsets add up the sizes, hidden ones count for nothing', () => {
  expect([0, 1, 2, 3, 6, 8].map((index) => axis.offset(index))).toEqual([0, 20, 20, 50, 75, 95]);
  expect([1, 2, 5, 100].map((index) => axis.size(index))).toEqual([0, 30, 25, 10]);
});

test.each([
  [-5, 0],
  [0, 0],
  [19, 0],
  [20, 2],
  [49, 2],
  [50, 5],
  [74, 5],
  [75, 6],
  [1075, 106],
])('at %d pixels lies row %d, never a hidden one', (position, index) => {
  expect(axis.at(position)).toBe(index);
});

test('a sheet that begins with hidden rows starts at the first that is seen', () => {
  expect(createAxis((index) => (index < 3 ? 0 : 20)).at(0)).toBe(3);
});

test('an area covers all of its rows and columns', () => {
  const columns = createAxis(() => 64);
  expect(areaRect(axis, columns, { top: 0, bottom: 2, left: 1, right: 2 })).toEqual({
    x: 64,
    y: 0,
    width: 128,
    height: 50,
  });
});

test('pixels and the units of the file agree with Excel at full size', () => {
  expect(columnPixels(8.43 + 0.71)).toBe(64);
  expect(columnPixels(columnCharacters(123))).toBe(123);
  expect(rowPixels(15)).toBe(20);
  expect(rowPoints(rowPixels(30))).toBe(30);
});
