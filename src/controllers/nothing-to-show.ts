/** Thrown by a reader for data that is right and holds nothing: that is said in the element's place, and is no error. */
export class NothingToShow extends Error {
  constructor() {
    super('There is nothing to show');
  }
}
