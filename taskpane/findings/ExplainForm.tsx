// Why a finding is left as it is: reason, name and round. What is noted waits until it is saved.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import {
  Button,
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { rounds, saysSomething, type ExplainedFinding } from '../../src/review/explanation';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { panelStyle } from './panelStyle';
import { roundName } from './roundName';
import '../text/later';

const useStyles = makeStyles({
  root: panelStyle,
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  control: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

const REASON_LENGTH = 500;

interface ExplainFormProps {
  finding: ExplainedFinding;
  /** It was noted: the finding has moved to the explained ones. */
  onDone: () => void;
  onCancel: () => void;
}

export function ExplainForm({ finding, onDone, onCancel }: ExplainFormProps) {
  const session = useSession();
  const { explanations } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const before = finding.explained ?? finding.lapsed?.explanation;
  const [reason, setReason] = useState(before?.reason ?? '');
  const [person, setPerson] = useState(explanations.person || (before?.person ?? ''));
  const [round, setRound] = useState(explanations.round);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const lacksReason = !saysSomething(reason);
  const lacksPerson = person.trim() === '';
  const note = async () => {
    setAsked(true);
    if (lacksReason) return field.current?.focus();
    if (lacksPerson) return name.current?.focus();
    await session.explain(finding, { reason, person, round });
    // Where it could not be noted the notice says why, and what was typed stays.
    const now = session.state().findings.find(({ key }) => key === finding.key);
    if (now?.explained?.reason === reason.trim()) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void note();
    // What was typed is not lost by a slip.
    if (event.key === 'Escape' && reason === (before?.reason ?? '')) onCancel();
  };
  const message = (isMissing: boolean, text: string) =>
    asked && isMissing ? { validationMessage: text } : undefined;
  return (
    <div role="group" aria-label={t('explain.title')} className={styles.root} onKeyDown={onKeyDown}>
      <p className={styles.title}>{t('explain.title')}</p>
      <Field
        label={t('explain.reason')}
        size="small"
        required
        hint={t('explain.reasonHint')}
        {...message(lacksReason, t('explain.reasonMissing'))}
      >
        <Textarea
          ref={field}
          size="small"
          className={styles.control}
          rows={3}
          resize="vertical"
          maxLength={REASON_LENGTH}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.pair}>
        <Field
          label={t('explain.person')}
          size="small"
          required
          {...message(lacksPerson, t('explain.personMissing'))}
        >
          <Input
            ref={name}
            size="small"
            className={styles.control}
            maxLength={50}
            value={person}
            onChange={(_, { value }) => setPerson(value)}
          />
        </Field>
        <Field label={t('explain.round')} size="small">
          <Select
            size="small"
            className={styles.control}
            value={String(round)}
            onChange={(_, { value }) => setRound(Number(value))}
          >
            {rounds.map((one) => (
              <option key={one} value={one}>
                {roundName(one, t)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" title={t('explain.keepHint')} onClick={() => void note()}>
          {t('explain.keep')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('explain.cancel')}
        </Button>
      </div>
    </div>
  );
}

export { ExplainForm as Part };
