/** Types for `addEventListener` on an element that fires events of its own. */

/** A listener for an event of the element, or for one that every element has. */
export type ListenerFor<Events, Name extends keyof (Events & HTMLElementEventMap)> = (event: (Events & HTMLElementEventMap)[Name]) => unknown;

/** What `addEventListener` and `removeEventListener` take last. */
export type ListenerOptions = boolean | AddEventListenerOptions;
