// Choices that a number decides, so that a failing case can be repeated and made smaller.

export interface Pick {
  /** 0 … `count - 1`. */
  below(count: number): number;
  of<T>(list: readonly T[]): T;
  chance(): boolean;
}

export function pickFrom(salt: number): Pick {
  let state = salt >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, of: (list) => list[below(list.length)]!, chance: () => next() < 0.5 };
}
