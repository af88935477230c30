// jest-axe ships no types; this is what the tests use of it.
declare module 'jest-axe' {
  import type { AxeResults } from 'axe-core';
  export function axe(element: Element): Promise<AxeResults>;
  export const toHaveNoViolations: jest.ExpectExtendMap;
}
declare namespace jest {
  interface Matchers<R> {
    toHaveNoViolations(): R;
  }
}
