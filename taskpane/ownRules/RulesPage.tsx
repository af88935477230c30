// The workbook's own rules: what they change, what on their sheet cannot be read, and how to come by such a sheet.
import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SessionState } from '../../src/session/session';
import { PageHead } from '../parts/PageHead';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import '../text/later';
import { RuleLine } from './RuleLine';

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
  title: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface RulesPageProps {
  close: () => void;
}

export function RulesPage({ close }: RulesPageProps) {
  const { rules } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  // Whoever opened it with the keyboard goes on from the way back.
  useEffect(() => page.current?.querySelector('button')?.focus(), []);
  const intro = rules ? t('ownRules.from', { sheet: rules.sheetName }) : t('ownRules.standard');
  return (
    <div ref={page}>
      <PageHead title={t('ownRules.title')} intro={intro} back={t('ownRules.back')} close={close} />
      <div className={styles.body}>{rules ? <OwnRules rules={rules} /> : <NoRules />}</div>
    </div>
  );
}

function NoRules() {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{t('ownRules.about')}</p>
      <Button disabledFocusable={busy !== undefined} onClick={() => void session.drawRules()}>
        {t('ownRules.draw')}
      </Button>
    </>
  );
}

function OwnRules({ rules }: { rules: NonNullable<SessionState['rules']> }) {
  const session = useSession();
  const { t, locale } = useText();
  const styles = useStyles();
  const { sheet, problems, changes, cells } = rules;
  return (
    <>
      <Button size="small" onClick={() => void session.goTo(sheet, { row: 0, column: 0 })}>
        {t('ownRules.open')}
      </Button>
      {problems.length > 0 && (
        <section>
          <h3 className={styles.title}>{t('ownRules.problems', { n: problems.length })}</h3>
          <ul className={styles.list}>
            {problems.map(({ cell, sheet: elsewhere = sheet, message }, index) => (
              <li key={index}>
                <RuleLine sheet={elsewhere} cell={cell} text={message[locale]} mark="wrong" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h3 className={styles.title}>{t('ownRules.changes', { n: changes.length })}</h3>
          <ul className={styles.list}>
            {changes.map(({ key, text, softer }) => (
              <li key={key}>
                <RuleLine
                  sheet={sheet}
                  cell={cells[key]}
                  text={text[locale]}
                  mark={softer ? 'softer' : undefined}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length === 0 && <p className={styles.title}>{t('ownRules.same')}</p>}
    </>
  );
}
