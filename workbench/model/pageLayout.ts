// PageLayout and its headers and footers. Office.js speaks of points, the store of inches.
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../src/sheet/address';
import { NORMAL_MARGINS, type PrintSetup } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import { findArea } from './address';
import { asFlag, asInteger, asNumber, asRecord, asText, keyOf, type Arguments } from './arguments';
import type { HostContext } from './context';
import { HostError, invalidArgument, itemNotFound } from './failure';
import { HostClass, HostObject, method, navigation, property, type Property } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';

const POINTS_PER_INCH = 72;
/** Of each so many are an inch. */
const UNITS = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 } as const;
const PAPERS = { A4: 'A4', A3: 'A3', letter: 'Letter' } as const;
const ORIENTATIONS = { portrait: 'Portrait', landscape: 'Landscape' } as const;
const MOST_PAGES = 32_767;

type Margin = keyof typeof NORMAL_MARGINS;

function setUp(sheet: SheetStore, part: Partial<PrintSetup>): void {
  sheet.print = { ...sheet.print, ...part };
}

function setMargin(sheet: SheetStore, name: Margin, inches: number): void {
  if (inches < 0) throw invalidArgument('A margin must not be negative.');
  setUp(sheet, { margins: { ...NORMAL_MARGINS, ...sheet.print.margins, [name]: inches } });
}

function margin(name: Margin): Property<SheetStore> {
  return property(
    (sheet) => (sheet.print.margins?.[name] ?? NORMAL_MARGINS[name]) * POINTS_PER_INCH,
    (sheet, value) => setMargin(sheet, name, asNumber(value) / POINTS_PER_INCH),
  );
}

function centred(name: 'centerHorizontally' | 'centerVertically'): Property<SheetStore> {
  return property(
    (sheet) => sheet.print[name] ?? false,
    (sheet, value) => setUp(sheet, { [name]: asFlag(value) }),
  );
}

function pages(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = asInteger(value);
  if (count < 0 || count > MOST_PAGES) throw invalidArgument(`${count} is no number of pages.`);
  return count;
}

function areaArgument(sheet: SheetStore, args: Arguments, host: HostContext): Area {
  const [value] = args.values;
  if (value instanceof HostObject && value.type === rangeClass) return (value.target as LiveRange).area;
  return findArea(host.store, args.text(0), sheet).area;
}

function printArea(sheet: SheetStore, host: HostContext): HostObject | undefined {
  const { area } = sheet.print;
  return area && rangeAreasClass.of([host.range(sheet, area)]);
}

function titleRows(sheet: SheetStore, host: HostContext): HostObject | undefined {
  const rows = sheet.print.titleRows;
  const area = rows && { top: rows[0], bottom: rows[1], left: 0, right: MAX_COLUMNS - 1 };
  return area && rangeClass.of(host.range(sheet, area));
}

const CODES = { left: '&L', center: '&C', right: '&R' } as const;
type Section = keyof typeof CODES;

/** `&Lone&Ctwo` to its sections; text before any code stands in the centre. */
function sections(codes: string): Record<Section, string> {
  const parts: Record<Section, string> = { left: '', center: '', right: '' };
  for (const [, mark, text] of codes.matchAll(/(&[LCR])?((?:(?!&[LCR]).)+)/gs)) {
    const name = (Object.keys(CODES) as Section[]).find((key) => CODES[key] === (mark ?? '&C'))!;
    parts[name] += text;
  }
  return parts;
}

function section(place: 'header' | 'footer', name: Section): Property<SheetStore> {
  return property(
    (sheet) => sections(sheet.print[place] ?? '')[name],
    (sheet, value) => {
      const parts = { ...sections(sheet.print[place] ?? ''), [name]: asText(value) };
      const names = (Object.keys(CODES) as Section[]).filter((key) => parts[key] !== '');
      setUp(sheet, { [place]: names.map((key) => CODES[key] + parts[key]).join('') || undefined });
    },
  );
}

const headerFooterClass: HostClass<SheetStore> = new HostClass('HeaderFooter', '1.9', () => ({
  members: {
    leftHeader: section('header', 'left'),
    centerHeader: section('header', 'center'),
    rightHeader: section('header', 'right'),
    leftFooter: section('footer', 'left'),
    centerFooter: section('footer', 'center'),
    rightFooter: section('footer', 'right'),
  },
}));

const headerFooterGroupClass: HostClass<SheetStore> = new HostClass('HeaderFooterGroup', '1.9', () => ({
  members: { defaultForAllPages: navigation((sheet) => headerFooterClass.of(sheet)) },
}));

export const pageLayoutClass: HostClass<SheetStore> = new HostClass('PageLayout', '1.9', () => ({
  members: {
    orientation: property(
      ({ print }) => ORIENTATIONS[print.orientation],
      (sheet, value) => setUp(sheet, { orientation: keyOf(value, ORIENTATIONS) }),
    ),
    paperSize: property(
      ({ print }) => PAPERS[print.paper],
      (sheet, value) => setUp(sheet, { paper: keyOf(value, PAPERS) }),
    ),
    zoom: property(
      ({ print: { fitToWidth, fitToHeight } }) =>
        fitToWidth || fitToHeight
          ? { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null, scale: null }
          : { horizontalFitToPages: null, verticalFitToPages: null, scale: 100 },
      (sheet, value) => {
        const { horizontalFitToPages, verticalFitToPages, scale } = asRecord(value);
        if (scale !== undefined && scale !== null && scale !== 100) {
          throw new HostError('ApiNotFound', 'PageLayout.zoom: a scale other than 100 is not there.');
        }
        setUp(sheet, { fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) });
      },
    ),
    centerHorizontally: centred('centerHorizontally'),
    centerVertically: centred('centerVertically'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    headersFooters: navigation((sheet) => headerFooterGroupClass.of(sheet)),
    setPrintMargins: method((sheet, args) => {
      const perInch = UNITS[args.word(0, Object.keys(UNITS) as (keyof typeof UNITS)[])];
      for (const [name, size] of Object.entries(asRecord(args.values[1]))) {
        if (!(name in NORMAL_MARGINS)) throw invalidArgument(`${name} is no margin.`);
        setMargin(sheet, name as Margin, asNumber(size) / perInch);
      }
    }),
    setPrintArea: method((sheet, args, host) => setUp(sheet, { area: areaArgument(sheet, args, host) })),
    getPrintArea: method((sheet, _, host) => {
      const area = printArea(sheet, host);
      if (!area) throw itemNotFound('No print area is set.');
      return area;
    }),
    getPrintAreaOrNullObject: method((sheet, _, host) => printArea(sheet, host)),
    setPrintTitleRows: method((sheet, args, host) => {
      const { top, bottom } = areaArgument(sheet, args, host);
      if (bottom === MAX_ROWS - 1) throw invalidArgument('Rows to repeat are expected.');
      setUp(sheet, { titleRows: [top, bottom] });
    }),
    getPrintTitleRows: method((sheet, _, host) => {
      const rows = titleRows(sheet, host);
      if (!rows) throw itemNotFound('No rows are repeated.');
      return rows;
    }),
    getPrintTitleRowsOrNullObject: method((sheet, _, host) => titleRows(sheet, host)),
  },
}));
