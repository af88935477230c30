// Set-up of pages and protection of sheets: the project's words to the .xlsx library's, and back.
import type { Worksheet } from '@cj-tech-master/excelts';
import { areaName, parseArea } from '../sheet/address';
import { NORMAL_MARGINS, type PrintSetup, type ProtectionOptions } from '../sheet/style';
import { defined } from './style';

const PAPERS = { A4: 9, A3: 8, letter: 1 } as const;

export function readPrint({ pageSetup, headerFooter }: Worksheet): PrintSetup {
  const paper = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find(
    (p) => PAPERS[p] === pageSetup.paperSize,
  );
  const rows = pageSetup.printTitlesRow?.replaceAll('$', '').split(':').map(Number);
  return defined<PrintSetup>({
    paper: paper ?? 'A4',
    orientation: pageSetup.orientation === 'landscape' ? 'landscape' : 'portrait',
    fitToWidth: pageSetup.fitToPage ? pageSetup.fitToWidth : undefined,
    fitToHeight: pageSetup.fitToPage ? pageSetup.fitToHeight : undefined,
    area: pageSetup.printArea ? parseArea(pageSetup.printArea) : undefined,
    titleRows: rows?.[0] && rows[1] ? [rows[0] - 1, rows[1] - 1] : undefined,
    centerHorizontally: pageSetup.horizontalCentered || undefined,
    centerVertically: pageSetup.verticalCentered || undefined,
    margins: isNormal(pageSetup.margins) ? undefined : pageSetup.margins,
    header: headerFooter.oddHeader ?? undefined,
    footer: headerFooter.oddFooter ?? undefined,
  });
}

const isNormal = (margins: PrintSetup['margins']) =>
  Object.entries(NORMAL_MARGINS).every(
    ([side, inches]) => margins?.[side as keyof typeof NORMAL_MARGINS] === inches,
  );

export function writePrint(sheet: Worksheet, print: PrintSetup): void {
  const fits = print.fitToWidth !== undefined || print.fitToHeight !== undefined;
  Object.assign(sheet.pageSetup, {
    paperSize: PAPERS[print.paper],
    orientation: print.orientation,
    fitToPage: fits,
    ...(fits ? { fitToWidth: print.fitToWidth ?? 0, fitToHeight: print.fitToHeight ?? 0 } : {}),
    printArea: print.area && areaName(print.area),
    printTitlesRow: print.titleRows && `${print.titleRows[0] + 1}:${print.titleRows[1] + 1}`,
    horizontalCentered: print.centerHorizontally ?? false,
    verticalCentered: print.centerVertically ?? false,
    margins: { ...NORMAL_MARGINS, ...print.margins },
  });
  sheet.headerFooter.oddHeader = print.header ?? null;
  sheet.headerFooter.oddFooter = print.footer ?? null;
}

const ALLOWED = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;
type FileProtection = NonNullable<Worksheet['sheetProtection']>;

export function readProtection(protection: FileProtection | null): ProtectionOptions | undefined {
  if (!protection?.sheet) return undefined;
  const allowed = ALLOWED.filter((option) => protection[option]).map((option) => [option, true]);
  return defined<ProtectionOptions>({
    ...Object.fromEntries(allowed),
    editObjects: protection.objects === false ? undefined : true,
    editScenarios: protection.scenarios === false ? undefined : true,
    selection:
      protection.selectUnlockedCells === false
        ? 'none'
        : protection.selectLockedCells === false
          ? 'unlocked'
          : undefined,
  });
}

export function writeProtection(options: ProtectionOptions): FileProtection {
  return {
    sheet: true,
    ...Object.fromEntries(ALLOWED.map((option) => [option, options[option] ?? false])),
    objects: options.editObjects ?? false,
    scenarios: options.editScenarios ?? false,
    ...(options.selection ? { selectLockedCells: false } : {}),
    ...(options.selection === 'none' ? { selectUnlockedCells: false } : {}),
  };
}
