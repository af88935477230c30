// The toolbar's pictures: paths in a 16 by 16 box, drawn as lines in the colour of the text.
import type { CommandName } from './texts';

const PATHS: Record<CommandName, string> = {
  new: 'M4 1.5h5.5L12.5 4.5v10h-8.5z M9.5 1.5v3h3',
  open: 'M1.5 13.5v-10h4l1.5 1.5h5.5v2 M1.5 13.5l2.5-6.5h11l-2.5 6.5z',
  save: 'M2 2h10l2 2v10h-12z M5 2v4h6v-4 M4.5 14v-4.5h7v4.5',
  undo: 'M6 3l-3.5 3.5 3.5 3.5 M2.5 6.5h7a4 4 0 0 1 0 7h-2',
  redo: 'M10 3l3.5 3.5-3.5 3.5 M13.5 6.5h-7a4 4 0 0 0 0 7h2',
  bold: 'M4.5 2.5h4a2.6 2.6 0 0 1 0 5.2h-4z M4.5 7.7h4.7a2.9 2.9 0 0 1 0 5.8h-4.7z',
  italic: 'M7 2.5h5 M4 13.5h5 M9.5 2.5l-3 11',
  underline: 'M4 2v5.5a4 4 0 0 0 8 0v-5.5 M3.5 14h9',
  alignLeft: 'M2 3.5h12 M2 6.5h7 M2 9.5h12 M2 12.5h7',
  alignCenter: 'M2 3.5h12 M4.5 6.5h7 M2 9.5h12 M4.5 12.5h7',
  alignRight: 'M2 3.5h12 M7 6.5h7 M2 9.5h12 M7 12.5h7',
  wrap: 'M2 3.5h12 M2 8h9.5a2.2 2.2 0 0 1 0 4.5h-3 M10 10.8l-1.8 1.7 1.8 1.7 M2 12.5h3.5',
  merge: 'M1.5 3.5h13v9h-13z M5 8h6 M6.5 6.5l-1.5 1.5 1.5 1.5 M9.5 6.5l1.5 1.5-1.5 1.5',
  insertRows: 'M1.5 9.5h13v4h-13z M8 9.5v4 M8 1.5v5 M5.5 4h5',
  deleteRows: 'M1.5 9.5h13v4h-13z M8 9.5v4 M6 2l4 4 M10 2l-4 4',
  insertColumns: 'M9.5 1.5v13h4v-13z M9.5 8h4 M1.5 8h5 M4 5.5v5',
  deleteColumns: 'M9.5 1.5v13h4v-13z M9.5 8h4 M2 6l4 4 M6 6l-4 4',
  freeze: 'M1.5 2.5h13v11h-13z M1.5 6h13 M5.5 2.5v11',
  sample: 'M1.5 2.5h13v11h-13z M1.5 6h13 M6 6v7.5 M8 9h4.5 M8 11.2h3',
};

const NAMESPACE = 'http://www.w3.org/2000/svg';

export function icon(name: CommandName): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
