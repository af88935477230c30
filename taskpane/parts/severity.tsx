// Severities as icon, colour and word together, so that none of them has to be told by colour alone.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ExplainedFinding } from '../../src/review/explanation';
import type { Severity } from '../../src/rules/finding';
import { useText } from '../text/useText';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What keeps from submitting: examples and practice tables do not. */
export const toSubmit = (findings: readonly ExplainedFinding[]) =>
  findings.filter(({ exercise }) => !exercise);

/** Of each severity, and how many of them are explained. */
export interface SeverityCounts extends Record<Severity, number> {
  explained: Record<Severity, number>;
}

export function countSeverities(findings: readonly ExplainedFinding[]): SeverityCounts {
  const none = () => ({ error: 0, warning: 0, info: 0 });
  const counts: SeverityCounts = { ...none(), explained: none() };
  for (const { severity, explained } of findings) {
    counts[severity] += 1;
    if (explained) counts.explained[severity] += 1;
  }
  return counts;
}

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block', fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
  clean: CheckmarkCircleFilled,
};

/** Decoration: the word for it stands beside. */
export function SeverityIcon({ severity }: { severity: Severity | 'clean' }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

/** The worst severity of what is neither mended nor explained, or `clean`. */
export function worst(counts: SeverityCounts): Severity | 'clean' {
  return severities.find((severity) => counts[severity] > counts.explained[severity]) ?? 'clean';
}

/** `2 错误 · 5 提示（1 已说明）`, or that there is nothing. */
export function CountsText({ counts }: { counts: SeverityCounts }) {
  const { t } = useText();
  const texts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const said = t(`severity.count.${severity}`, { n: counts[severity] });
      const n = counts.explained[severity];
      return n > 0 ? said + t('severity.explained', { n }) : said;
    });
  return <>{texts.length > 0 ? texts.join(' · ') : t('severity.none')}</>;
}
