// What a quick fix would write, cell by cell, before anything is written.
import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { Fix } from '../../src/rules/finding';
import { fixTogether, sameKind, type Fixable } from '../../src/rules/fixTogether';
import { useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { panelStyle } from './panelStyle';

const useStyles = makeStyles({
  root: panelStyle,
  // Many changes scroll in their own frame, with the buttons in sight.
  changes: { maxHeight: '40vh', overflowY: 'auto' },
  sheet: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalXS} 0 0`,
    textAlign: 'left',
    overflowWrap: 'anywhere',
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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  kind: { paddingLeft: 0, paddingRight: 0 },
});

interface FixPreviewProps {
  finding: Fixable;
  onApply: (findings: readonly Fixable[]) => void;
  onCancel: () => void;
}

export function FixPreview({ finding, onApply, onCancel }: FixPreviewProps) {
  const { busy, findings } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const apply = useRef<HTMLButtonElement>(null);
  useEffect(() => apply.current?.focus(), []);

  const same = sameKind(finding, findings);
  const { mended, left } = fixTogether(all ? same : [finding]);
  const sheets = [...new Set(mended.map(({ sheetName }) => sheetName))];
  return (
    <div
      role="group"
      aria-label={t('findings.preview')}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className={styles.changes} tabIndex={all ? 0 : undefined}>
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
          {sheets.map((sheet) => (
            <tbody key={sheet}>
              {sheets.length > 1 && (
                <tr>
                  <th scope="rowgroup" colSpan={4} className={styles.sheet}>
                    {sheet}
                  </th>
                </tr>
              )}
              {mended
                .filter(({ sheetName }) => sheetName === sheet)
                .flatMap(({ fix }) => fix.changes)
                .map((change) => (
                  <ChangeRow key={change.cell} {...change} />
                ))}
            </tbody>
          ))}
        </table>
      </div>
      {left.length > 0 && <span className={styles.head}>{t('findings.fixedLater', { n: left.length })}</span>}
      <div className={styles.actions}>
        <Button
          ref={apply}
          size="small"
          appearance="primary"
          disabledFocusable={busy !== undefined}
          onClick={() => onApply(all ? same : [finding])}
        >
          {mended.length > 1 ? t('findings.applyAll', { n: mended.length }) : t('findings.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('findings.cancel')}
        </Button>
        {same.length > 1 && (
          <Button size="small" appearance="transparent" className={styles.kind} onClick={() => setAll(!all)}>
            {all ? t('findings.showOne') : t('findings.showAll', { n: same.length })}
          </Button>
        )}
      </div>
    </div>
  );
}

function ChangeRow({ cell, before, after }: Fix['changes'][number]) {
  const { t } = useText();
  const styles = useStyles();
  const content = (text: string) =>
    text === '' ? <span className={styles.empty}>{t('findings.emptyCell')}</span> : text;
  return (
    <tr>
      <th scope="row" className={styles.cellName}>
        {cell}
      </th>
      <td className={styles.before}>{content(before)}</td>
      <td className={styles.arrow}>
        <ArrowRightRegular aria-hidden />
      </td>
      <td className={styles.after}>{content(after)}</td>
    </tr>
  );
}
