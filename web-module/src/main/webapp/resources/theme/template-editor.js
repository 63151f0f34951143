/* Writing letter templates: everything here is a convenience, the pages work and keep the text without it. */
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const text = byId("source");
  const frame = document.querySelector("iframe.letter");
  const show = byId("show-letter");

  /* The letter beside the text */
  const setting = byId("setting");
  if (frame && show) {
    let asked = false;
    show.form.addEventListener("submit", (event) => {
      if (event.submitter === show) {
        asked = true;
        setting.hidden = false;
      }
    });
    frame.addEventListener("load", () => {
      if (asked) {
        setting.hidden = true;
      }
    });
  }
  if (!text || text.type !== "textarea") {
    return;
  }

  /* Line numbers that scroll with the text */
  const lines = byId("lines");
  const number = () => {
    const count = text.value.split("\n").length;
    if (lines.childElementCount !== count) {
      lines.textContent = "";
      for (let i = 1; i <= count; i++) {
        lines.appendChild(document.createElement("span")).textContent = `${i}\n`;
      }
    }
  };
  text.addEventListener("scroll", () => {
    lines.scrollTop = text.scrollTop;
  });

  /* A fault leads to its line */
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-line]");
    if (link) {
      event.preventDefault();
      const all = text.value.split("\n");
      const line = Math.min(Number(link.dataset.line), all.length);
      const start = all.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
      text.focus();
      text.setSelectionRange(start, start + all[line - 1].length);
      text.scrollTop = (line - 3) * parseFloat(getComputedStyle(text).lineHeight);
      text.scrollLeft = 0;
    }
  });

  /* Fields and parts go in where the cursor is; the browser can undo it */
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-insert]");
    if (button) {
      text.focus();
      if (!document.execCommand("insertText", false, button.dataset.insert)) {
        text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, "end");
        text.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
  });

  /* What is not saved is kept in this window, and leaving asks */
  const title = byId("title");
  const saved = () => byId("saved");
  const version = () => (saved() ? saved().dataset.version : "");
  const address = new URLSearchParams(location.search);
  const key = `template ${text.dataset.whose} ${address.get("id") || "new"}`;
  let clean = text.value;
  let cleanTitle = title.value;
  let sent = null;
  const isDirty = () => text.value !== clean || title.value !== cleanTitle;
  const remember = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ title: title.value, source: text.value }));
    } catch {
      /* Without room for it, leaving still asks. */
    }
  };
  const forget = () => sessionStorage.removeItem(key);
  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const kept = byId("kept");
  const before = remembered();
  if (before && before.source !== text.value) {
    kept.hidden = false;
    byId("put-back").addEventListener("click", () => {
      title.value = before.title;
      text.value = before.source;
      kept.hidden = true;
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
    byId("throw-away").addEventListener("click", () => {
      kept.hidden = true;
      forget();
    });
  } else {
    forget();
  }
  if (address.get("id")) {
    const begun = `template ${text.dataset.whose} new`;
    const stored = sessionStorage.getItem(begun);
    if (stored && JSON.parse(stored).source === text.value) {
      sessionStorage.removeItem(begun);
    }
  }
  addEventListener("beforeunload", (event) => {
    if (isDirty() && sent === null) {
      event.preventDefault();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("#save, #submit, #save-beside")) {
      sent = { version: version(), source: text.value, title: title.value };
    }
  });
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", (event, request) => {
      if (request && request.responseXML && request.responseXML.querySelector("redirect")) {
        return;
      }
      if (sent !== null && version() !== sent.version && !document.querySelector("#conflict section")) {
        clean = sent.source;
        cleanTitle = sent.title;
        if (!isDirty()) {
          forget();
        }
      }
      sent = null;
    });
  }
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      byId("save").click();
    }
  });

  /* A second after typing stops the text is checked and the letter set again */
  let pause = 0;
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      byId("check").click();
      if (byId("parent").value) {
        show.form.requestSubmit(show);
      }
    }, 1000);
  };
  text.addEventListener("input", () => {
    number();
    remember();
    later();
  });
  title.addEventListener("input", remember);
  document.addEventListener("change", (event) => {
    if (event.target.id === "parent") {
      later();
    }
  });
  number();
  if (byId("parent").value) {
    show.form.requestSubmit(show);
  }
})();
