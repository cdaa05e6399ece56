import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FigureSpecification } from '../../../shared/figures/specification.ts';
import { Kbd } from '../../components/kbd.tsx';
import side from '../../components/side-list.module.css';
import classes from './figures.module.css';

type Props = {
  readonly own: readonly FigureSpecification[];
  readonly builtIn: readonly FigureSpecification[];
  readonly current: string | null;
};

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly FigureSpecification[];
  /** The number of the first. */
  readonly from: number;
  readonly current: string | null;
};

function Part({ id, title, figures, from, current }: PartProps) {
  const { t } = useTranslation('figures');
  return (
    <>
      <h2 id={id} className={classes['small']}>
        {title}
      </h2>
      {figures.length === 0 ? (
        <p className={classes['hint']}>{t(($) => $.list.none)}</p>
      ) : (
        <ol className={side['list']} aria-labelledby={id}>
          {figures.map((one, at) => (
            <li key={one.id}>
              <Link
                href={`/figurer/${one.id}`}
                className={side['link']}
                aria-current={one.id === current ? 'page' : undefined}
              >
                <span className={side['which']}>
                  {t(($) => $.list.number, { number: from + at })} ·{' '}
                  {t(($) => $.form.kinds[one.kind])}
                </span>
                {one.title}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** The figures of the article, those kept here first. */
export function FigureList({ own, builtIn, current }: Props) {
  const { t } = useTranslation('figures');
  return (
    <nav className={classes['nav']} aria-label={t(($) => $.title)}>
      <Part
        id="figures-own"
        title={t(($) => $.list.own)}
        figures={own}
        from={1}
        current={current}
      />
      <Link href="/figurer/ny" className={side['link']}>
        <span>
          {t(($) => $.list.fresh)} <Kbd of="n" />
        </span>
      </Link>
      {builtIn.length > 0 && (
        <Part
          id="figures-built-in"
          title={t(($) => $.list.builtIn)}
          figures={builtIn}
          from={own.length + 1}
          current={current}
        />
      )}
    </nav>
  );
}
