/* Keys of the form for a contact. Everything here is a convenience: the form works without it. */
(() => {
  "use strict";
  const inForm = (element) => element.closest && element.closest("form.quick");

  /* The first letter of a choice chooses it, as in a list of the browser; again for the next one. */
  const byLetter = (group, letter, from) => {
    const boxes = [...group.querySelectorAll("input")];
    const named = boxes.filter((box) => box.labels.length > 0 && box.labels[0].textContent.trim().toLowerCase().startsWith(letter));
    return named.length === 0 ? null : named[(named.indexOf(from) + 1) % named.length];
  };

  document.addEventListener("keydown", (event) => {
    if (!inForm(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const group = event.target.closest(".choices");
    if (group && /^[a-z]$/i.test(event.key)) {
      const found = byLetter(group, event.key.toLowerCase(), event.target);
      if (found) {
        event.preventDefault();
        found.focus();
        found.click();
      }
    }
    const saves = event.target.matches("input[type='radio'], input[type='checkbox'], .enter-saves");
    if (event.key === "Enter" && !event.shiftKey && saves) {
      event.preventDefault();
      inForm(event.target).querySelector("button[id$='save']").click();
    }
  });

  const first = document.querySelector("form.quick [data-first] input:checked");
  if (first && (document.activeElement === document.body || document.activeElement === null)) {
    first.focus();
  }
})();
