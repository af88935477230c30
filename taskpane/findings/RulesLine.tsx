// By whose rules the workbook is checked: a quiet line that opens their page.
import type { Ref } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSessionState } from '../parts/session';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  root: {
    justifyContent: 'flex-start',
    margin: `0 ${tokens.spacingHorizontalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
});

interface RulesLineProps {
  open: () => void;
  lineRef: Ref<HTMLButtonElement>;
}

export function RulesLine({ open, lineRef }: RulesLineProps) {
  const { rules } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const says = () => {
    if (!rules) return t('findings.rules');
    const { changes, problems, settings } = rules;
    const n = changes.length;
    const whose =
      settings.name === ''
        ? t('findings.ownRules', { n })
        : t('findings.namedRules', { name: settings.name, n });
    return problems.length > 0 ? whose + t('findings.wrongRules', { n: problems.length }) : whose;
  };
  return (
    <Button ref={lineRef} appearance="transparent" size="small" className={styles.root} onClick={open}>
      {says()}
    </Button>
  );
}
