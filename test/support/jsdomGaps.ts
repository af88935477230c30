// What jsdom lacks and Fluent UI asks for.
class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoResizeObserver as unknown as typeof ResizeObserver;
globalThis.performance.mark ??= (() => undefined) as unknown as typeof performance.mark;
