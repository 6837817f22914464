/** What `in-page.js` puts into every page of a measured show. */
declare global {
  interface Window {
    benchShow?: {
      /** Moment of the last key. */
      pressed: () => number;
      /** When the page had painted its first change after a moment; NaN where nothing changed. */
      settled: (since: number) => Promise<number>;
      /** Presses a key as soon as this console says that it drives. */
      pressWhenDriving: () => void;
      /** When it said so. */
      drove: () => Promise<number>;
    };
  }
}

export {};
