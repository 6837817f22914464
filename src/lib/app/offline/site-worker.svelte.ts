import { isRefusal, USE_NOW } from './update.ts';

/** Keeps the site in this browser, and tells when there is a newer one. */
export class SiteWorker {
  /** A newer version is whole and waits to be used. */
  waiting = $state.raw<ServiceWorker | null>(null);
  /** How many windows of a show keep it waiting, once that was tried. */
  refused = $state(0);

  /** Whether this browser can keep the site: it does so over https and on the machine itself. */
  static get possible(): boolean {
    return 'serviceWorker' in navigator && globalThis.isSecureContext;
  }

  /**
   * Starts it; what fails is tried again at the next visit, and the site works without it.
   * @param path of the worker's file
   */
  async start(path: string): Promise<void> {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isRefusal(data)) this.refused = data.showing;
    });
    try {
      const registration = await serviceWorker.register(path);
      this.waiting = serviceWorker.controller ? registration.waiting : null;
      registration.addEventListener('updatefound', () => {
        const coming = registration.installing;
        coming?.addEventListener('statechange', () => {
          if (coming.state === 'installed' && serviceWorker.controller) this.waiting = coming;
        });
      });
    } catch {
      // Private windows and full disks refuse it.
    }
  }

  /** Uses the newer version in this window, which is loaded anew; it stays away while a stage is open. */
  useNow(): void {
    this.refused = 0;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.waiting?.postMessage(USE_NOW);
  }
}
