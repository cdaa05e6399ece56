import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Awaiting, type Question } from './awaiting.tsx';

type Props = { readonly title: string; readonly questions: readonly Question[] };

/** A page that has its title and awaits the rest. */
export function AwaitingPage({ title, questions }: Props) {
  return (
    <Page>
      <PageHeading title={title} />
      <Awaiting questions={questions} />
    </Page>
  );
}
