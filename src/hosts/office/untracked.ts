/**
 * Releases a range before it is sent: Excel then keeps no reference for it, which would cost two calls on the way
 * there and a round trip at the end.
 */
export function untracked<Proxy extends { untrack(): unknown }>(proxy: Proxy): Proxy {
  proxy.untrack();
  return proxy;
}
