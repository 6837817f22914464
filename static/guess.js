// The number under the thumb of the guess, and how far it was from the answer once that is opened. The page is whole
// without this.
(function () {
  var slider = document.getElementById('guess');
  var output = document.querySelector('output[data-guess]');
  var details = document.querySelector('details');
  if (!(slider instanceof HTMLInputElement) || !(output instanceof HTMLElement) || !details) return;
  var answer = Number(output.dataset.guess);
  function say() {
    // The step of the scale says how many decimals count.
    var decimals = (slider.step.split('.')[1] || '').length;
    var off = Number(Math.abs(Number(slider.value) - answer).toFixed(decimals));
    output.textContent = details.open
      ? 'You guessed ' + slider.value + (off === 0 ? ': exactly right' : ', ' + off + ' away')
      : slider.value;
  }
  output.hidden = false;
  slider.addEventListener('input', say);
  details.addEventListener('toggle', function () {
    slider.disabled = details.open;
    say();
  });
  say();
})();
