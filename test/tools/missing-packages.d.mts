interface LockedPackage {
  readonly optionalDependencies?: { readonly [name: string]: string };
}

export function missingPackages(packages: {
  readonly [path: string]: LockedPackage;
}): readonly { readonly name: string; readonly version: string; readonly parent: LockedPackage }[];
