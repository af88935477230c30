// Print set-up of a blueprint onto a sheet.
import { areaName } from '../sheet/address';
import type { PrintSetup } from '../sheet/style';

const pointsPerInch = 72;

export function setPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = { A4: 'A4', A3: 'A3', letter: 'Letter' }[print.paper] as Excel.PaperType;
  layout.orientation = (
    print.orientation === 'landscape' ? 'Landscape' : 'Portrait'
  ) as Excel.PageOrientation;
  const zoom: Excel.PageLayoutZoomOptions = {};
  if (print.fitToWidth) zoom.horizontalFitToPages = print.fitToWidth;
  if (print.fitToHeight) zoom.verticalFitToPages = print.fitToHeight;
  if (print.fitToWidth || print.fitToHeight) layout.zoom = zoom;
  if (print.area) layout.setPrintArea(areaName(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.centerHorizontally !== undefined) layout.centerHorizontally = print.centerHorizontally;
  if (print.centerVertically !== undefined) layout.centerVertically = print.centerVertically;
  if (print.margins) {
    layout.topMargin = print.margins.top * pointsPerInch;
    layout.bottomMargin = print.margins.bottom * pointsPerInch;
    layout.leftMargin = print.margins.left * pointsPerInch;
    layout.rightMargin = print.margins.right * pointsPerInch;
    if (print.margins.header !== undefined) layout.headerMargin = print.margins.header * pointsPerInch;
    if (print.margins.footer !== undefined) layout.footerMargin = print.margins.footer * pointsPerInch;
  }
  const pages = layout.headersFooters.defaultForAllPages;
  for (const [code, text] of sections(print.header ?? '')) pages[`${code}Header`] = text;
  for (const [code, text] of sections(print.footer ?? '')) pages[`${code}Footer`] = text;
}

const sides = { '&L': 'left', '&C': 'center', '&R': 'right' } as const;

/** `&Lone&Ctwo` to its parts; text before any mark stands in the centre. */
function sections(codes: string): [(typeof sides)[keyof typeof sides], string][] {
  return [...codes.matchAll(/(&[LCR])?((?:(?!&[LCR]).)+)/gs)].map(([, mark, text]) => [
    sides[(mark ?? '&C') as keyof typeof sides],
    text!,
  ]);
}
