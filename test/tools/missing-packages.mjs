// Which optional packages a lock file names but does not hold.

/** Each with the package that wants it. `packages` is that member of package-lock.json. */
export function missingPackages(packages) {
  return Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map(([name, version]) => ({ name, version, parent })),
  );
}
