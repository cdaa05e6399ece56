import { createContext, type ReactNode } from 'react';

/** What to say where an answer is awaited: why it takes its time, and how far it has come. Null: nothing. */
export const WaitingNote = createContext<ReactNode>(null);
