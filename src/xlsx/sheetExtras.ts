// What the .xlsx library drops of a sheet, read from and written into the sheet's XML.
import { parseXml, textContent, xmlDecode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { parseArea, type Cell } from '../sheet/address';
import type { Validation } from '../sheet/style';
import { readColumnSizes, writeColumnSizes, type ColumnSizes } from './columnsXml';
import type { CellError } from './cells';
import { escapeText, unescapeText } from './escapes';
import { elements, elementsIn, pieces, relationships } from './parts';
import { readValidations, writeValidations, type FileValidation } from './validationXml';

export interface SheetLink {
  /** As in the file: `A1`, or an area whose cells all carry the link. */
  address: string;
  /** An address outside, or `#` and a place in this workbook. */
  target: string;
  tooltip?: string;
}

export interface SheetNote {
  cell: Cell;
  text: string;
  author: string;
}

export interface SheetExtras {
  columns: ColumnSizes;
  validations: readonly Validation[];
  links: readonly SheetLink[];
  /** Priorities of the conditional formats that end the search. */
  stopping: ReadonlySet<number>;
}

export interface SheetExtrasRead extends SheetExtras {
  validations: readonly FileValidation[];
  notes: SheetNote[];
  /** Contents other than texts as the file holds them, by address; the library makes dates or texts of some. */
  contents: ReadonlyMap<string, number | boolean | CellError>;
}

export function readSheetExtras(parts: ReadonlyMap<string, string>, path: string): SheetExtrasRead {
  const xml = parts.get(path) ?? '';
  return {
    columns: readColumnSizes(xml),
    validations: readValidations(xml),
    links: readLinks(parts, path, xml),
    notes: readNotes(parts, path),
    contents: readContents(xml),
    stopping: new Set(
      pieces(xml, 'cfRule')
        .filter((rule) => /\sstopIfTrue="(1|true)"/.test(rule))
        .map((rule) => Number(/\spriority="(\d+)"/.exec(rule)?.[1])),
    ),
  };
}

function readLinks(parts: ReadonlyMap<string, string>, path: string, xml: string): SheetLink[] {
  const outside = new Map(relationships(parts, path).map(({ id, target }) => [id, target]));
  return pieces(xml, 'hyperlinks').flatMap((piece) =>
    elements(piece, 'hyperlink').map(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const base = (id && outside.get(id)) ?? '';
      const target = base + (attributes.location ? `#${attributes.location}` : '');
      const { ref = '', tooltip } = attributes;
      return { address: ref, target, ...(tooltip ? { tooltip: unescapeText(tooltip) } : {}) };
    }),
  );
}

function readNotes(parts: ReadonlyMap<string, string>, path: string): SheetNote[] {
  return relationships(parts, path)
    .filter(({ type }) => type === 'comments')
    .flatMap(({ target }) => {
      const xml = parts.get(target);
      if (!xml) return [];
      const { root } = parseXml(xml);
      const authors = elementsIn(root, 'author').map(textContent);
      return elementsIn(root, 'comment').flatMap((comment) => {
        const area = parseArea(comment.attributes.ref ?? '');
        if (!area) return [];
        const text = elementsIn(comment, 't')
          .map((piece) => unescapeText(textContent(piece)))
          .join('');
        const author = authors[Number(comment.attributes.authorId ?? 0)] ?? '';
        return [{ cell: { row: area.top, column: area.left }, text, author }];
      });
    });
}

function readContents(xml: string): Map<string, number | boolean | CellError> {
  const contents = new Map<string, number | boolean | CellError>();
  const cell = /<(?:\w+:)?c\b([^>]*[^/>])>([^]*?)<\/(?:\w+:)?c>/g;
  for (const [, attributes = '', inside = ''] of xml.matchAll(cell)) {
    const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const value = /<(?:\w+:)?v>([^<]*)<\//.exec(inside)?.[1];
    if (!address || value === undefined) continue;
    if (type === 'n') contents.set(address, Number(xmlDecode(value)));
    else if (type === 'b') contents.set(address, value === '1');
    else if (type === 'e') contents.set(address, { error: value });
  }
  return contents;
}

/** The children of a worksheet that stand behind its cells, in the order that the format demands. */
const ORDER =
  'sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** The sheet's XML with these extras; links to the outside go to `addRelationship`, which gives an id. */
export function writeSheetExtras(
  xml: string,
  extras: SheetExtras,
  addRelationship: (target: string) => string,
): string {
  const links = extras.links.map(({ address, target, tooltip }) => {
    const where = target.startsWith('#')
      ? `location="${xmlEncodeAttr(target.slice(1))}"`
      : `r:id="${addRelationship(target)}"`;
    return `<hyperlink ref="${address}" ${where}${tooltip ? ` tooltip="${xmlEncodeAttr(escapeText(tooltip))}"` : ''}/>`;
  });
  const withRules = writeColumnSizes(xml, extras.columns).replace(
    /<cfRule [^>]*priority="(\d+)"/g,
    (rule, priority: string) => (extras.stopping.has(Number(priority)) ? `${rule} stopIfTrue="1"` : rule),
  );
  const withValidations = putChild(withRules, 'dataValidations', writeValidations(extras.validations));
  return putChild(
    withValidations,
    'hyperlinks',
    links.length ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
  );
}

/** Puts an element where it belongs among the worksheet's children, in place of one that is there. */
function putChild(xml: string, name: string, element: string): string {
  const present = pieces(xml, name)[0];
  if (present) return xml.replace(present, () => element);
  const behind = ORDER.slice(ORDER.indexOf(name) + 1).join('|');
  const at = xml.slice(xml.indexOf('sheetData')).search(new RegExp(`<(?:${behind})[\\s/>]|</worksheet>`));
  const position = xml.indexOf('sheetData') + at;
  return xml.slice(0, position) + element + xml.slice(position);
}
