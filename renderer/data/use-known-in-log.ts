import { useState } from 'react';
import { refusalOf } from './refusal-of.ts';

/**
 * Somebody whom the texts of the log mention already is written down only when that has been said.
 * In: the details in the form. Out: whether it has been said of exactly these, and what has it said when saving them is refused for it.
 */
export function useKnownInLog(details: object): {
  readonly knownInLog: boolean;
  readonly watching: <R>(save: () => Promise<R>) => Promise<R>;
} {
  const [told, setTold] = useState<object | null>(null);
  return {
    knownInLog: told === details,
    watching: async (save) => {
      try {
        return await save();
      } catch (error) {
        if (refusalOf(error).code === 'person-in-log') setTold(details);
        throw error;
      }
    },
  };
}
