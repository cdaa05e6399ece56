import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';

/** The page «release»: for now what it says when there is nothing on it. */
export function ReleasePage() {
  const { t } = useTranslation('app');
  return (
    <Page>
      <EmptyState title={t(($) => $.empty.release.title)} text={t(($) => $.empty.release.text)} />
    </Page>
  );
}
