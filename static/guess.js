// The number under the thumb of the guess, and how far it was from the answer once that is opened. The page is whole
// without this.
(function () {
  var slider = document.getElementById('guess');
  var output = document.querySelector('output[data-guess]');
  var details = document.querySelector('details');
  if (!(slider instanceof HTMLInputElement) || !(output instanceof HTMLElement) || !details) return;
  var answer = Number(output.dataset.guess);
  var point = output.dataset.point || '.';
  function say() {
    // The step of the scale says how many decimals count.
    var decimals = (slider.step.split('.')[1] || '').length;
    var off = Number(Math.abs(Number(slider.value) - answer).toFixed(decimals));
    var said = details.open
      ? (off === 0 ? output.dataset.right : output.dataset.away) || '{guess}'
      : '{guess}';
    output.textContent = said
      .replace('{guess}', slider.value.replace('.', point))
      .replace('{off}', String(off).replace('.', point));
  }
  output.hidden = false;
  slider.addEventListener('input', say);
  details.addEventListener('toggle', function () {
    slider.disabled = details.open;
    say();
  });
  say();
})();
