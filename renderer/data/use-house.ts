import { isWebAddress } from '../../shared/site/addresses.ts';
import type { SiteHouse } from '../../shared/site/site-input.ts';
import { useRememberedChoice } from './use-remembered-choice.ts';

export type HouseField = keyof SiteHouse;

/** What the house that publishes says of itself, as it is written, remembered between starts. */
export type HouseChoice = {
  readonly written: Readonly<Record<HouseField, string>>;
  readonly change: (field: HouseField, text: string) => void;
  /** The fields that are to be an address on the web and are not. */
  readonly mistaken: readonly HouseField[];
  /** Null where nothing is written. */
  readonly house: SiteHouse;
};

const addressed: readonly HouseField[] = ['licence', 'address'];

/** Out: what the house says of itself, and how to say something else. */
export function useHouse(): HouseChoice {
  const [publisher, setPublisher] = useRememberedChoice('site-publisher');
  const [licence, setLicence] = useRememberedChoice('site-licence');
  const [contact, setContact] = useRememberedChoice('site-contact');
  const [address, setAddress] = useRememberedChoice('site-address');
  const set: Readonly<Record<HouseField, (text: string) => void>> = {
    publisher: setPublisher,
    licence: setLicence,
    contact: setContact,
    address: setAddress,
  };
  const written = {
    publisher: publisher ?? '',
    licence: licence ?? '',
    contact: contact ?? '',
    address: address ?? '',
  };
  const said = (field: HouseField): string | null =>
    written[field].trim() === '' ? null : written[field].trim();
  return {
    written,
    change: (field, text) => set[field](text),
    mistaken: addressed.filter((field) => {
      const text = said(field);
      return text !== null && !isWebAddress(text);
    }),
    house: {
      publisher: said('publisher'),
      licence: said('licence'),
      contact: said('contact'),
      address: said('address'),
    },
  };
}
