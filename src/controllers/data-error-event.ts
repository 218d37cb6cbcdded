/** What `data-error` says. */
export interface DataErrorDetail {
  /** What is wrong; a `GuideError` names every place. */
  readonly error: Error;
  /** Where the data came from: a property, the `src` address, or the HTML inside the element. */
  readonly origin: 'property' | 'src' | 'html' | 'guide';
}

/** Fired on an element whose data cannot be used. The one event that a property write can cause. */
export class DataErrorEvent extends CustomEvent<DataErrorDetail> {
  static readonly type = 'data-error';

  constructor(detail: DataErrorDetail) {
    super(DataErrorEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  /** Heard on any element, and on the document. */
  interface GlobalEventHandlersEventMap {
    'data-error': DataErrorEvent;
  }
}
