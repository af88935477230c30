// What the pane asks of a table's kind: its forms, and its rows whatever they are called.
import { forms, type Form } from '../../src/blueprint/forms';
import type {
  FoundTable,
  PlacedIndicatorTable,
  PlacedProjectTable,
  TableKind,
} from '../../src/domain/tables';

export const tableKinds: readonly TableKind[] = ['project', 'strategic', 'annual', 'summary'];

export const isProjectTable = (found: FoundTable): found is FoundTable<PlacedProjectTable> =>
  found.table.kind === 'project';

export const isIndicatorTable = (found: FoundTable): found is FoundTable<PlacedIndicatorTable> =>
  found.table.kind !== 'summary';

export const formsOfKind = (kind: TableKind): Form[] => forms.filter((form) => form.kind === kind);

/** Rows of the body that were read, by what stands in them; `name` may be empty. */
export function tableRows({ table }: FoundTable): { row: number; name: string }[] {
  return table.kind === 'summary'
    ? table.rows.map(({ row, projectName }) => ({ row, name: projectName }))
    : table.indicators.map(({ row, name }) => ({ row, name }));
}

/** Rows of the body, those included that are empty. */
export const rowCount = ({ body }: FoundTable): number => Math.max(0, body.last - body.first + 1);
