import { dialog, type BrowserWindow } from 'electron';

/** What went wrong again and again: one sentence, and what the machine said of it. */
export type Trouble = { readonly sentence: string; readonly reason: string };

/** How much of a reason is shown, in characters. */
const shown = 1000;

/** Asks the person before anything is tried once more. Out: what they chose. */
export async function askWhatNow(
  window: BrowserWindow,
  { sentence, reason }: Trouble,
): Promise<'again' | 'close'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: sentence,
    detail: `Det som er lagret, er trygt. Prøv igjen, eller lukk vinduet.\n\n${reason.slice(0, shown)}`,
    buttons: ['Prøv igjen', 'Lukk vinduet'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? 'again' : 'close';
}
