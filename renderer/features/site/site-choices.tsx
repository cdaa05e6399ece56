import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeFormat } from '../../../shared/site/site-files.ts';
import { Panel } from '../../components/panel.tsx';
import type { HouseChoice, HouseField } from '../../data/use-house.ts';
import classes from './site.module.css';

type AlsoProps = {
  readonly formats: readonly WholeFormat[];
  readonly onFormats: (formats: readonly WholeFormat[]) => void;
};

const all: readonly WholeFormat[] = ['html', 'docx', 'pdf'];
const fields: readonly HouseField[] = ['publisher', 'contact', 'licence', 'address'];

/** The whole overview in one file as well, for other places than the web. */
export function Also({ formats, onFormats }: AlsoProps) {
  const { t } = useTranslation('site');
  return (
    <Panel title={t(($) => $.alsoTitle)}>
      <div className={classes['fields']}>
        {all.map((one) => (
          <Checkbox
            key={one}
            label={t(($) => $.also[one])}
            checked={formats.includes(one)}
            onChange={({ currentTarget: { checked } }) =>
              onFormats(all.filter((other) => (other === one ? checked : formats.includes(other))))
            }
          />
        ))}
      </div>
    </Panel>
  );
}

/** What the house says of itself in the description of the data. */
export function House({ choice }: { choice: HouseChoice }) {
  const { t } = useTranslation('site');
  return (
    <Panel title={t(($) => $.houseTitle)}>
      <div className={classes['fields']}>
        {fields.map((one) => (
          <TextInput
            key={one}
            label={t(($) => $.house[one])}
            value={choice.written[one]}
            maxLength={300}
            error={choice.mistaken.includes(one) ? t(($) => $.notAddress) : undefined}
            onChange={({ currentTarget: { value } }) => choice.change(one, value)}
          />
        ))}
      </div>
      <p className={classes['note']}>{t(($) => $.houseNote)}</p>
    </Panel>
  );
}
