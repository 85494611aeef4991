import { beforeEach, expect, it, vi } from "vitest";

const native = vi.fn<(key: string, substitutions?: readonly string[]) => string>();
vi.mock("webextension-polyfill", () => ({ default: { i18n: { getMessage: native } } }));
const { getMessage, uiLocale } = await import("../../src/messages/strings");

beforeEach(() => native.mockReset());

it("speaks the browser's language", () => {
  native.mockImplementation((key) => (key === "@@ui_locale" ? "zh_CN" : "费用"));
  expect(getMessage("field_fee", [])).toBe("费用");
  expect(uiLocale()).toBe("zh-CN");
});

it("speaks English, placeholders filled, when the browser gives nothing", () => {
  native.mockReturnValue("");
  expect(getMessage("fromDate", ["1 May"])).toBe("from 1 May");
  expect(getMessage("no such key", [])).toBe("");
  expect(uiLocale()).toBe("en");
});
