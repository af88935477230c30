// Clicking cells while a formula is typed puts their address where the formula waits for one.
import { areaName, type Area } from '../../src/sheet/address';
import type { Editor } from './editor';

/** A reference may follow these. */
const WAITS = /[=+\-*/^&(,;:<>]\s*$/;

export interface PointMode {
  /** Writes the address of the area, over the one pointed at just before; false when no reference is expected. */
  point(area: Area): boolean;
}

export function createPointMode(editor: Editor): PointMode {
  let pointed: { start: number; text: string } | undefined;
  return {
    point(area) {
      const { field } = editor;
      const text = editor.text();
      if (editor.mode() === 'ready' || !text.startsWith('=')) return false;
      const again = pointed && pointed.text === text;
      const start = again ? pointed!.start : field.selectionStart;
      if (!again && !WAITS.test(text.slice(0, start))) return false;
      const end = field.selectionEnd;
      const address = areaName(area);
      const next = text.slice(0, start) + address + text.slice(end);
      editor.setText(next);
      field.setSelectionRange(start + address.length, start + address.length);
      pointed = { start, text: next };
      return true;
    },
  };
}
