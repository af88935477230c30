// Which of the recorded requests would change a workbook.
import type { RequestEntry } from '../../workbench/protocol/requestLog';

/** What reads, listens, or shows another cell; whatever else is sent is taken for a change. */
const READING = new Set([
  ...['Worksheets', 'GetActiveWorksheet', 'GetActiveCell', 'GetUsedRangeOrNullObject', 'GetCell'],
  ...['CustomXmlParts', 'GetByNamespace', 'GetItem', 'GetXml', '_KeepReference'],
  ...['Added', 'Deleted', 'Activated', 'DataChanged', 'SelectionChanged'].flatMap((event) => [
    `_Register${event}Event`,
    `_Unregister${event}Event`,
  ]),
  ...['Activate', 'Select'],
]);

/** Names of the actions that set a property or call what may change something. */
export const writesIn = (requests: readonly RequestEntry[]): string[] =>
  requests.flatMap(({ actions }) =>
    actions.filter((action) => !READING.has(action) && !action.startsWith('load ')),
  );
