/** Says to a screen reader what has changed without a word on the screen. Part of what is loaded late. */

/** What follows within this time replaces what was to be said. */
const PAUSE_MS = 200;

export class Announcer {
  readonly #region: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `region` finds the polite live region, which is there before anything is said in it. */
  constructor(region: () => Element | null) {
    this.#region = region;
  }

  say(text: string): void {
    this.stop();
    this.#write('');
    this.#timer = setTimeout(() => this.#write(text), PAUSE_MS);
  }

  /** Says nothing more: nobody is there to hear it. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #write(text: string): void {
    const region = this.#region();
    // Out of the page nobody hears it.
    if (region?.isConnected) region.textContent = text;
  }
}
