// Texts that the add-in keeps for the user in the browser's storage, apart from those of other sites of this origin.
import type { KeptTexts } from '../../src/session/port';

/** In Excel on the web the pane's storage is shared; the key of the partition is asked for each time, as Office wants. */
const keyOf = (name: string) => `${Office.context.partitionKey ?? ''}performance-target-tables:${name}`;

export const keptForUser: KeptTexts = {
  read: async (name) => localStorage.getItem(keyOf(name)) ?? undefined,
  write: async (name, text) => {
    if (text === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  },
};
