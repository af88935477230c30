// The add-in's pane, docked at the right: an iframe of 350 px that can be made wider by mouse or arrow keys.
import type { PageTexts } from './texts';

export interface TaskPane {
  root: HTMLElement;
  frame: HTMLIFrameElement;
  reload(): void;
  focus(): void;
}

const WIDTH = 350;
const LEAST = 280;
const MOST = 800;

/** `onLeave` is asked for by F6 within the pane, which Excel does not let the add-in have either. */
export function createTaskPane(texts: PageTexts, onLeave: (by: 1 | -1) => void): TaskPane {
  const root = document.createElement('aside');
  root.className = 'task-pane';
  root.setAttribute('aria-label', texts.pane);
  const splitter = document.createElement('div');
  splitter.className = 'splitter';
  splitter.tabIndex = 0;
  splitter.setAttribute('role', 'separator');
  splitter.setAttribute('aria-orientation', 'vertical');
  splitter.setAttribute('aria-label', texts.paneWidth);
  const frame = document.createElement('iframe');
  frame.title = texts.pane;
  frame.src = 'taskpane.html';
  root.append(splitter, frame);

  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      onLeave(event.shiftKey ? -1 : 1);
    });
  });

  let width = WIDTH;
  const resize = (next: number) => {
    width = Math.min(MOST, Math.max(LEAST, next));
    frame.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(LEAST));
  splitter.setAttribute('aria-valuemax', String(MOST));
  resize(WIDTH);
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    const [from, before] = [event.clientX, width];
    const move = (next: PointerEvent) => resize(before + from - next.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', () => splitter.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') resize(width + 10);
    else if (event.key === 'ArrowRight') resize(width - 10);
    else return;
    event.preventDefault();
  });
  return {
    root,
    frame,
    reload: () => frame.contentWindow?.location.reload(),
    focus: () => frame.contentWindow?.focus(),
  };
}
