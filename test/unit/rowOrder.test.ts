// Rows that an edit adds, deletes and moves are put back by the inverse steps, over random edits.
import fc from 'fast-check';
import type { EditStep } from '../../src/blueprint/edit';
import { rowOrder } from '../../src/blueprint/rows/rowOrder';

const columns: [number, number] = [1, 6];
const size = 20;

/** A sheet as its rows' names; new ones are `new`. */
function carryOut(rows: readonly string[], steps: readonly EditStep[]): string[] {
  const now = [...rows];
  for (const step of steps) {
    if (step.kind === 'insertRows')
      now.splice(step.at, 0, ...Array.from({ length: step.count }, () => 'new'));
    if (step.kind === 'deleteRows') now.splice(step.at, step.count);
    if (step.kind === 'moveRows') {
      const moved = now.splice(step.at, step.count);
      now.splice(step.to > step.at ? step.to - step.count : step.to, 0, ...moved);
    }
  }
  return now;
}

const at = fc.nat(size - 6);
const count = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<EditStep> = fc.oneof(
  fc.record({
    kind: fc.constant('insertRows' as const),
    at,
    count,
    like: at,
    columns: fc.constant(columns),
  }),
  fc
    .record({ kind: fc.constant('deleteRows' as const), at, count })
    .map((gone) => ({ ...gone, like: gone.at + gone.count })),
  fc
    .record({ kind: fc.constant('moveRows' as const), at, count, to: at })
    .filter((move) => move.to < move.at || move.to > move.at + move.count),
  fc.record({
    kind: fc.constant('write' as const),
    at: fc.record({ row: at, column: fc.constant(2) }),
    values: fc.constant<(string | undefined)[][]>([['甲'], ['乙']]),
  }),
);

test('the inverse brings the rows back; outside of the stretch nothing happens', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      const rows = Array.from({ length: 60 }, (_, row) => `row ${row}`);
      const order = rowOrder(steps, columns);
      const after = carryOut(rows, steps);
      const { first, last } = order.before;
      expect(after.slice(0, first)).toEqual(rows.slice(0, first));
      expect(after.slice(order.after.last + 1)).toEqual(rows.slice(last + 1));
      const back = carryOut(after, order.inverse);
      expect(back).toHaveLength(rows.length);
      back.forEach((row, index) => {
        const wasDeleted = order.deleted.includes(index);
        expect(row).toBe(wasDeleted ? 'new' : rows[index]);
      });
    }),
    { numRuns: 500 },
  );
});

test('rows that are merged, styled or moved are those whose looks may change', () => {
  const area = { top: 4, bottom: 6, left: 1, right: 1 };
  const order = rowOrder(
    [
      { kind: 'insertRows', at: 5, count: 1, like: 4, columns },
      { kind: 'merge', area },
      { kind: 'deleteRows', at: 9, count: 1, like: 8 },
    ],
    columns,
  );
  expect(order).toMatchObject({
    before: { first: 4, last: 8 },
    after: { first: 4, last: 8 },
    deleted: [8],
    restyled: [4, 5, 7],
  });
});
