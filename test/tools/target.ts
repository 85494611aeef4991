export const targets = ["chrome", "firefox"] as const;
export type Target = (typeof targets)[number];

/** The browser to build for. Throws on any other mode, naming the two there are. */
export function targetOf(mode: string): Target {
  const target = targets.find((name) => name === mode);
  if (!target) throw new Error(`unknown mode "${mode}": build with --mode chrome or --mode firefox`);
  return target;
}
