/** A page’s templates bring their own script; where they are not installed, the page says so. */
const {frontend} = document.body.dataset;
if (frontend) {
  try {
    const {initAll} = await import(`./built/${frontend}.js`);
    document.body.classList.add('js-enabled', `${frontend}-frontend-supported`);
    initAll();
  } catch {
    document.querySelector('.missing').hidden = false;
  }
}
