/** What an engine does with a post because of a key that is meant to keep it back, or to publish it. */
export interface DraftReading {
  /**
   * `hidden`: left out of the public site; `public`: not kept back by this key; `stopped`: no page of the site is built;
   * `depends`: hidden by some versions of the engine, and not by newer ones.
   */
  readonly outcome: 'hidden' | 'public' | 'stopped' | 'depends'
  /** What the engine makes of the value, a sentence ("Jekyll passes over `draft`"). */
  readonly note: string
}
