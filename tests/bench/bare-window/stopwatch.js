// Notes when what is waited for has been painted: the rows of the queue, or the bare window's line.
// To be loaded before everything else in a page.
{
  const sign = '[role="option"], [data-sign]';
  const painted = () => {
    globalThis.paintedAt = Date.now();
  };
  const look = () => {
    if (document.querySelector(sign) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(painted));
  };
  if (location.protocol === 'app:' && location.hash === '') location.hash = '#/vurder';
  requestAnimationFrame(look);
}
