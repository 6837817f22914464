/** One line of a menu. */
export interface MenuItem {
  name: string;
  /** What more there is to know, in a few words. */
  note?: string;
  run: () => void;
}
