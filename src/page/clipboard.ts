/** Puts `text` into the clipboard. Must be called while the reader's click is handled. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages without https, or whose policy forbids the clipboard, still let a copy command through.
    copyByCommand(text);
  }
}

function copyByCommand(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    // The page's own listeners would add their "read more at" to what the reader copied from us.
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
}
