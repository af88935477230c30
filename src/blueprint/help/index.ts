// The help that a form carries in itself, for an Excel without the add-in: drop-downs, limits, highlights.
import type { TableKind } from '../../domain/tables';
import type { Highlight } from '../../sheet/style';
import { areaOf } from '../../sheet/address';
import type { FormLayout } from '../layout';
import { departmentHelp } from './department';
import { absolute, isBlank } from './formulas';
import type { Help } from './help';
import { projectHelp } from './project';
import { summaryHelp } from './summary';
import type { HierarchyNames } from './lists';
import { missing } from './looks';

export type { HierarchyNames } from './lists';

/** Lists that the workbook has; without them a form has no drop-downs that read them. */
export interface HelpLists {
  hierarchy?: HierarchyNames;
  department?: true;
}

export function formHelp(kind: TableKind, layout: FormLayout, lists: HelpLists): Help {
  const own = emptyCells(layout);
  if (layout.body.bottom < layout.body.top) return { validations: [], highlights: own };
  const { validations, highlights } =
    kind === 'project'
      ? projectHelp(layout, lists.hierarchy)
      : kind === 'summary'
        ? summaryHelp(layout)
        : departmentHelp(layout, lists.department === true);
  return { validations, highlights: [...highlights, ...own] };
}

/** Fields above the table are required in every form. */
function emptyCells({ cells }: FormLayout): Highlight[] {
  return Object.values(cells).flatMap((cell): Highlight[] =>
    cell ? [{ area: areaOf(cell), formula: `=${isBlank(absolute(cell))}`, look: missing }] : [],
  );
}
