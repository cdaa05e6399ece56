import classes from './invented-mark.module.css';

/** Says that what is shown is made up, in the words of the page. */
export function InventedMark({ label }: { readonly label: string }) {
  return <span className={classes['mark']}>{label}</span>;
}
