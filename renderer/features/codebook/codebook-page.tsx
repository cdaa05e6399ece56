import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';

/** The page «codebook»: for now what it says when there is nothing on it. */
export function CodebookPage() {
  const { t } = useTranslation('app');
  return (
    <Page>
      <EmptyState title={t(($) => $.empty.codebook.title)} text={t(($) => $.empty.codebook.text)} />
    </Page>
  );
}
