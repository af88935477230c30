// The frame of a form: title, fields, and the buttons that stay in reach below them.
import { useRef, type FormEvent, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { NoticeCode } from '../../src/session/session';
import { PageHead } from '../parts/PageHead';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import type { DraftForm } from './useDraft';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    alignContent: 'start',
    minWidth: 0,
    margin: 0,
    border: 'none',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  second: { minWidth: 'auto' },
  clear: { minWidth: 'auto', marginLeft: 'auto' },
});

interface FormPageProps {
  title: string;
  intro: string;
  /** What the main button says. */
  action: string;
  form: Pick<DraftForm<object>, 'changed' | 'leaveAll' | 'reset'>;
  /** The topmost field that is wrong. */
  firstWrong: string | undefined;
  run: () => Promise<void>;
  /** What `run` ends with when it worked. */
  done: NoticeCode;
  close: () => void;
  children: ReactNode;
}

export function FormPage({
  title,
  intro,
  action,
  form,
  firstWrong,
  run,
  done,
  close,
  children,
}: FormPageProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const element = useRef<HTMLFormElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    form.leaveAll();
    if (firstWrong !== undefined) {
      element.current?.querySelector<HTMLElement>(`[name="${firstWrong}"]`)?.focus();
      return;
    }
    // The fields are disabled while the command runs; focus would be lost in them.
    submitButton.current?.focus();
    await run();
    if (session.state().notice?.code === done) {
      form.reset();
      close();
    }
  };

  return (
    <form ref={element} className={styles.root} noValidate onSubmit={(event) => void submit(event)}>
      <PageHead title={title} intro={intro} close={close} />
      <fieldset className={styles.fields} disabled={busy !== undefined} aria-label={title}>
        {children}
      </fieldset>
      <div className={styles.foot}>
        <Button ref={submitButton} type="submit" appearance="primary" disabledFocusable={busy !== undefined}>
          {action}
        </Button>
        <Button className={styles.second} onClick={close}>
          {t('form.cancel')}
        </Button>
        {form.changed && (
          <Button
            appearance="subtle"
            className={styles.clear}
            disabledFocusable={busy !== undefined}
            onClick={form.reset}
          >
            {t('form.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
