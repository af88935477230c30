// The cells of a sheet: contents, looks, merged areas.
import { areaOf, intersects, type Area, type Cell } from '../../src/sheet/address';
import { displayText } from '../../src/sheet/displayText';
import type { CellStyle } from '../../src/sheet/style';
import { EMPTY, assertOnSheet, clearLooks, keysIn, usedArea, writeCell } from './contents';
import { entryText, readEntry } from './input';
import { isCovered, merge, mergeAt, unmerge } from './merges';
import { assertUnprotected } from './protection';
import { SheetPart } from './sheetPart';
import { cellAt, hasContent, isError, keyOf, type CellRecord } from './state';
import type { Scalar } from './store';
import { mergeStyles, restyle, styleOf } from './styles';

export abstract class SheetCells extends SheetPart {
  #record(cell: Cell): CellRecord {
    return this.state.cells.get(keyOf(cell)) ?? EMPTY;
  }

  #content(cell: Cell) {
    return this.book.calculation.result(this.id, keyOf(cell), this.#record(cell));
  }

  #numberFormat(cell: Cell): string {
    return styleOf(this.state, cell).numberFormat ?? 'General';
  }

  value(cell: Cell): Scalar {
    const content = this.#content(cell);
    return isError(content) ? content.error : content;
  }

  valueType(cell: Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
    const content = this.#content(cell);
    if (isError(content)) return 'Error';
    if (typeof content === 'number') return 'Double';
    if (typeof content === 'boolean') return 'Boolean';
    return hasContent(this.#record(cell)) ? 'String' : 'Empty';
  }

  formula(cell: Cell): string {
    return this.#record(cell).formula ?? '';
  }

  text(cell: Cell): string {
    return displayText(this.value(cell), this.#numberFormat(cell));
  }

  inputText(cell: Cell): string {
    return entryText(this.#record(cell), this.#numberFormat(cell));
  }

  setInput(cell: Cell, input: Scalar | null): void {
    assertOnSheet(cell);
    if (input === null || isCovered(this.state, cell)) return;
    const present = this.#numberFormat(cell);
    const { numberFormat, ...content } = readEntry(input, present);
    this.#write(cell, content);
    if (numberFormat && present === 'General') {
      this.edit('looks', (sheet) => restyle(sheet, areaOf(cell), (style) => ({ ...style, numberFormat })));
    }
  }

  #write(cell: Cell, content: Omit<CellRecord, 'style' | 'runs'>): void {
    const before = this.value(cell);
    this.edit('contents', (sheet, log) => {
      writeCell(sheet, cell, content);
      log.wrote(this.id, cell, before, () => this.value(cell));
    });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'formats') {
      for (const key of keysIn(this.state, area)) {
        if (hasContent(this.state.cells.get(key)!)) this.#write(cellAt(key), EMPTY);
      }
    }
    if (what === 'contents') return;
    this.format('contents', area, (sheet) => clearLooks(sheet, area, what === 'all'));
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    return usedArea(this.state, valuesOnly);
  }

  style(cell: Cell): CellStyle {
    return styleOf(this.state, cell);
  }

  setStyle(area: Area, style: CellStyle): void {
    this.format('looks', area, (sheet) => restyle(sheet, area, (present) => mergeStyles(present, style)));
  }

  merges(): readonly Area[] {
    return this.state.merges;
  }

  mergeAt(cell: Cell): Area | undefined {
    return mergeAt(this.state, cell);
  }

  merge(area: Area): void {
    if (area.top === area.bottom && area.left === area.right) return;
    assertUnprotected(this.state);
    this.format('contents', area, (sheet) => merge(sheet, area));
  }

  unmerge(area: Area): void {
    if (!this.state.merges.some((merged) => intersects(merged, area))) return;
    assertUnprotected(this.state);
    this.format('contents', area, (sheet) => unmerge(sheet, area));
  }
}
