// The document as a file: its name, whether it is saved, new, open, save, and what is asked before changes are lost.
import { ask, tell } from '../grid/dialogs';
import type { Grid } from '../grid/grid';
import { createWorkbook } from '../store';
import type { PageTexts } from './texts';

export interface OpenDocument {
  name(): string;
  saved(): boolean;
  /** Opens a file from bytes without asking; throws what the store throws. */
  load(bytes: Uint8Array, name: string): Promise<void>;
  newWorkbook(): Promise<void>;
  /** Lets the person choose a file. */
  choose(): void;
  openFile(file: File): Promise<void>;
  /** The invented sample workbook. */
  openSample(): Promise<void>;
  /** Hands the person the .xlsx file. */
  save(): Promise<void>;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** First bytes of a compound file: an .xls, or an .xlsx with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

export function createDocument(grid: Grid, texts: PageTexts, onChange: () => void): OpenDocument {
  const { store } = grid;
  store.name = texts.untitled;
  let saved = true;
  const name = () => store.name.replace(/\.xlsx$/i, '');

  store.listen((changes) => {
    if (!saved || changes.every(({ kind }) => ['selected', 'activated', 'opened'].includes(kind))) return;
    saved = false;
    onChange();
  });
  window.addEventListener('beforeunload', (event) => {
    if (!saved) event.preventDefault();
  });

  async function mayDiscard(): Promise<boolean> {
    if (saved) return true;
    const answer = await ask({
      title: texts.discardTitle,
      message: texts.discard,
      icon: 'warning',
      buttons: [
        { id: 'save', label: texts.commands.save },
        { id: 'discard', label: texts.discardYes },
        { id: 'cancel', label: texts.cancel },
      ],
    });
    if (answer === 'save') await save();
    return answer === 'discard' || saved;
  }

  async function save(): Promise<void> {
    if (!(await grid.entry.settle())) return;
    try {
      const bytes = await store.save();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
      store.name = `${name()}.xlsx`;
      link.download = store.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      saved = true;
      onChange();
    } catch (error) {
      await tell(texts.saveFailedTitle, `${texts.saveFailed}\n${(error as Error).message}`, texts.ok);
    }
  }

  async function load(bytes: Uint8Array, newName: string): Promise<void> {
    grid.entry.cancel();
    await store.open(bytes);
    store.name = newName;
    saved = true;
    onChange();
  }

  /** Says in plain words why a file could not be opened; the workbook that is open stays. */
  async function open(bytes: Uint8Array, fileName: string): Promise<void> {
    try {
      await load(bytes, fileName);
    } catch {
      const message = isCompoundFile(bytes) ? texts.openFailedEncrypted : texts.openFailed;
      await tell(texts.openFailedTitle, message(fileName), texts.ok);
    }
    grid.focus();
  }

  async function openFile(file: File): Promise<void> {
    if (await mayDiscard()) await open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  return {
    name,
    saved: () => saved,
    load,
    openFile,
    async newWorkbook() {
      if (!(await mayDiscard())) return;
      await load(await createWorkbook().save(), texts.untitled);
      grid.focus();
    },
    choose() {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = `.xlsx,${TYPE}`;
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        if (file) void openFile(file);
      });
      input.click();
    },
    async openSample() {
      if (!(await mayDiscard())) return;
      // Not needed until asked for.
      const { sampleWorkbook } = await import('../sample');
      await open(await sampleWorkbook(), `${texts.commands.sample}.xlsx`);
    },
    save,
  };
}

/** A file dropped anywhere on the page is opened. */
export function acceptDrops(target: HTMLElement, opened: OpenDocument, hint: string): void {
  const cover = document.createElement('div');
  cover.className = 'drop-cover';
  cover.textContent = hint;
  cover.hidden = true;
  target.append(cover);
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    cover.hidden = false;
  });
  target.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) cover.hidden = true;
  });
  target.addEventListener('drop', (event) => {
    cover.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void opened.openFile(file);
  });
}
