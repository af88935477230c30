// Interleaved timing of two pieces of work, so that a busy machine slows both alike.

export interface Comparison {
  /** Milliseconds a run, median. */
  ours: number;
  yardstick: number;
}

export const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** A round of each first to warm up, then the given number of rounds in turn. */
export async function compare(
  rounds: number,
  ours: () => unknown,
  yardstick: () => unknown,
): Promise<Comparison> {
  await ours();
  await yardstick();
  const times: { ours: number[]; yardstick: number[] } = { ours: [], yardstick: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(ours));
    times.yardstick.push(await timed(yardstick));
  }
  return { ours: median(times.ours), yardstick: median(times.yardstick) };
}

/** Bytes that what `make` answers keeps in use, typed arrays included. Needs `--expose-gc` to be more than a guess. */
export function memoryOf<T>(make: () => T): { result: T; bytes: number } {
  const inUse = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = inUse();
  const result = make();
  return { result, bytes: inUse() - before };
}
