/** The cookies of one login, as a browser would keep them: just enough for a client that follows the login pages itself. */
export class CookieJar {
  readonly #values = new Map<string, string>();

  /** Takes the cookies that an answer sets; one that it expires is forgotten. */
  take(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split('; ');
      const name = pair.slice(0, pair.indexOf('='));
      if (attributes.some((attribute) => /^expires=thu, 01 jan 1970/i.test(attribute))) this.#values.delete(name);
      else this.#values.set(name, pair.slice(name.length + 1));
    }
  }

  /** The value of the `Cookie` header. */
  header(): string {
    return [...this.#values].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
