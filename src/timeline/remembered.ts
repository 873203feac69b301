/** A pure function that makes its answer for an object once, for as long as the object lives. */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for texts; at most `limit` of them are remembered at a time. */
export function rememberedText<Value>(make: (text: string) => Value, limit: number): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text) ?? { value: make(text) };
    if (known.size >= limit) known.clear();
    known.set(text, found);
    return found.value;
  };
}
