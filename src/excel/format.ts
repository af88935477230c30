// Styles of a blueprint onto ranges.
import type { BorderLine, CellStyle } from '../sheet/style';

/** Both a range and a set of ranges have a format. */
type Formatted = Excel.Range | Excel.RangeAreas;

const edges = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

const lineStyles: Record<BorderLine['style'], { style: Excel.BorderLineStyle; weight?: Excel.BorderWeight }> =
  {
    hair: { style: 'Continuous' as Excel.BorderLineStyle, weight: 'Hairline' as Excel.BorderWeight },
    thin: { style: 'Continuous' as Excel.BorderLineStyle, weight: 'Thin' as Excel.BorderWeight },
    medium: { style: 'Continuous' as Excel.BorderLineStyle, weight: 'Medium' as Excel.BorderWeight },
    thick: { style: 'Continuous' as Excel.BorderLineStyle, weight: 'Thick' as Excel.BorderWeight },
    dashed: { style: 'Dash' as Excel.BorderLineStyle },
    dotted: { style: 'Dot' as Excel.BorderLineStyle },
    double: { style: 'Double' as Excel.BorderLineStyle },
  };

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Everything but the number format, which is written for a whole sheet at once. */
export function setStyle(target: Formatted, { font, fill, border, alignment, locked }: CellStyle): void {
  const { format } = target;
  if (font) {
    if (font.name !== undefined) format.font.name = font.name;
    if (font.size !== undefined) format.font.size = font.size;
    if (font.bold !== undefined) format.font.bold = font.bold;
    if (font.italic !== undefined) format.font.italic = font.italic;
    if (font.color !== undefined) format.font.color = font.color;
  }
  if (fill) format.fill.color = fill.color;
  if (alignment) {
    if (alignment.horizontal) {
      format.horizontalAlignment = capital(alignment.horizontal) as Excel.HorizontalAlignment;
    }
    if (alignment.vertical) format.verticalAlignment = capital(alignment.vertical) as Excel.VerticalAlignment;
    if (alignment.wrap !== undefined) format.wrapText = alignment.wrap;
    if (alignment.indent !== undefined) format.indentLevel = alignment.indent;
    if (alignment.rotation !== undefined)
      format.textOrientation = alignment.rotation === 255 ? 180 : alignment.rotation;
  }
  if (border) setBorder(format.borders, border);
  if (locked !== undefined) format.protection.locked = locked;
}

function setBorder(borders: Excel.RangeBorderCollection, border: NonNullable<CellStyle['border']>): void {
  const draw = (index: Excel.BorderIndex, line: BorderLine) => {
    const item = borders.getItem(index);
    const { style, weight } = lineStyles[line.style];
    item.style = style;
    if (weight) item.weight = weight;
    item.color = line.color ?? '#000000';
  };
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = border[side];
    if (line) draw(edges[side] as Excel.BorderIndex, line);
  }
  // A style speaks of each cell of an area, so the lines between the cells belong to it too.
  const [across, down] = [border.top ?? border.bottom, border.left ?? border.right];
  if (across) draw('InsideHorizontal' as Excel.BorderIndex, across);
  if (down) draw('InsideVertical' as Excel.BorderIndex, down);
}

/** Column width in characters of the default font (as files hold it) to the points that Office.js takes. */
export function columnPoints(characters: number): number {
  const digit = 7; // pixels of a digit in the default font
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) + 5;
  return pixels * 0.75;
}
