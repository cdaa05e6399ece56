import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';

/** The page «borderline»: for now what it says when there is nothing on it. */
export function BorderlinePage() {
  const { t } = useTranslation('app');
  return (
    <Page>
      <EmptyState
        title={t(($) => $.empty.borderline.title)}
        text={t(($) => $.empty.borderline.text)}
      />
    </Page>
  );
}
