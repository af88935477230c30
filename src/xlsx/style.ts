// Looks of cells: the project's words to the .xlsx library's, and back.
import type { Borders, Font, Style } from '@cj-tech-master/excelts';
import { xmlDecode } from '@cj-tech-master/excelts/xml';
import type { BorderLine, CellStyle, Color, HighlightLook } from '../sheet/style';
import { readColor, writeColor, type FileColor } from './colors';
import { trueSize } from './fontSizes';
import { pieces } from './parts';

type Theme = readonly Color[];
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** The font that the library gives to cells without one in the files it writes. */
const PLAIN_FONT = { name: 'Calibri', size: 11 };

/** `{}` for a cell that nobody styled. */
export function readStyle(style: Partial<Style>, theme: Theme): CellStyle {
  const { font, fill, border, alignment, protection, numFmt } = style;
  const numberFormat = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  return defined<CellStyle>({
    font: font && readFont(font, theme),
    fill: readFill(fill, theme),
    border: border && readBorder(border, theme),
    alignment:
      alignment &&
      some({
        horizontal: alignment.horizontal,
        vertical: alignment.vertical === 'middle' ? 'center' : alignment.vertical,
        wrap: alignment.wrapText || undefined,
        shrinkToFit: alignment.shrinkToFit || undefined,
        indent: alignment.indent || undefined,
        rotation: alignment.textRotation === 'vertical' ? 255 : alignment.textRotation || undefined,
      }),
    numberFormat: numberFormat === 'General' ? undefined : numberFormat,
    locked: protection?.locked === false ? false : undefined,
  });
}

function readFont(font: Partial<Font>, theme: Theme): CellStyle['font'] {
  const isPlain = font.name === PLAIN_FONT.name && font.size === PLAIN_FONT.size;
  return some({
    name: isPlain ? undefined : font.name,
    size: isPlain || font.size === undefined ? undefined : trueSize(font.size),
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: (font.underline && font.underline !== 'none') || undefined,
    strike: font.strike || undefined,
    // Theme colour 1 is what text has when nobody chose a colour.
    color: (font.color as FileColor)?.theme === 1 ? undefined : readColor(font.color as FileColor, theme),
  });
}

/** What cells look like that name no style, in a file with this styles part. */
export function readDefaultStyle(stylesXml: string | undefined): CellStyle {
  const font = pieces(pieces(stylesXml ?? '', 'fonts')[0] ?? '', 'font')[0] ?? '';
  const name = /<(?:\w+:)?name val="([^"]*)"/.exec(font)?.[1];
  const size = /<(?:\w+:)?sz val="([^"]*)"/.exec(font)?.[1];
  return readStyle(name && size ? { font: { name: xmlDecode(name), size: Number(size) } } : {}, []);
}

function readFill(fill: Style['fill'] | undefined, theme: Theme): CellStyle['fill'] {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  const [front, back] = [fill.fgColor, fill.bgColor].map((color) => readColor(color as FileColor, theme));
  const pattern = fill.pattern;
  // A conditional format says its plain colour as background.
  if (pattern === 'solid') return { color: front ?? back ?? '#FFFFFF' };
  const known = pattern === 'lightUp' || pattern === 'lightGrid' ? pattern : 'gray125';
  return defined<NonNullable<CellStyle['fill']>>({
    color: back ?? '#FFFFFF',
    pattern: known,
    patternColor: front,
  });
}

function readBorder(borders: Partial<Borders>, theme: Theme): CellStyle['border'] {
  const line = (side: (typeof SIDES)[number]): BorderLine | undefined => {
    const { style, color } = borders[side] ?? {};
    if (!style) return undefined;
    const name = /^(thin|medium|thick|double|dotted|hair)$/.test(style) ? style : 'dashed';
    return defined({ style: name as BorderLine['style'], color: readColor(color as FileColor, theme) });
  };
  return some(Object.fromEntries(SIDES.map((side) => [side, line(side)])));
}

export function writeStyle(style: CellStyle): Partial<Style> {
  const { font, fill, border, alignment, numberFormat, locked } = style;
  return defined<Partial<Style>>({
    font: font && writeFont(font),
    fill: fill && writeFill(fill),
    border: border && writeBorder(border),
    alignment:
      alignment &&
      defined({
        horizontal: alignment.horizontal === 'general' ? undefined : alignment.horizontal,
        vertical: alignment.vertical === 'center' ? ('middle' as const) : alignment.vertical,
        wrapText: alignment.wrap,
        shrinkToFit: alignment.shrinkToFit,
        indent: alignment.indent,
        textRotation: alignment.rotation === 255 ? ('vertical' as const) : alignment.rotation,
      }),
    numFmt: numberFormat,
    protection: locked === undefined ? undefined : { locked },
  });
}

function writeFont({ color, ...font }: NonNullable<CellStyle['font']>): Partial<Font> {
  return { ...font, ...(color ? { color: writeColor(color) } : {}) };
}

function writeFill({
  color,
  pattern = 'solid',
  patternColor,
}: NonNullable<CellStyle['fill']>): Style['fill'] {
  if (pattern === 'solid') return { type: 'pattern', pattern, fgColor: writeColor(color) };
  return {
    type: 'pattern',
    pattern,
    bgColor: writeColor(color),
    ...(patternColor ? { fgColor: writeColor(patternColor) } : {}),
  };
}

function writeBorder(border: NonNullable<CellStyle['border']>): Partial<Borders> {
  return defined(
    Object.fromEntries(
      SIDES.map((side) => {
        const line = border[side];
        return [side, line && defined({ style: line.style, color: line.color && writeColor(line.color) })];
      }),
    ),
  );
}

export function readLook(style: Partial<Style>, theme: Theme): HighlightLook {
  // In a conditional format a fill without a pattern is a plain colour: so Excel writes it.
  const given = style.fill;
  const fill: Style['fill'] | undefined =
    given?.type === 'pattern' ? { ...given, pattern: given.pattern ?? 'solid' } : given;
  const { font, border, ...read } = readStyle({ ...style, fill }, theme);
  const { name: _name, size: _size, ...look } = font ?? {};
  return defined<HighlightLook>({ font: some(look), fill: read.fill, border });
}

export function writeLook({ font, fill, border }: HighlightLook): Partial<Style> {
  const style = writeStyle({ font, fill, border });
  // In a conditional format the plain colour stands in the background.
  if (style.fill?.type === 'pattern' && style.fill.pattern === 'solid') {
    style.fill = { type: 'pattern', pattern: 'solid', bgColor: style.fill.fgColor };
  }
  return style;
}

/** Without the properties that are undefined. */
export function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function some<T extends object>(object: T): T | undefined {
  const rest = defined(object);
  return Object.keys(rest).length > 0 ? rest : undefined;
}
