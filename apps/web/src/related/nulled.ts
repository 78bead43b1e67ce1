/** What is empty in a form is nothing for the API. */
type OrNull<Value> = Value extends string ? Value | null : Value;
export type Nulled<Values, Kept extends keyof Values> = Pick<Values, Kept> & {
  [Name in keyof Values as Exclude<Name, Kept>]: OrNull<Values[Name]>;
};

/** The values of a form as the API takes them; what is kept is a text even where it is empty. */
export function nulled<Values extends object, Kept extends keyof Values>(
  values: Values,
  ...kept: readonly Kept[]
): Nulled<Values, Kept> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' && !kept.some((each) => each === name) ? null : value]),
  ) as Nulled<Values, Kept>;
}
