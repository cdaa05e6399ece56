import { useTranslation } from 'react-i18next';
import { contactDetailsIn } from '../../shared/personal/contact-details.ts';
import { nationalIdsIn } from '../../shared/personal/national-id.ts';
import { IntoView } from './into-view.tsx';
import classes from './personal-hint.module.css';

/** Says while it is written that a text has what looks like personal data in it: once it is saved it is there for good. */
export function PersonalHint({ text }: { readonly text: string }) {
  const { t } = useTranslation('persons');
  const numbered = nationalIdsIn(text).length > 0;
  const [detail] = numbered ? [] : contactDetailsIn(text);
  return (
    <div role="status">
      {(numbered || detail !== undefined) && (
        <IntoView>
          <p className={classes['hint']}>
            {detail === undefined
              ? t(($) => $.looksNumber)
              : t(($) => $.looksPersonal, { found: detail.text })}
          </p>
        </IntoView>
      )}
    </div>
  );
}
