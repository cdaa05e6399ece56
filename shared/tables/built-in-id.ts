/** The tables that the program makes by itself have these ids, and one for each criterion; nothing saved may take them. */
const fixed = ['utfall', 'utfall-fylke', 'grenseland', 'oppgitt-funnet'];
const ofCriterion = 'kriterium-';

/** In: an id. Out: whether it is that of a table the program makes by itself. */
export function isBuiltInTable(id: string): boolean {
  return fixed.includes(id) || id.startsWith(ofCriterion);
}
