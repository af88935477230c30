// Which version of the indicator hierarchy a new table follows, each with the line that tells them apart.
import { Field, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { profiles } from '../../src/domain/profiles';
import { useText } from '../text/useText';
import type { TextKey } from '../text/zh';

const useStyles = makeStyles({
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** A profile that a bureau adds has no line of its own. */
const abouts: Partial<Record<string, TextKey & `form.profile${string}`>> = {
  '2021': 'form.profile2021',
  '2015': 'form.profile2015',
};

interface ProfileChoiceProps {
  name: string;
  value: string;
  onChange: (event: unknown, data: { value: string }) => void;
}

export function ProfileChoice({ name, value, onChange }: ProfileChoiceProps) {
  const { t, locale, fillText } = useText();
  const styles = useStyles();
  return (
    <Field label={t('form.profile')}>
      <RadioGroup name={name} value={value} onChange={onChange}>
        {profiles.map((profile) => {
          const about = abouts[profile.id];
          return (
            <Radio
              key={profile.id}
              value={profile.id}
              label={
                <>
                  {profile.name[locale]}
                  {about && <span className={styles.about}>{fillText(about, {})}</span>}
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
