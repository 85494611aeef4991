/**
 * Constants of other modules are put in place where they are used: the scanner asks for a dozen of them at every sign, and
 * a look-up each would cost it a third of its speed.
 */
export const optimization = { inlineConst: { mode: "all", pass: 2 } } as const;
