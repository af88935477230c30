// Which department an annual table belongs to: its form does not say, so names of sheets and their order do.
import { normalisedName } from '../domain/text';
import type { FoundTable, PlacedAnnualTable, PlacedStrategicTable } from '../domain/tables';
import type { Area } from '../sheet/address';

type Annual = FoundTable<PlacedAnnualTable>;
type Strategic = FoundTable<PlacedStrategicTable>;

/** Words in sheets' names that say what the sheet is, not whose. */
const KIND_WORDS =
  /战略|年度|整体|绩效|目标|部门|单位|附件|附表|工作表|sheet|[表年月日一二三四五六七八九十\d]|\p{Script=Latin}/giu;

/** What is left of a sheet's name when the words for kinds are gone: whose it is. */
function owner(sheetName: string): string {
  return normalisedName(sheetName).replace(KIND_WORDS, '');
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** How many signs of `part` follow each other, in order, in `whole`: 发改局 abbreviates 发展改革局. */
function abbreviates(part: string, whole: string): boolean {
  let from = 0;
  for (const sign of part) {
    const at = whole.indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return part.length > 1;
}

const shareColumns = (a: Area, b: Area) => a.left <= b.right && b.left <= a.right;
const shareRows = (a: Area, b: Area) => a.top <= b.bottom && b.top <= a.bottom;

/**
 * The strategic table before it, unless another annual table stands between, whose it then is. On its own sheet
 * that is the one above or the one on the left, and neither where there are both.
 */
function nearestBefore(annual: Annual, found: readonly FoundTable[]): Strategic | undefined {
  const before = found
    .slice(0, found.indexOf(annual))
    .filter(({ table }) => table.kind === 'strategic' || table.kind === 'annual')
    .reverse();
  const { area } = annual;
  const own = before.filter(({ sheet }) => sheet === annual.sheet);
  const above = own.find((other) => other.area.bottom < area.top && shareColumns(other.area, area));
  const onLeft = own
    .filter((other) => other.area.right < area.left && shareRows(other.area, area))
    .sort((a, b) => b.area.right - a.area.right)[0];
  const strategics = [above, onLeft].filter((other) => other?.table.kind === 'strategic');
  const nearest = own.length > 0 ? only(strategics) : before[0];
  return nearest?.table.kind === 'strategic' ? (nearest as Strategic) : undefined;
}

/** The strategic tables with what names them, worked out once for all annual ones. */
interface Named {
  strategic: Strategic;
  department: string;
  owner: string;
}

const departmentsOf = (found: readonly FoundTable[]): Named[] =>
  found
    .filter((entry): entry is Strategic => entry.table.kind === 'strategic')
    .map((strategic) => ({
      strategic,
      department: normalisedName(strategic.table.department),
      owner: owner(strategic.sheetName),
    }));

function partnerOf(
  annual: Annual,
  found: readonly FoundTable[],
  strategics: readonly Named[],
): Strategic | undefined {
  const name = owner(annual.sheetName);
  const title = normalisedName(annual.table.title);
  const evidence: ((named: Named) => boolean)[] = [
    ({ department }) => department !== '' && title.includes(department),
    (named) => name !== '' && named.owner === name,
    ({ department }) => name.length > 1 && department.includes(name),
    ({ department }) => abbreviates(name, department),
  ];
  for (const speaksFor of evidence) {
    const match = only(strategics.filter(speaksFor));
    if (match) return match.strategic;
  }
  const nearest = nearestBefore(annual, found);
  const differs = nearest && nearest.sheet !== annual.sheet && name !== '' && owner(nearest.sheetName) !== '';
  return differs ? undefined : nearest;
}

/**
 * Gives each annual table the department of its strategic table. Where that is not certain the department stays
 * '' and the table carries a doubt, so that nothing is compared across the two.
 */
export const pairDepartments = (found: readonly FoundTable[]): FoundTable[] => createPairing()(found);

/** The same, giving the same table again as long as nothing about it has changed. */
export function createPairing(): (found: readonly FoundTable[]) => FoundTable[] {
  const paired = new WeakMap<FoundTable, { department: string; table: FoundTable }>();
  return (found) => {
    const known = departmentsOf(found);
    return found.map((entry) => {
      if (entry.table.kind !== 'annual' || entry.table.department !== '') return entry;
      const department = partnerOf(entry as Annual, found, known)?.table.department ?? '';
      const before = paired.get(entry);
      if (before?.department === department) return before.table;
      const table = department === '' ? withDoubt(entry) : withDepartment(entry as Annual, department);
      paired.set(entry, { department, table });
      return table;
    });
  };
}

const withDepartment = (entry: Annual, department: string): FoundTable => ({
  ...entry,
  table: { ...entry.table, department },
});

function withDoubt(entry: FoundTable): FoundTable {
  const { table, area, sheetName, doubts } = entry;
  const cell = table.at.title ?? { row: area.top, column: area.left };
  const doubt = { kind: 'department-unsure' as const, cell, text: table.title || sheetName };
  return { ...entry, doubts: [...doubts, doubt] };
}
