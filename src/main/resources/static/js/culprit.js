// Everything works without this file. It saves keystrokes.
"use strict";

for (const form of document.querySelectorAll("[data-box]")) {
  const area = form.querySelector("textarea");
  const button = form.querySelector("button[data-search]");
  form.querySelector("[data-keys]").hidden = false;
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  if (button) {
    const usual = button.textContent;
    const say = () => {
      const text = area.value.trim();
      button.textContent = !text ? usual : text.includes("\n") ? button.dataset.diagnose : button.dataset.search;
    };
    area.addEventListener("input", say);
    say();
  }
}

const copy = document.documentElement.lang.startsWith("zh") ? ["复制", "已复制"] : ["Copy", "Copied"];
if (navigator.clipboard) {
  for (const block of document.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy[0];
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.textContent);
      button.textContent = copy[1];
      setTimeout(() => { button.textContent = copy[0]; }, 2000);
    });
    const holder = document.createElement("div");
    holder.className = "copyable";
    block.replaceWith(holder);
    holder.append(block, button);
  }
}
