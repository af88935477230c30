// When edits are checked: after a quiet moment, once, and again when Excel would not be read.
import { liveCheck } from '../../src/session/liveCheck';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function start(answers: boolean[] = []) {
  const calls: (readonly string[] | undefined)[] = [];
  const told = { dirty: 0, gaveUp: 0 };
  const live = liveCheck({
    check: async (sheets) => {
      calls.push(sheets);
      return answers.shift() ?? true;
    },
    dirty: () => told.dirty++,
    gaveUp: () => told.gaveUp++,
  });
  return { live, calls, told };
}

test('a burst of edits is one check of the sheets concerned', async () => {
  const { live, calls, told } = start();
  live.mark('一');
  await jest.advanceTimersByTimeAsync(150);
  live.mark('二');
  live.mark('一');
  await jest.advanceTimersByTimeAsync(150);
  expect(calls).toEqual([]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(calls).toEqual([['一', '二']]);
  expect(told.dirty).toBe(3);
});

test('when it is not known which sheet changed, all are read', async () => {
  const { live, calls } = start();
  live.mark('一');
  live.mark(undefined);
  await jest.advanceTimersByTimeAsync(1000);
  expect(calls).toEqual([undefined]);
});

test('a check that could not be made is made later, with what was marked since', async () => {
  const { live, calls, told } = start([false]);
  live.mark('一');
  await jest.advanceTimersByTimeAsync(300);
  live.mark('二');
  await jest.advanceTimersByTimeAsync(5000);
  expect(calls[0]).toEqual(['一']);
  expect(new Set(calls[1])).toEqual(new Set(['一', '二']));
  expect(calls).toHaveLength(2);
  expect(told.gaveUp).toBe(0);
});

test('in the end it gives up, says so, and starts anew with the next edit', async () => {
  const { live, calls, told } = start(Array.from({ length: 500 }, () => false));
  live.mark('一');
  await jest.advanceTimersByTimeAsync(10 * 60_000);
  expect(told.gaveUp).toBe(1);
  const tried = calls.length;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(tried);
  live.mark('一');
  await jest.advanceTimersByTimeAsync(1000);
  expect(calls.length).toBeGreaterThan(tried);
});

test('after the end nothing is checked any more', async () => {
  const { live, calls } = start();
  live.mark('一');
  live.stop();
  live.mark('二');
  await jest.advanceTimersByTimeAsync(5000);
  expect(calls).toEqual([]);
});
