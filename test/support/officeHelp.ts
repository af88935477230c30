// What LibreOffice makes of the help in a form: what drop-downs offer, which fills show, which entries break a limit.
import type { Area, Cell } from '../../src/sheet/address';
import { cellName } from '../../src/sheet/address';
import { runInOffice } from './office';

/** An area of a visible sheet, whose name has no quotes in it. */
export interface AskedArea {
  sheet: string;
  area: Area;
}

export interface HelpSeen {
  /** Of a list validation: its choices; none where its formula ends in an error. */
  choices?: string[];
  /** `#RRGGBB` as it shows: of the conditional format that applies, else of the cell itself. */
  fill?: string;
  /** The content breaks the cell's validation. */
  invalid?: true;
}

/** By cell name (`D8`); cells with nothing to report are left out, as are those under a merged area. */
export type SheetHelp = Record<string, HelpSeen>;

/**
 * Runs the statements (which can call `SortRows` and `RepeatDown` below), then looks at each area. Fills are those of an export as a web page, for which LibreOffice works
 * out the conditional formats itself. Wrong entries are those it draws a circle around (“mark invalid data”). For
 * choices it has no call: the formula of the list, as it reads in the cell, is worked out as a matrix in a free cell,
 * which is what the drop-down does.
 */
export function helpByOffice(
  bytes: Uint8Array,
  statements: readonly string[],
  asked: readonly AskedArea[],
): SheetHelp[] {
  return runInOffice(
    bytes,
    (fileUrl) => [
      ...asked.map(({ sheet }) => `ComeHome(doc.Sheets.getByName("${sheet}"))`),
      ...statements,
      'Dim web(0) As New com.sun.star.beans.PropertyValue',
      'web(0).Name = "FilterName"',
      'web(0).Value = "HTML (StarCalc)"',
      `doc.storeToURL("${fileUrl('page.html')}", web())`,
      'out = CreateUnoService("com.sun.star.io.TextOutputStream")',
      'out.setEncoding("UTF-8")',
      `out.setOutputStream(CreateUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite("${fileUrl('seen.txt')}"))`,
      ...asked.map(
        ({ sheet, area: { top, bottom, left, right } }, index) =>
          `Look(doc, out, ${index}, doc.Sheets.getByName("${sheet}"), ${top}, ${bottom}, ${left}, ${right})`,
      ),
      'out.closeOutput()',
    ],
    (read) => {
      const text = (name: string) => new TextDecoder().decode(read(name));
      const pages = fillsOfPages(text('page.html'), asked[0]!.sheet);
      const seen = asked.map(({ sheet, area }): SheetHelp => {
        const fills = pages.get(sheet);
        if (!fills) throw new Error(`no page of sheet ${sheet}`);
        const inside = [...fills].filter(
          ([, { row, column }]) =>
            row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        );
        return Object.fromEntries(inside.map(([name, { fill }]) => [name, { ...(fill && { fill }) }]));
      });
      for (const line of text('seen.txt').split('\u0002\n').filter(Boolean)) {
        const [index, row, column, what, words = ''] = line.split('\u0001');
        const cell = seen[Number(index)]![cellName({ row: Number(row), column: Number(column) })];
        // Covered by a merged area.
        if (!cell) continue;
        if (what === 'invalid') cell.invalid = true;
        else cell.choices = words === '' ? [] : words.split('\n');
      }
      return seen.map((cells) =>
        Object.fromEntries(Object.entries(cells).filter(([, help]) => Object.keys(help).length > 0)),
      );
    },
    procedures,
  );
}

/** Fills of the cells on each sheet's page, a merged area by its first cell. */
function fillsOfPages(
  html: string,
  onlySheet: string,
): Map<string, Map<string, Cell & { fill: string | undefined }>> {
  const pages = new Map<string, Map<string, Cell & { fill: string | undefined }>>();
  for (const [, heading = '', page = ''] of html.matchAll(
    /(<em>[^<]*<\/em>[^<]*<\/h1><\/a>\s*)?<table(.*?)<\/table>/gis,
  )) {
    // A sheet that is the only visible one has no heading.
    const name = /<em>([^<]*)/i.exec(heading)?.[1] ?? onlySheet;
    const fills = new Map<string, Cell & { fill: string | undefined }>();
    const covered = new Set<string>();
    page
      .split(/<tr\b/i)
      .slice(1)
      .forEach((line, row) => {
        let column = 0;
        for (const [, attributes = ''] of line.matchAll(/<td\b([^>]*)>/gi)) {
          const number = (attribute: string) =>
            Number(new RegExp(`\\b${attribute}="?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
          while (covered.has(`${row} ${column}`)) column++;
          const fill = /bgcolor="(#\w{6})"/i.exec(attributes)?.[1]?.toUpperCase();
          fills.set(cellName({ row, column }), { row, column, fill });
          for (let down = 0; down < number('rowspan'); down++) {
            for (let right = 0; right < number('colspan'); right++)
              covered.add(`${row + down} ${column + right}`);
          }
        }
      });
    pages.set(name, fills);
  }
  return pages;
}

const procedures = [
  // LibreOffice reads sheets at the same time, and by chance gives a validation the number of another sheet as the place
  // its formula starts from: rows that come and go there would move it, and rows of its own sheet would not.
  'Sub ComeHome(sheet)',
  'cursor = sheet.createCursor()',
  'cursor.gotoEndOfUsedArea(False)',
  'For row = 0 To cursor.RangeAddress.EndRow',
  'For column = 0 To cursor.RangeAddress.EndColumn',
  'cell = sheet.getCellByPosition(column, row)',
  'rule = cell.Validation',
  'place = rule.getSourcePosition()',
  'If rule.Type <> com.sun.star.sheet.ValidationType.ANY And place.Sheet <> sheet.RangeAddress.Sheet Then',
  'place.Sheet = sheet.RangeAddress.Sheet',
  'rule.setSourcePosition(place)',
  'cell.Validation = rule',
  'End If',
  'Next column',
  'Next row',
  'End Sub',
  'Sub SortRows(sheet, top, bottom, left, right, key)',
  'Dim fields(0) As New com.sun.star.table.TableSortField',
  'fields(0).Field = key',
  'fields(0).IsAscending = True',
  'Dim how(1) As New com.sun.star.beans.PropertyValue',
  'how(0).Name = "SortFields"',
  'how(0).Value = fields()',
  // As in Excel, which leaves validations and conditional formats where they are.
  'how(1).Name = "BindFormatsToContent"',
  'how(1).Value = False',
  'sheet.getCellRangeByPosition(left, top, right, bottom).sort(how())',
  'End Sub',
  'Sub RepeatDown(sheet, top, bottom, column)',
  'sheet.getCellRangeByPosition(column, top, column, bottom).merge(False)',
  'For row = top + 1 To bottom',
  'cell = sheet.getCellByPosition(column, row)',
  'If cell.String = "" Then cell.setString(sheet.getCellByPosition(column, row - 1).String)',
  'Next row',
  'End Sub',
  'Sub Look(doc, out, index, sheet, top, bottom, left, right)',
  'parser = doc.createInstance("com.sun.star.sheet.FormulaParser")',
  'parser.CompileEnglish = True',
  'For row = top To bottom',
  'For column = left To right',
  'cell = sheet.getCellByPosition(column, row)',
  'rule = cell.Validation',
  'If rule.Type = com.sun.star.sheet.ValidationType.LIST Then',
  'tokens = parser.parseFormula(rule.getFormula1(), rule.getSourcePosition())',
  'text = parser.printFormula(tokens, cell.CellAddress)',
  'out.writeString(index & Chr(1) & row & Chr(1) & column & Chr(1) & "list" & Chr(1) & Choices(sheet, text) & Chr(2) & Chr(10))',
  'End If',
  'Next column',
  'Next row',
  'Dim tops(bottom)',
  'For row = 0 To bottom',
  'tops(row) = sheet.Rows.getByIndex(row).Position.Y',
  'Next row',
  'Dim lefts(right)',
  'For column = 0 To right',
  'lefts(column) = sheet.Columns.getByIndex(column).Position.X',
  'Next column',
  'sheet.showInvalid()',
  'For number = 0 To sheet.DrawPage.Count - 1',
  'mark = sheet.DrawPage.getByIndex(number).Position',
  // The circle begins a little outside the cell: 2.5 mm to the left, 0.7 mm above.
  'row = LastUpTo(tops(), mark.Y + 150)',
  'column = LastUpTo(lefts(), mark.X + 350)',
  'out.writeString(index & Chr(1) & row & Chr(1) & column & Chr(1) & "invalid" & Chr(2) & Chr(10))',
  'Next number',
  'End Sub',
  'Function LastUpTo(starts(), place)',
  'LastUpTo = 0',
  'For number = 0 To UBound(starts)',
  'If starts(number) <= place Then LastUpTo = number',
  'Next number',
  'End Function',
  'Function Choices(sheet, text)',
  'out = sheet.getCellRangeByPosition(200, 0, 200, 0)',
  'out.setArrayFormula("=TEXTJOIN(CHAR(10);1;" & text & ")")',
  'cell = out.getCellByPosition(0, 0)',
  'If cell.getError() = 0 Then Choices = cell.String',
  'out.clearContents(31)',
  'End Function',
];
