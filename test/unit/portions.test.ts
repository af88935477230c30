// How sheets are put into portions: in their order, none too large unless one sheet is.
import fc from 'fast-check';
import { portionsOf, SHEETS_AT_ONCE } from '../../src/excel/portions';

const sizes = (...cells: number[]) => cells.map((cells, index) => ({ id: String(index + 1), cells }));

test('small sheets go by their number, large ones by their cells', () => {
  expect(portionsOf(sizes(...Array<number>(SHEETS_AT_ONCE + 1).fill(100))).map((ids) => ids.length)).toEqual([
    SHEETS_AT_ONCE,
    1,
  ]);
  expect(portionsOf(sizes(12_000, 8_000, 1, 90_000, 5, 5))).toEqual([['1', '2'], ['3'], ['4'], ['5', '6']]);
  expect(portionsOf([])).toEqual([]);
});

test('every sheet is in one portion, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50_000), { maxLength: 200 }), (cells) => {
      const all = sizes(...cells);
      const portions = portionsOf(all);
      expect(portions.flat()).toEqual(all.map(({ id }) => id));
      for (const ids of portions) {
        expect(ids.length).toBeLessThanOrEqual(SHEETS_AT_ONCE);
        const sum = ids.reduce((total, id) => total + cells[Number(id) - 1]!, 0);
        expect(ids.length === 1 || sum <= 20_000).toBe(true);
      }
    }),
  );
});
