/** The popup as its reader sees it: found by what is written and by roles, not by how it is built. */
import type { Driver, OwnDocument, Tab } from "./driver";
import { until } from "./until";

export interface PopupRow {
  readonly name: string;
  /** How often the article names it. */
  readonly count: number;
}

export interface OpenPopup {
  readonly document: OwnDocument;
  /** What the article names, in the order of the list, once there is anything. */
  rows(): Promise<readonly PopupRow[]>;
  /** Puts the row of this name into the comparison. */
  pick(name: string): Promise<void>;
  /** The comparison once it has so many columns, row by row; the first row holds their names. */
  comparison(columns: number): Promise<readonly (readonly string[])[]>;
  /** Moves the switch of the site, and waits until it stands there. */
  setSite(isOn: boolean): Promise<void>;
  isSiteOn(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openPopup(driver: Driver, tab: Tab): Promise<OpenPopup> {
  const page = await driver.popup(tab);
  const isSiteOn = () =>
    until(() => page.call(() => document.querySelector<HTMLInputElement>("[role=switch]")?.checked ?? null), {
      what: "the switch of the site",
    });
  const press = async (selector: string) => {
    await until(() => page.call(pressInPopup, selector), { what: `${selector} in the popup` });
  };

  return {
    document: page,
    rows: () =>
      until(
        async () => {
          const rows = await page.call(rowsInPopup);
          // Until their names are there, programmes are listed by their ids.
          const isNamed = rows.length > 0 && rows.every(({ name }) => !name.includes("/"));
          return isNamed ? rows : null;
        },
        { what: "a list with names in the popup" },
      ),
    async pick(name) {
      await until(() => page.call(pickInPopup, name), { what: `${name} to be picked in the popup` });
    },
    async comparison(columns) {
      await press("#tab-compare");
      return until(
        async () => {
          const rows = await page.call(tableInPopup);
          // Each pick is looked up by itself: until the last is there, the table stands with those before it.
          return rows.length > 1 && rows[0]?.length === columns + 1 ? rows : null;
        },
        { what: `a comparison of ${columns} in the popup` },
      );
    },
    async setSite(isOn) {
      if ((await isSiteOn()) !== isOn) await press("[role=switch]");
      await until(async () => ((await isSiteOn()) === isOn ? true : null), { what: `the switch to be ${isOn}` });
    },
    isSiteOn,
    close: () => page.close(),
  };
}

/** Opens the popup over `tab`, sets its site, and closes the popup. */
export async function setSite(driver: Driver, tab: Tab, isOn: boolean): Promise<void> {
  const popup = await openPopup(driver, tab);
  await popup.setSite(isOn);
  await popup.close();
}

function pressInPopup(selector: string): true | null {
  const button = document.querySelector<HTMLButtonElement>(selector);
  if (!button || button.disabled) return null;
  button.click();
  return true;
}

/** Presses the row's button until it stands pressed; null until then. */
function pickInPopup(name: string): true | null {
  const rows = [...document.querySelectorAll("[role=tabpanel] li")];
  const row = rows.find((each) => each.querySelector(".name")?.textContent === name);
  const button = row?.querySelector<HTMLButtonElement>("button[aria-pressed]");
  if (!button || button.disabled) return null;
  if (button.ariaPressed === "true") return true;
  button.click();
  return null;
}

function rowsInPopup(): PopupRow[] {
  return [...document.querySelectorAll("[role=tabpanel] li")].flatMap((row) => {
    const name = row.querySelector(".name")?.textContent;
    const count = row.querySelector("b")?.textContent;
    return name && count ? [{ name, count: Number(count) }] : [];
  });
}

function tableInPopup(): string[][] {
  return [...document.querySelectorAll("table tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => {
      const parts: string[] = [];
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) parts.push(texts.currentNode.textContent ?? "");
      return parts.join(" ").replace(/\s+/g, " ").trim();
    }),
  );
}
