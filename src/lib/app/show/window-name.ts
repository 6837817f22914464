import type { Steersman } from '../../evidence/show/show.ts';
import * as m from '../../i18n/messages/stage.js';

/**
 * What a window of a show is called here: as somebody typed it, else by its seat or role in the language of this window.
 *
 * @param window undefined where the show knows none of that id
 * @example windowName({ id: 'console-1', name: null, role: 'moderator', seat: null }) // 'Moderator'
 */
export function windowName(window: Steersman | undefined): string {
  if (!window) return m.another_window();
  const { name, role, seat } = window;
  return name ?? m.role_name({ role: seat ?? role });
}
