// Which of the recorded requests would change a workbook.
import type { RequestEntry } from '../../workbench/protocol/requestLog';

/** Methods that read, or listen: everything else that is called is taken for a change. */
const READING =
  /^(load .*|[gG]et[A-Z]\w*|Worksheets|CustomXmlParts|Workbook|Application|_(GetPath|RemoveReference|KeepReference|OnAccess)|Register\w*|(_?Un)?[rR]egister\w*|On[A-Z]\w*)$/;

/** Readable names of the actions that set a property or call a changing method. */
export const writesIn = (requests: readonly RequestEntry[]): string[] =>
  requests.flatMap(({ actions }) => actions.filter((action) => !READING.test(action)));
