(() => {
  const player = document.querySelector("video");
  const times = [...document.querySelectorAll("a[data-t]")];
  const start = (time) => Number(time.dataset.t);
  if (!player) return;
  for (const time of times) time.addEventListener("click", (event) => {
    event.preventDefault();
    player.currentTime = start(time);
    player.play();
  });
  player.addEventListener("timeupdate", () => {
    const past = times.filter((time) => start(time) <= player.currentTime + 0.05);
    const now = past.length ? Math.max(...past.map(start)) : -1;
    for (const time of times) time.classList.toggle("now", start(time) === now);
  });
})();
