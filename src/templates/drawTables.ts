// Tables in their forms, together with the lists that their drop-downs read.
import type { ListSheet, WorkbookBlueprint } from '../blueprint/blueprint';
import { contentOf } from '../blueprint/content';
import { drawForm } from '../blueprint/drawForm';
import { formById } from '../blueprint/forms';
import { departmentLists, hierarchyLists, hierarchyNames } from '../blueprint/help/lists';
import { lookById } from '../blueprint/looks';
import { profileById, type Profile } from '../domain/profiles';
import type { TargetTable } from '../domain/tables';
import type { LibraryIndicator } from '../library/indicator';
import { sectorById } from '../library/groups';
import { indicatorTree } from '../library/tree';
import type { ProtectionOptions } from '../sheet/style';

export interface FormOfTable {
  table: TargetTable;
  formId: string;
}

export interface TableOptions {
  /** Of tables that do not say it. */
  year: number | undefined;
  profile: Profile;
  /** Id of the sector whose indicators the drop-downs offer; undefined: all. */
  sector: string | undefined;
  lookId: string;
  library: readonly LibraryIndicator[];
  protection?: ProtectionOptions;
}

export function drawTables(tables: readonly FormOfTable[], options: TableOptions): WorkbookBlueprint {
  const { profile, sector, library, lookId, protection } = options;
  const sectorName = sector === undefined ? '' : (sectorById(sector)?.name['zh-CN'] ?? '');
  const lists: ListSheet[] = [];
  if (tables.some(({ table }) => table.kind === 'project'))
    lists.push(hierarchyLists(profile, sectorName, offeredIndicators(profile, sector, library)));
  // 绩效指标 of the annual form holds the kinds of the hierarchy it was made for.
  if (tables.some(({ table }) => table.kind === 'strategic' || table.kind === 'annual'))
    lists.push(departmentLists(profileById('2015')!));
  const sheets = tables.map(({ table, formId }) =>
    drawForm(formById(formId), contentOf(table, options.year), {
      look: lookById(lookId),
      lists: { hierarchy: hierarchyNames(profile, sectorName), department: true },
      ...(protection && { protection }),
    }),
  );
  return { sheets, lists };
}

/** A sector's own indicators come before the common ones. */
function offeredIndicators(
  profile: Profile,
  sector: string | undefined,
  library: readonly LibraryIndicator[],
) {
  const own = library.filter(({ sectors }) => sector !== undefined && sectors.includes(sector));
  const common = library.filter(({ sectors }) => sector === undefined || sectors.length === 0);
  return indicatorTree(profile.id, [...own, ...common]).flatMap(({ name: level1, level2 }) =>
    level2.flatMap(({ name, entries }) =>
      entries.map((entry) => ({ level1, level2: name, name: entry.name })),
    ),
  );
}
