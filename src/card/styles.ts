import tokens from "../ui/tokens.css?inline";
import ui from "../ui/ui.css?inline";
import card from "./card.css?inline";

/** The style sheets of a card, in order, for constructed sheets: a `<style>` is blocked where a page's policy is strict. */
export const cardStyles: readonly string[] = [tokens, ui, card];
