import { useTranslation } from 'react-i18next';
import classes from './desk.module.css';

const examples = [
  { text: '{har-tjeneste.n}', of: 'number' },
  { text: '{har-tjeneste.n kommune|kommuner}', of: 'noun' },
  { text: '{nesten halvparten: har-tjeneste.percent}', of: 'claim' },
  { text: '{flere: egen-tjeneste.n, planlagt-tjeneste.n}', of: 'ratio' },
] as const;

/** How a number, a word and a claim are written, shown on request. */
export function WritingHelp({ open }: { readonly open: boolean }) {
  const { t } = useTranslation('sentences');
  return (
    <details className={classes['help']} open={open}>
      <summary>{t(($) => $.help.title)}</summary>
      <dl>
        {examples.map(({ text, of }) => (
          <div key={of}>
            <dt>
              <code>{text}</code>
            </dt>
            <dd>{t(($) => $.help[of])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
