// What a row below the header is: an entry, a further standard, a category of its own, or nothing of the library's.
import type { Grid } from '../../recognise/grid';
import type { RowCells } from './cells';
import { categoryFields, entryFields } from './columns';
import { hasStandard } from './standardCells';

export type RowKind = 'entry' | 'standard' | 'category' | 'example' | 'note' | 'empty';

/** Begins the name of an example, which is not imported. */
export const EXAMPLE = '（示例）';

const EXAMPLE_NAME = /^\s*[（(【[]\s*示例/;
const NOTE =
  /^\s*(?:[※*＊]|(?:注|备注|附注|说明|填表说明|填报说明|编制说明|注意)\s*(?:[:：\d]|$)|[（(]?\s*续\s*表)/;
const SIGNATURE =
  /^\s*(?:填表|填报|制表|编制|审核|复核|审批|单位|部门|主管|负责|经办|联系|日期|时间|电话)[^:：]{0,8}[:：]/;
const TOTAL = /^\s*(?:合\s*计|小\s*计|总\s*计|共\s*计)\s*(?:[:：\d]|$)/;

/** `inNotes`: a note stands above, which may have more lines. */
export function rowKindOf(grid: Grid, cells: RowCells, inNotes: boolean): RowKind {
  const used = grid.used(cells.row);
  const first = used[0] === undefined ? '' : grid.text(cells.row, used[0]);
  if (NOTE.test(first) || SIGNATURE.test(first) || TOTAL.test(first)) return 'note';
  if (inNotes && used.length === 1) return 'note';
  if (EXAMPLE_NAME.test(cells.text('name'))) return 'example';
  if (cells.text('name') !== '' || entryFields.some((field) => cells.text(field) !== '')) return 'entry';
  if (hasStandard(cells)) return 'standard';
  return categoryFields.some((field) => cells.text(field) !== '') ? 'category' : 'empty';
}
