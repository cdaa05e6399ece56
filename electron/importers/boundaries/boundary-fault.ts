/** What is the matter with boundaries, and where in the file. */
export class BoundaryFault extends Error {
  override readonly name = 'BoundaryFault';
  readonly place: string;
  readonly problem: string;

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.place = place;
    this.problem = problem;
  }
}
