import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './desk.module.css';

type Props = { readonly id: string; readonly onRemove: () => void };

/** Takes a sentence out of the article, once it is sure. */
export function RemoveButton({ id, onRemove }: Props) {
  const { t } = useTranslation('sentences');
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {t(($) => $.write.remove)}
      </Button>
    );
  }
  return (
    <fieldset className={classes['sure']}>
      <legend>{t(($) => $.write.removeSure, { id })}</legend>
      <Button color="red" onClick={onRemove} data-autofocus>
        {t(($) => $.write.removeYes)}
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        {t(($) => $.write.removeNo)}
      </Button>
    </fieldset>
  );
}
