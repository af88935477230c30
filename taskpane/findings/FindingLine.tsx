// A finding that is only read: one that has gone, or one of a file.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../src/rules/finding';
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

export function FindingLine({ finding, where }: { finding: Finding; where: string }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.message}>
        <FindingText finding={finding} />
      </div>
      <span className={styles.where}>{where}</span>
    </li>
  );
}
