// What opens below a finding: its fix, its rule's page, the form of an explanation.
import { tokens, type GriffelStyle } from '@fluentui/react-components';

export const panelStyle: GriffelStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: tokens.spacingVerticalS,
  marginTop: tokens.spacingVerticalXS,
  // Under the text, past the icon.
  marginLeft: `calc(16px + ${tokens.spacingHorizontalS})`,
  padding: tokens.spacingHorizontalS,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground2,
};
