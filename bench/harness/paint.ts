/**
 * Resolves in the first task after the next frame: what stands in the page now has been laid out and painted by then, and
 * handed to the part of the browser that puts it on the screen.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => afterThisFrame(resolve)));
}

/** Inside of a frame's callback: calls back in the first task after the frame has been painted. */
export function afterThisFrame(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}
