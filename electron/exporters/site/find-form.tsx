import type { ReactElement } from 'react';
import type { SiteWords } from '../../../shared/messages/site/site-words.ts';
import type { FrontPage, SiteChoice, SiteCounty } from '../../../shared/site/site-document.ts';

function Select({
  id,
  label,
  all,
  choices,
}: {
  id: string;
  label: string;
  all: string;
  choices: readonly SiteChoice[];
}): ReactElement {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id}>
        <option value="">{all}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.n === '' ? one.label : `${one.label} (${one.n})`}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The search, hidden until the script shows it: without one the list itself is what one finds things in. */
export function Find({
  search,
  counties,
  words,
}: {
  search: NonNullable<FrontPage['search']>;
  counties: readonly SiteCounty[];
  words: SiteWords;
}): ReactElement {
  const { ui } = words;
  return (
    <form id="finn" role="search" aria-labelledby="finn-tittel" hidden data-shows={ui.shows}>
      <p className="field wide">
        <label htmlFor="navn">{ui.findName}</label>
        <input id="navn" name="navn" type="search" autoComplete="off" spellCheck={false} />
      </p>
      <Select
        id="fylke"
        label={ui.county}
        all={ui.all}
        choices={counties.map(({ number, name }) => ({ id: number, label: name, n: '' }))}
      />
      <Select id="med" label={ui.outcome} all={ui.all} choices={search.outcomes} />
      {search.themes.length > 0 && (
        <Select id="tema" label={ui.theme} all={ui.all} choices={search.themes} />
      )}
      <p className="check">
        <input id="tvil" name="tvil" type="checkbox" />
        <label htmlFor="tvil">{ui.onlyBorderline}</label>
      </p>
      <p className="check">
        <button type="reset">{ui.clear}</button>
      </p>
      <p id="treff" role="status" />
    </form>
  );
}
