/* Keys and folding menus. Everything here is a convenience: the pages work without it. */
(() => {
  "use strict";
  const typing = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const search = document.getElementById("search");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    if (event.key === "Escape") {
      document.querySelectorAll("details.menu[open]").forEach((menu) => {
        menu.open = false;
        if (menu.contains(event.target)) {
          menu.querySelector("summary").focus();
        }
      });
    }
  });

  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* On a telephone the pages of a section are one line: the one looked at is brought into it. */
  const line = document.querySelector(".pages ul");
  const here = line && line.querySelector("[aria-current]");
  if (here && line.scrollWidth > line.clientWidth) {
    line.scrollLeft = here.offsetLeft - line.offsetLeft - (line.clientWidth - here.offsetWidth) / 2;
  }
})();
