// The name box and the formula bar: where the selection is, and what its cell holds.
import { cellName, parseArea } from '../../src/sheet/address';
import type { Grid } from '../grid/grid';
import { goTo } from '../grid/commands';
import { currentArea, isSingle } from '../grid/selection';
import type { PageTexts } from './texts';

export interface FormulaBar {
  root: HTMLElement;
  focusName(): void;
}

export function createFormulaBar(grid: Grid, texts: PageTexts, onBadAddress: () => void): FormulaBar {
  const root = document.createElement('div');
  root.className = 'formula-bar';
  const name = document.createElement('input');
  name.className = 'name-box';
  name.setAttribute('aria-label', texts.nameBox);
  name.spellcheck = false;
  const button = (label: string, sign: string, run: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = sign;
    element.title = label;
    element.setAttribute('aria-label', label);
    element.addEventListener('mousedown', (event) => event.preventDefault());
    element.addEventListener('click', run);
    return element;
  };
  const cancel = button(texts.cancel, '✕', () => {
    grid.entry.cancel();
    grid.focus();
  });
  const enter = button(texts.enter, '✓', () => {
    grid.focus();
    void grid.entry.settle();
  });
  const fx = document.createElement('span');
  fx.className = 'fx';
  fx.textContent = 'fx';
  fx.setAttribute('aria-hidden', 'true');
  const field = document.createElement('textarea');
  field.className = 'formula-field';
  field.rows = 1;
  field.spellcheck = false;
  field.setAttribute('aria-label', texts.formulaBar);
  root.append(name, cancel, enter, fx, field);

  const show = () => {
    const selection = grid.selection();
    const { sheet, shape } = grid.view();
    if (document.activeElement !== name) {
      const area = currentArea(selection);
      const size = `${area.bottom - area.top + 1}R x ${area.right - area.left + 1}C`;
      const dragging = !isSingle(selection, shape) && grid.renderer.scroller.matches(':active');
      name.value = dragging ? size : cellName(selection.active);
    }
    if (grid.editor.mode() === 'ready') field.value = sheet.inputText(selection.active);
  };
  const showMode = () => {
    const editing = grid.editor.mode() !== 'ready';
    cancel.disabled = enter.disabled = !editing;
    if (document.activeElement !== field) field.value = editing ? grid.editor.text() : field.value;
  };
  grid.listen({ changed: show, editing: showMode });
  show();
  showMode();

  name.addEventListener('focus', () => name.select());
  name.addEventListener('blur', show);
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      // The key must not go on into the cell that gets the focus.
      event.preventDefault();
      const area = areaNamed(grid, name.value.trim());
      grid.focus();
      if (area) goTo(grid, area);
      else onBadAddress();
    } else if (event.key === 'Escape') grid.focus();
  });

  field.addEventListener('mousedown', () => {
    if (grid.editor.mode() === 'ready') grid.entry.edit();
  });
  field.addEventListener('focus', () => {
    if (grid.editor.mode() === 'ready') grid.entry.edit();
    if (grid.editor.mode() === 'ready') grid.focus();
    // Opening the cell moved the focus into it.
    else if (document.activeElement !== field) field.focus();
  });
  field.addEventListener('input', () => grid.editor.setText(field.value));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') grid.entry.cancel();
    else if (event.key === 'Enter' && event.altKey) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      grid.editor.setText(field.value);
    } else if (event.key === 'Enter') void grid.entry.settle(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') void grid.entry.settle(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
    if (!event.altKey) grid.focus();
  });
  return { root, focusName: () => name.focus() };
}

/** An address, with or without a sheet, or a defined name; shows its sheet. */
export function areaNamed(grid: Grid, text: string) {
  const { store } = grid;
  const defined = store
    .names()
    .find((entry) => entry.visible && entry.name.toLowerCase() === text.toLowerCase());
  const reference = defined ? defined.formula.replace(/^=/, '') : text;
  const mark = reference.lastIndexOf('!');
  const area = parseArea(reference);
  if (mark >= 0) {
    const sheetName = reference.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
    const sheet = store.sheetByName(sheetName);
    if (!sheet || !area || sheet.visibility !== 'visible') return undefined;
    store.activeSheet = sheet;
    grid.refresh();
  }
  return area;
}
