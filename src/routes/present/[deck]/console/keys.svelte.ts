import { turned } from '$lib/app/stage/across';
import * as m from '$lib/i18n/messages/stage.js';
import type { Move } from '$lib/evidence/show/steer';
import type { ConsoleDesk } from '../desk.svelte';

const MOVES: Record<string, Move> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** What the keys do, in the words of the help. */
export function keysHelp(): (readonly [keys: string, what: string])[] {
  return [
    [`→ ↓ ${m.key_space()} PageDown`, m.key_next()],
    ['← ↑ PageUp', m.key_back_in_run()],
    ['Home, End', m.key_ends()],
    ['Backspace', m.key_was_before()],
    [m.key_then({ first: '/', second: 'Enter' }), m.key_search()],
    [m.key_then({ first: '/', second: 'Shift+Enter' }), m.key_queue()],
    ['h', m.key_place()],
    [m.key_minus_plus(), m.key_year()],
    ['s', m.key_spot()],
    ['b', m.key_blank()],
    ['z', m.key_freeze()],
    ['q', m.key_code()],
    ['p', m.key_clock()],
    ['n', m.key_question()],
    ['d', m.key_wheel()],
    ['?', m.key_these_escape()],
  ];
}

/** What has a key and is not on the desk but on its page. */
export interface Fields {
  search: () => void;
  place: () => void;
  question: () => void;
}

/** The keys of a console. They steer while nobody types. */
export class ConsoleKeys {
  help = $state(false);
  readonly #desk: ConsoleDesk;
  readonly #fields: Fields;

  constructor(desk: ConsoleDesk, fields: Fields) {
    this.#desk = desk;
    this.#fields = fields;
  }

  press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const at = event.target instanceof Element ? event.target : null;
    if (at?.closest('input, textarea, select')) return;
    // A button that has the focus takes its own keys.
    if ((event.key === ' ' || event.key === 'Enter') && at?.closest('button, a, summary')) return;
    if (this.#spot(event) || this.#step(event) || this.#letter(event.key)) event.preventDefault();
  }

  /** While the spot is seen, the arrows are its own. */
  #spot(event: KeyboardEvent): boolean {
    const { own } = this.#desk;
    const { spot } = own;
    if (event.key === 's') {
      if (this.#desk.drives) own.point(spot ? null : { x: 0.5, y: 0.5 });
      else void this.#desk.drive({ kind: 'back' });
      return true;
    }
    if (!spot || !this.#desk.drives) return false;
    const far = event.shiftKey ? 0.1 : 0.02;
    const to = { ArrowLeft: [-far, 0], ArrowRight: [far, 0], ArrowUp: [0, -far], ArrowDown: [0, far] }[
      event.key
    ];
    if (!to) return false;
    const along = turned(this.#desk.view.shown?.content ?? null) ? -1 : 1;
    const inside = (share: number) => Math.min(1, Math.max(0, share));
    own.point({ x: inside(spot.x + along * (to[0] ?? 0)), y: inside(spot.y + (to[1] ?? 0)) });
    return true;
  }

  #step({ key }: KeyboardEvent): boolean {
    const move = MOVES[key];
    if (move) void this.#desk.move(move);
    return move !== undefined;
  }

  #letter(key: string): boolean {
    const desk = this.#desk;
    const act = ACTS[key];
    if (act) act(desk);
    else if (key === '/') this.#fields.search();
    else if (key === 'h') this.#fields.place();
    else if (key === 'n') this.#fields.question();
    else if (key === '?') this.help = !this.help;
    else if (key === 'Escape') {
      this.help = false;
      if (desk.own.spot) desk.own.point(null);
    } else return false;
    return true;
  }
}

const ACTS: Record<string, (desk: ConsoleDesk) => void> = {
  Backspace: (desk) => void desk.drive(({ before }) => (before.length > 0 ? { kind: 'back' } : null)),
  b: (desk) => void desk.drive(({ blank }) => ({ kind: 'blank', on: !blank })),
  z: (desk) => void desk.drive(({ frozen }) => ({ kind: 'freeze', on: !frozen })),
  q: (desk) => void desk.drive(({ qr }) => ({ kind: 'qr', on: !qr })),
  p: (desk) =>
    void desk.drive(({ clock: { started, since } }) => ({
      kind: started === null ? 'start' : since === null ? 'resume' : 'pause',
    })),
  d: (desk) => void desk.wheel(),
  '-': (desk) => void desk.year(-1),
  '−': (desk) => void desk.year(-1),
  '+': (desk) => void desk.year(1),
  '=': (desk) => void desk.year(1),
  '0': (desk) => void desk.year(null),
};
