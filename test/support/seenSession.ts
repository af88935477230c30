// Waits for what a session does by itself.
import type { Session } from '../../src/session/session';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until the live check has caught up, and what follows from it. */
export async function settled(session: Session): Promise<void> {
  await pause(30);
  for (let tries = 0; session.state().stale || session.state().busy; tries++) {
    if (tries > 100) throw new Error('the live check does not come to an end');
    await pause(30);
  }
  await pause(30);
}

/** Until the session shows it. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 200) throw new Error('it does not come');
    await pause(20);
  }
}
