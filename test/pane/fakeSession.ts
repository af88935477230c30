// A session in memory for the pane's tests: keeps what it was told to do, and shows the state it is given.
import { initialState } from '../../src/session/core';
import type { Session, SessionState } from '../../src/session/session';

type Command = Exclude<keyof Session, 'state' | 'subscribe'>;

export interface FakeSession extends Session {
  /** Every command with its arguments, in order. */
  told: [Command, ...unknown[]][];
  /** Changes the state as a command or an edit in the workbook would. */
  show(change: Partial<SessionState>): void;
  /** What a command changes when it is told. */
  on(command: Command, change: Partial<SessionState>): void;
}

export function fakeSession(start: Partial<SessionState> = {}): FakeSession {
  let state: SessionState = {
    ...initialState,
    phase: 'ready',
    ...start,
  };
  const listeners = new Set<() => void>();
  const told: FakeSession['told'] = [];
  const answers = new Map<Command, Partial<SessionState>>();
  const show = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const tell = async (...call: [Command, ...unknown[]]) => {
    told.push(call);
    show(answers.get(call[0]) ?? {});
  };
  return {
    told,
    show,
    on: (command, change) => answers.set(command, change),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => tell('start'),
    stop: () => tell('stop'),
    recheck: () => tell('recheck'),
    createTable: (table) => tell('createTable', table),
    createTemplate: (options) => tell('createTemplate', options),
    insertIndicators: (table, picks, at) => tell('insertIndicators', table, picks, at),
    insertRow: (table, row, what) => tell('insertRow', table, row, what),
    removeRows: (table, rows) => tell('removeRows', table, rows),
    switchProfile: (table, profile, places) => tell('switchProfile', table, profile, places),
    rebuild: (source, form) => tell('rebuild', source, form),
    stopCheck: () => void tell('stopCheck'),
    // What the files hold, as the session would read it.
    readFiles: async (files) => {
      const read = files.map(async ({ name, bytes }) => [name, await bytes().catch(() => undefined)]);
      await tell('readFiles', await Promise.all(read));
    },
    stopFiles: () => void tell('stopFiles'),
    removeFile: (name) => {
      told.push(['removeFile', name]);
      show({ files: name === undefined ? [] : state.files.filter((file) => file.name !== name) });
    },
    applyFixes: (findings) => tell('applyFixes', findings),
    explain: (finding, said) => tell('explain', finding, said),
    withdraw: (finding) => tell('withdraw', finding),
    saveExplanations: () => tell('saveExplanations'),
    discardExplanations: () => {
      told.push(['discardExplanations']);
    },
    takeOffer: (entry) => tell('takeOffer', entry),
    dismissOffer: () => {
      told.push(['dismissOffer']);
      show({ offer: undefined });
    },
    toggleFavourite: (id) => {
      told.push(['toggleFavourite', id]);
      const { favourites } = state.shelf;
      const others = favourites.filter((favourite) => favourite !== id);
      const next = others.length < favourites.length ? others : [id, ...favourites];
      show({ shelf: { ...state.shelf, favourites: next } });
    },
    readOwn: (name, bytes) => tell('readOwn', name, bytes),
    keepOwn: (place) => tell('keepOwn', place),
    dismissOwnImport: () => {
      told.push(['dismissOwnImport']);
      show({ ownImport: undefined });
    },
    removeOwn: (place, ids) => tell('removeOwn', place, ids),
    addToOwn: (table, row, place, level2) => tell('addToOwn', table, row, place, level2),
    drawRules: () => tell('drawRules'),
    drawOwn: (what) => tell('drawOwn', what),
    undo: () => tell('undo'),
    goTo: (sheet, cell) => tell('goTo', sheet, cell),
    dismissNotice: () => {
      told.push(['dismissNotice']);
      show({ notice: undefined });
    },
    dismissLeftovers: () => {
      told.push(['dismissLeftovers']);
      show({ leftovers: undefined });
    },
  };
}
