// Arrays as a native host hands them to a script: read through methods, one dimension.
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): 1;
  ubound(): number;
  getItem(index: number): unknown;
}

export function safeArray(items: unknown[]): SafeArray {
  return {
    toArray: () => items,
    dimensions: () => 1,
    ubound: () => items.length,
    getItem: (index) => items[index],
  };
}
