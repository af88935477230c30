// Bytes of an .xlsx file to a workbook of the .xlsx library and back: the only place that knows how the library reads
// and writes files. What it drops on the way is carried beside it as extras.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { CellStyle, Color } from '../sheet/style';
import { withDigits } from './booleans';
import { themeColors } from './colors';
import { withTrueSizes, withWholeSizes } from './fontSizes';
import { readPackageExtras, writePackageExtras, type PackageExtras } from './packageExtras';
import { readParts, relationships, relationshipsPath, replaceParts, sheetParts, workbookPath } from './parts';
import { readSheetExtras, writeSheetExtras, type SheetExtras, type SheetExtrasRead } from './sheetExtras';
import { readDefaultStyle } from './style';
import { UnreadableWorkbook } from './unreadable';

export interface WorkbookFile {
  workbook: Workbook;
  extras: PackageExtras;
  /** By the sheet's name. */
  sheets: ReadonlyMap<string, SheetExtrasRead>;
  theme: readonly Color[];
  /** Of cells that name no style. */
  defaultStyle: CellStyle;
}

/** Throws UnreadableWorkbook. */
export async function openWorkbookFile(bytes: Uint8Array): Promise<WorkbookFile> {
  const written = await readParts(bytes);
  const workbook = new Workbook();
  try {
    const digits = withDigits(written);
    const parts = new Map([...written, ...digits]);
    const misread = new Map([...digits, ...withWholeSizes(parts)]);
    await workbook.xlsx.load(misread.size > 0 ? await replaceParts(bytes, misread) : bytes);
    for (const sheet of workbook.worksheets) fillGaps(sheet);
    const part = (wanted: string) => {
      const found = relationships(parts, workbookPath(parts)!).find(({ type }) => type === wanted);
      return found && parts.get(found.target);
    };
    return {
      workbook,
      extras: readPackageExtras(parts),
      sheets: new Map(sheetParts(parts).map(({ name, path }) => [name, readSheetExtras(parts, path)])),
      theme: themeColors(part('theme')),
      defaultStyle: readDefaultStyle(part('styles')),
    };
  } catch (error) {
    throw new UnreadableWorkbook('damaged', false, { cause: error });
  }
}

/** What a file does not have, the library leaves undefined against its own types. */
function fillGaps(sheet: Worksheet): void {
  const { headerFooter, views, conditionalFormattings } = new Workbook().addWorksheet('empty');
  sheet.headerFooter ??= headerFooter;
  sheet.views ??= views;
  sheet.conditionalFormattings ??= conditionalFormattings;
}

/** The sheet at this position is in front when the file is opened. */
export function showSheet(workbook: Workbook, position: number): void {
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 15_000,
      firstSheet: 0,
      visibility: 'visible',
      activeTab: position,
    },
  ];
}

/** `sheets` by the sheet's name; the workbook itself must hold no names, validations and links of its own. */
export async function saveWorkbookFile(
  workbook: Workbook,
  extras: PackageExtras,
  sheets: ReadonlyMap<string, SheetExtras>,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const parts = await readParts(bytes);
  const changed = withTrueSizes(parts);
  for (const { name, path } of sheetParts(parts)) {
    const sheet = sheets.get(name);
    if (!sheet) continue;
    const outside: string[] = [];
    const xml = writeSheetExtras(parts.get(path)!, sheet, (target) => `rIdL${outside.push(target)}`);
    changed.set(path, xml);
    if (outside.length > 0) {
      const [relsPath, rels] = withOutsideLinks(parts, path, outside);
      changed.set(relsPath, rels);
    }
  }
  for (const [path, text] of writePackageExtras(parts, extras)) changed.set(path, text);
  return replaceParts(bytes, changed);
}

function withOutsideLinks(
  parts: ReadonlyMap<string, string>,
  sheetPath: string,
  targets: string[],
): [string, string] {
  const path = relationshipsPath(sheetPath);
  const present =
    parts.get(path) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const added = targets.map(
    (target, index) =>
      `<Relationship Id="rIdL${index + 1}" Type="${type}" Target="${encodeTarget(target)}" TargetMode="External"/>`,
  );
  return [path, present.replace('</Relationships>', () => `${added.join('')}</Relationships>`)];
}

const encodeTarget = (target: string) =>
  target.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
