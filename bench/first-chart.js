/**
 * Runs in the page before anything of the page: waits for the first drawing inside a figure and marks the first
 * moment after the frame in which it was painted. Plain JavaScript, as it is handed to the browser as it stands.
 */
const drawing = 'svg.chart :is(path, circle, rect, line)';

const observer = new MutationObserver(() => {
  if (!document.querySelector(drawing)) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    // A message that is posted inside a frame arrives once the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void performance.mark('bench:first-chart');
    port2.postMessage(null);
  });
});
observer.observe(document, { childList: true, subtree: true });
