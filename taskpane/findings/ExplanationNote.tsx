// What was said of a finding, by whom and when; or that it has lapsed, and what has changed since.
import { useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CitedChange, ExplainedFinding } from '../../src/review/explanation';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { ExplainForm } from './ExplainForm';
import { roundName } from './roundName';

const useStyles = makeStyles({
  root: {
    marginLeft: `calc(16px + ${tokens.spacingHorizontalS})`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  lapsed: { ...typographyStyles.body1Strong, margin: 0 },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  reason: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap' },
  by: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  small: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ExplanationNoteProps {
  finding: ExplainedFinding;
  /** The finding moves to another list, and the focus would be lost with it. Without it the note is only read. */
  onMoved?: () => void;
}

export function ExplanationNote({ finding, onMoved }: ExplanationNoteProps) {
  const session = useSession();
  const { explanations } = useSessionState();
  const { t, locale } = useText();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { explained, lapsed } = finding;
  const said = explained ?? lapsed?.explanation;
  if (!said) return null;

  const shown = (text: string) => (text === '' ? t('explain.empty') : text);
  const changeText = ({ label, ...change }: CitedChange) => {
    const values = { before: shown(change.before), after: shown(change.after) };
    return label === '' ? t('explain.changedUnnamed', values) : t('explain.changed', { label, ...values });
  };
  const renew = async () => {
    // Who reads it anew stands for it.
    const { person, round } = explanations;
    if (person === '') return setEditing(true);
    await session.explain(finding, { reason: said.reason, person, round });
    onMoved?.();
  };
  const close = () => {
    setEditing(false);
    editButton.current?.focus();
  };
  return (
    <div className={styles.root}>
      {lapsed && (
        <>
          <p className={styles.lapsed}>{t('explain.lapsed')}</p>
          {lapsed.changes.length > 0 ? (
            <ul className={styles.changes}>
              {lapsed.changes.map((change, index) => (
                <li key={index}>{changeText(change)}</li>
              ))}
            </ul>
          ) : (
            <p className={styles.by}>{t('explain.saidOf', { message: said.message[locale] })}</p>
          )}
        </>
      )}
      <p className={styles.reason}>{said.reason}</p>
      <p className={styles.by}>
        {t('explain.by', {
          person: said.person,
          date: new Date(said.time).toLocaleDateString(locale),
          round: roundName(said.round, t),
        })}
      </p>
      {onMoved && (
        <div className={styles.buttons}>
          {lapsed && (
            <Button size="small" onClick={() => void renew()}>
              {t('explain.renew')}
            </Button>
          )}
          <Button
            ref={editButton}
            size="small"
            appearance="subtle"
            className={styles.small}
            aria-label={t('explain.editOf')}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {t('explain.edit')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            aria-label={t('explain.withdrawOf')}
            onClick={() => void session.withdraw(finding).then(onMoved)}
          >
            {t('explain.withdraw')}
          </Button>
        </div>
      )}
      {editing && onMoved && (
        <ExplainForm finding={finding} onDone={explained ? close : onMoved} onCancel={close} />
      )}
    </div>
  );
}

export { ExplanationNote as Part };
