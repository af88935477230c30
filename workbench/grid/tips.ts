// Small yellow windows over the sheet: the input prompt of a validation at the active cell, a note under the mouse.

export interface Tips {
  /** At a point of the sheet's content; undefined hides it. */
  prompt(tip: { title: string; message: string; x: number; y: number } | undefined): void;
  note(tip: { author: string; text: string; x: number; y: number } | undefined): void;
}

function tip(parent: HTMLElement, className: string) {
  const element = document.createElement('div');
  element.className = `tip ${className}`;
  element.setAttribute('role', className === 'note' ? 'tooltip' : 'status');
  element.hidden = true;
  const title = document.createElement('strong');
  const text = document.createElement('span');
  element.append(title, text);
  parent.append(element);
  return (shown: { title: string; text: string; x: number; y: number } | undefined) => {
    element.hidden = !shown;
    if (!shown) return;
    title.textContent = shown.title;
    title.hidden = shown.title === '';
    text.textContent = shown.text;
    element.style.left = `${shown.x}px`;
    element.style.top = `${shown.y}px`;
  };
}

export function createTips(parent: HTMLElement): Tips {
  const prompt = tip(parent, 'prompt');
  const note = tip(parent, 'note');
  return {
    prompt: (shown) => prompt(shown && { ...shown, text: shown.message }),
    note: (shown) => note(shown && { ...shown, title: shown.author && `${shown.author}:` }),
  };
}
