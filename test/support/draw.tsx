/** Draws a component into a document of its own, with the words of a locale. For tests in jsdom. */
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { WordsProvider } from "../../src/ui/words";
import { type TestLocale, wordsIn } from "./words";

/** Answers that are there already take a few turns of the promise queue until they are drawn, and drawing may ask again. */
async function answered(): Promise<void> {
  for (const _turn of ["first answers", "what was asked because of them"]) {
    await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
  }
}

/** The place where `content` was drawn; effects and first answers have run. */
export async function draw(content: ComponentChild, locale: TestLocale = "en"): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  await act(async () => {
    render(<WordsProvider value={wordsIn(locale)}>{content}</WordsProvider>, place);
  });
  await answered();
  return place;
}

/** Does `step`, and waits until what follows from it is drawn. */
export async function settled(step: () => void): Promise<void> {
  await act(async () => step());
  await answered();
}

/** Presses what `selector` finds, and waits until the answer to that is drawn. */
export async function press(place: HTMLElement, selector: string): Promise<void> {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in\n${place.innerHTML}`);
  await settled(() => found.click());
}

/** Types `text` into a field, replacing what was there. */
export async function type(place: HTMLElement, selector: string, text: string): Promise<void> {
  const field = place.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`nothing matches ${selector} in\n${place.innerHTML}`);
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
