// The page of a rule below one of its findings: what it checks, why, a bad and a good example, the way out.
import { useEffect, useRef } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { Finding } from '../../src/rules/finding';
import { rulePages, type Example } from '../../src/rules/pages';
import { exampleGrid } from '../../src/rules/pages/exampleGrid';
import { useText } from '../text/useText';
import { panelStyle } from './panelStyle';
import '../text/later';

const useStyles = makeStyles({
  root: { ...panelStyle, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  part: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0 },
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // Wide tables scroll by themselves.
  grid: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    minWidth: '2.5em',
    maxWidth: '14em',
    overflowWrap: 'break-word',
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  close: { justifySelf: 'start' },
});

interface RuleDetailsProps {
  finding: Finding;
  close: () => void;
}

export function RuleDetails({ finding, close }: RuleDetailsProps) {
  const { t, locale } = useText();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const page = rulePages[finding.rule];
  const parts = page && { what: page.what, why: page.why, mend: page.mend };

  const said = (part: 'what' | 'why' | 'mend') =>
    parts && (
      <section>
        <h5 className={styles.part}>{t(`rules.${part}`)}</h5>
        <p className={styles.text}>{parts[part][locale]}</p>
      </section>
    );
  const shown = (part: 'bad' | 'good') => {
    const Mark = part === 'bad' ? DismissCircleRegular : CheckmarkCircleRegular;
    return (
      <section>
        <h5 className={mergeClasses(styles.part, styles.mark)}>
          <Mark aria-hidden />
          {t(`rules.${part}`)}
        </h5>
        {page?.[part].map((example, index) => (
          <ExampleTable key={index} example={example} />
        ))}
      </section>
    );
  };
  return (
    <div
      className={styles.root}
      role="group"
      aria-label={finding.title[locale]}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <h4 ref={title} tabIndex={-1} className={styles.title}>
        {finding.title[locale]}
      </h4>
      {said('what')}
      {said('why')}
      {shown('bad')}
      {shown('good')}
      {said('mend')}
      <section>
        <h5 className={styles.part}>{t('rules.source', { basis: t(`rules.basis.${finding.basis}`) })}</h5>
        <p className={styles.text}>{finding.source}</p>
      </section>
      <Button size="small" className={styles.close} onClick={close}>
        {t('rules.close')}
      </Button>
    </div>
  );
}

function ExampleTable({ example }: { example: Example }) {
  const { locale } = useText();
  const styles = useStyles();
  if (example.kind === 'sheet') return <p className={styles.text}>{example.says[locale]}</p>;
  const { lines, columns, rows } = exampleGrid(example);
  return (
    <div className={styles.grid} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {lines.map(([label, text]) => (
            <tr key={label}>
              <th scope="row" className={mergeClasses(styles.cell, styles.head)}>
                {label}
              </th>
              <td colSpan={Math.max(1, columns.length - 1)} className={styles.cell}>
                {text}
              </td>
            </tr>
          ))}
          {rows.length > 0 && (
            <tr>
              {columns.map((label) => (
                <th key={label} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {label}
                </th>
              ))}
            </tr>
          )}
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) => (
                <td key={column} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export { RuleDetails as Part };
