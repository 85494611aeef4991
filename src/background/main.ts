/** Registers every listener while the script is first evaluated (the browser wakes it for them), and wires the parts. */
import browser from "webextension-polyfill";
import { answerWith } from "../messages/answer";
import { shutOutContentScripts } from "../settings/storage";
import { createAnswers } from "./answers";
import { loadPack, packVersion } from "./pack";
import { createPolicies } from "./policies";

const policies = createPolicies({ version: packVersion, load: loadPack });
let ignored = 0;

answerWith(
  createAnswers(policies, () => ignored),
  () => {
    ignored += 1;
  },
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  // Fills the database before the first card asks for it; a fault here is met again, and answered, by that question.
  policies.read((store) => store.countries()).catch(() => undefined);
  if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome/index.html") });
});

shutOutContentScripts();
