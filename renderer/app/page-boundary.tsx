import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ErrorState } from '../components/error-state.tsx';

type CrashedProps = { readonly error: unknown; readonly retry: () => void };

function Crashed({ error, retry }: CrashedProps) {
  const { t } = useTranslation('app');
  const reason = error instanceof Error ? error.message : String(error);
  return (
    <ErrorState
      title={t(($) => $.error.title)}
      text={`${t(($) => $.error.crashed, { reason })} ${t(($) => $.error.safe)}`}
      retry={{ label: t(($) => $.error.retry), run: retry }}
    />
  );
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Crashed error={error} retry={() => this.setState({ error: null })} />;
  }
}

/** A page that cannot be shown says so and leaves the rest of the program standing. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  return <Boundary key={location.split('/')[1] ?? ''}>{children}</Boundary>;
}
