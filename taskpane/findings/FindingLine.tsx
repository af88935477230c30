// A finding that is only read: one that has gone, or one of a file.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ExplainedFinding } from '../../src/review/explanation';
import { Lazy } from '../parts/Lazy';
import { FindingText, findingText } from './FindingText';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  message: findingText,
  // Under the text, past the icon.
  where: {
    ...typographyStyles.caption1,
    display: 'block',
    paddingLeft: `calc(16px + ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

const loadNote = () => import('./ExplanationNote');

export function FindingLine({ finding, where }: { finding: ExplainedFinding; where: string }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.message}>
        <FindingText finding={finding} />
      </div>
      <span className={styles.where}>{where}</span>
      {(finding.explained || finding.lapsed) && <Lazy load={loadNote} props={{ finding }} />}
    </li>
  );
}
