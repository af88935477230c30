// The pane's own undo, of one step: by button, and by Ctrl+Z where no text is typed.
import { useEffect, useEffectEvent, type Ref } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { NoticeCode } from '../../src/session/session';
import { useText } from '../text/useText';
import type { TextKey } from '../text/zh';
import { useSession, useSessionState } from './session';

/** Answers how to undo. */
export function useUndo(): () => Promise<void> {
  const session = useSession();
  const undo = async () => {
    const { busy, undoable } = session.state();
    if (!busy && undoable) await session.undo();
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || event.key.toLowerCase() !== 'z' || isTextField(event.target)) return;
    event.preventDefault();
    void undo();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return undo;
}

/** Where Ctrl+Z takes back what was typed. */
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="file"])');

const names: Partial<Record<NoticeCode, TextKey & `undo.${string}`>> = {
  indicatorsInserted: 'undo.indicatorsInserted',
  rowsInserted: 'undo.rowsInserted',
  rowsRemoved: 'undo.rowsRemoved',
  profileSwitched: 'undo.profileSwitched',
  fixApplied: 'undo.fixApplied',
  fixesApplied: 'undo.fixesApplied',
};

const useStyles = makeStyles({
  button: { flexShrink: 0, alignSelf: 'center', marginRight: tokens.spacingHorizontalXS },
});

interface UndoButtonProps {
  undo: () => Promise<void>;
  buttonRef: Ref<HTMLButtonElement>;
}

/** Always in its place, so that nothing moves and the focus stays when there is nothing left to undo. */
export function UndoButton({ undo, buttonRef }: UndoButtonProps) {
  const { busy, undoable } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const label = t((undoable && names[undoable]) ?? 'undo.last');
  return (
    <Button
      ref={buttonRef}
      appearance="subtle"
      className={styles.button}
      icon={<ArrowUndoRegular />}
      aria-label={label}
      aria-keyshortcuts="Control+Z"
      title={`${label} (Ctrl+Z)`}
      disabledFocusable={busy !== undefined || !undoable}
      onClick={() => void undo()}
    />
  );
}
