// The session for components: its state, redrawn on every change, and its commands.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../../src/session/session';

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionContext');
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
