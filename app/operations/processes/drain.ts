/**
 * Whether this process is on its way out. It then still answers, but says so to proxies
 * (`/health/ready`) and keeps no connection open, until the drain is over.
 */
class Drain {
  #hasBegun = false

  get hasBegun(): boolean {
    return this.#hasBegun
  }

  begin() {
    this.#hasBegun = true
  }
}

export const drain = new Drain()
