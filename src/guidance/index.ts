// Placeholder until the sheets are written.
import type { SheetBlueprint } from '../blueprint/blueprint';
export const guidanceSheets = (_options: object, _library: readonly object[]): SheetBlueprint[] => [];
