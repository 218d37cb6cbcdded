import type { LitElement, PropertyDeclaration } from 'lit';

/** Lit's decorator of the same name for legacy decorators alone: what it holds for the others is a third of a kilobyte in each element. */
export function property(options?: PropertyDeclaration) {
  return (prototype: LitElement, name: string): void => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
}
