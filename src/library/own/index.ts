// A bureau's own library: out of a workbook, into one, joined with the built-in one. `stored.ts` is fetched apart.
export { emptyOwnLibraryBlueprint, ownLibraryBlueprint } from './blueprint';
export { ownColumns, type OwnColumn, type OwnField } from './columns';
export { allEntries, mergeEntries, removeEntries, type Merged } from './merge';
export { MOST_ENTRIES, type ImportProblem, type ImportProblemCode } from './problems';
export { readOwnEntries, type OwnEntriesRead } from './read';
export { entryOfRow, type RowLack, type RowOptions } from './row';
