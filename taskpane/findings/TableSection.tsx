// The findings of one table under their headings; it can be folded away.
import { useId, useState, type ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ExplainedFinding } from '../../src/review/explanation';
import { hoverShade } from '../parts/overlay';
import { CountsText, SeverityIcon, countSeverities, worst } from '../parts/severity';
import { tableName } from '../parts/tableName';
import { useText } from '../text/useText';
import { ExplainedFold } from './ExplainedFold';
import type { TableFindings } from './grouping';

const useStyles = makeStyles({
  // Sections out of sight are neither laid out nor painted; a workbook can have dozens of tables.
  section: { contentVisibility: 'auto', containIntrinsicSize: 'auto 300px' },
  toggle: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundImage: `linear-gradient(${hoverShade}, ${hoverShade})` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { margin: 0 },
  chevron: { gridRow: 'span 3', display: 'block', marginTop: '2px', fontSize: '16px' },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  state: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  heading: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface TableSectionProps {
  group: TableFindings;
  /** Nothing else is listed, so it is not folded away. */
  explainedOnly: boolean;
  /** Under the table's name, in place of its kind. */
  about?: string;
  /** What can be done with the table. */
  actions?: ReactNode;
  row: (finding: ExplainedFinding) => ReactNode;
}

export function TableSection({ group, explainedOnly, about, actions, row }: TableSectionProps) {
  const { found, headings } = group;
  const text = useText();
  const styles = useStyles();
  const id = useId();
  const [folded, setFolded] = useState(false);
  const { t } = text;

  const counts = countSeverities(headings.flatMap(({ findings }) => findings));
  const list = (findings: readonly ExplainedFinding[]) =>
    findings.length > 0 && <ul className={styles.list}>{findings.map(row)}</ul>;
  const fold = (findings: readonly ExplainedFinding[]) =>
    findings.length > 0 && (
      <ExplainedFold key={String(explainedOnly)} count={findings.length} open={explainedOnly}>
        {list(findings)}
      </ExplainedFold>
    );
  const Chevron = folded ? ChevronRightRegular : ChevronDownRegular;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={!folded}
          aria-controls={id}
          onClick={() => setFolded(!folded)}
        >
          <Chevron aria-hidden className={styles.chevron} />
          <span className={styles.name}>{tableName(found, text)}</span>
          <span className={styles.kind}>{about ?? t(`kind.${found.table.kind}`)}</span>
          <span className={styles.state}>
            <SeverityIcon severity={worst(counts)} />
            <span>
              <CountsText counts={counts} />
            </span>
          </span>
        </button>
      </h2>
      <div id={id} hidden={folded}>
        {actions}
        {headings.map(({ heading, findings }) => (
          <div key={heading}>
            <h3 className={styles.heading}>
              {t(`heading.${heading}`)}
              <span className={styles.count}>{findings.length}</span>
            </h3>
            {list(findings.filter(({ explained }) => !explained))}
            {fold(findings.filter(({ explained }) => explained))}
          </div>
        ))}
      </div>
    </section>
  );
}
