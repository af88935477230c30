// What a quick fix would write, cell by cell, before anything is written.
import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { Fix } from '../../src/rules/finding';
import { useSessionState } from '../parts/session';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    marginLeft: `calc(16px + ${tokens.spacingHorizontalS})`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  table: { borderSpacing: 0, width: '100%', tableLayout: 'fixed' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: 0,
  },
  cellName: {
    ...typographyStyles.caption1,
    width: '3.5em',
    padding: 0,
    textAlign: 'left',
    verticalAlign: 'top',
    lineHeight: tokens.lineHeightBase300,
  },
  before: {
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    textDecorationLine: 'line-through',
  },
  arrow: {
    width: '20px',
    padding: 0,
    verticalAlign: 'top',
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  after: {
    padding: 0,
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
  },
  empty: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface FixPreviewProps {
  fix: Fix;
  onApply: () => void;
  onCancel: () => void;
}

export function FixPreview({ fix, onApply, onCancel }: FixPreviewProps) {
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const apply = useRef<HTMLButtonElement>(null);
  useEffect(() => apply.current?.focus(), []);
  const content = (text: string) =>
    text === '' ? <span className={styles.empty}>{t('findings.emptyCell')}</span> : text;
  return (
    <div
      role="group"
      aria-label={t('findings.preview')}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.cellName} />
            <th scope="col" className={styles.head}>
              {t('findings.before')}
            </th>
            <td className={styles.arrow} />
            <th scope="col" className={styles.head}>
              {t('findings.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fix.changes.map(({ cell, before, after }) => (
            <tr key={cell}>
              <th scope="row" className={styles.cellName}>
                {cell}
              </th>
              <td className={styles.before}>{content(before)}</td>
              <td className={styles.arrow}>
                <ArrowRightRegular aria-hidden />
              </td>
              <td className={styles.after}>{content(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button
          ref={apply}
          size="small"
          appearance="primary"
          disabledFocusable={busy !== undefined}
          onClick={onApply}
        >
          {t('findings.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('findings.cancel')}
        </Button>
      </div>
    </div>
  );
}
