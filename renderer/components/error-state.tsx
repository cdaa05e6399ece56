import { Button } from '@mantine/core';
import classes from './empty-state.module.css';

type Props = {
  readonly title: string;
  /** What happened and what is safe, in a sentence or two. */
  readonly text: string;
  readonly retry?: { readonly label: string; readonly run: () => void };
};

/** What happened, what is safe, what to do. */
export function ErrorState({ title, text, retry }: Props) {
  return (
    <div className={classes['empty']} role="alert">
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['text']}>{text}</p>
      {retry !== undefined && (
        <Button variant="default" onClick={retry.run}>
          {retry.label}
        </Button>
      )}
    </div>
  );
}
