// The way for the pane to the library: fetched as one chunk when the picker opens, not before.

/** The library's data, tree and search; the same module each time. Rejects when the chunk cannot be fetched. */
export const loadLibrary = () => import('./index');
