// What a finding says: how grave it is as icon and word, and what is wrong.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../src/rules/finding';
import { SeverityIcon } from '../parts/severity';
import { useText } from '../text/useText';

/** For the element around it: the text stands beside the icon. */
export const findingText = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: tokens.spacingHorizontalS,
  overflowWrap: 'anywhere',
  '> :first-child': { marginTop: '2px' },
} as const;

const useStyles = makeStyles({
  severity: { ...typographyStyles.body1Strong, marginRight: tokens.spacingHorizontalXS },
  fresh: {
    ...typographyStyles.caption2,
    display: 'inline-block',
    marginRight: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** `fresh`: the last check brought it. */
export function FindingText({ finding, fresh = false }: { finding: Finding; fresh?: boolean }) {
  const { t, locale } = useText();
  const styles = useStyles();
  return (
    <>
      <SeverityIcon severity={finding.severity} />
      <span>
        {fresh && <span className={styles.fresh}>{t('findings.new')}</span>}
        <span className={styles.severity}>{t(`severity.${finding.severity}`)}</span>
        {finding.message[locale]}
      </span>
    </>
  );
}
